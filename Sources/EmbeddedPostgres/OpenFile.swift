import Glibc

/// Owns a file descriptor and closes it when the last reference goes.
final class OpenFile: Sendable {
    let descriptor: Int32

    init(owning descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Opens without following a symbolic link at the end: as root we never write where somebody else points us.
    static func open(_ path: String, flags: Int32, mode: mode_t = 0o600) throws(EmbeddedPostgresError) -> OpenFile {
        let descriptor = Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw .homeUnusable(path: path, reason: SystemMessage.last) }
        return OpenFile(owning: descriptor)
    }

    /// The two ends of a pipe, reading end first; neither is passed on to programs.
    static func pipe() throws(EmbeddedPostgresError) -> (reading: OpenFile, writing: OpenFile) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw .programNotStarted(path: "pipe", reason: SystemMessage.last) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (OpenFile(owning: ends[0]), OpenFile(owning: ends[1]))
    }

    /// Everything from `offset` of a file, at most `limit` bytes.
    func bytes(from offset: off_t = 0, limit: Int = 65_536) -> [UInt8] {
        var collected: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while collected.count < limit {
            let count = pread(descriptor, &chunk, chunk.count, offset + off_t(collected.count))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            collected += chunk[..<count]
        }
        return collected
    }

    /// Everything until the other end of a pipe is closed; blocks, so for threads of our own only.
    func bytesUntilEnd() -> [UInt8] {
        var collected: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return collected }
            collected += chunk[..<count]
        }
    }

    /// False when not everything could be written.
    func write(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// False when the disk did not confirm.
    func synchronise() -> Bool {
        fsync(descriptor) == 0
    }
}
