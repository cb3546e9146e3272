import Glibc

/// A file that its owner alone reads, written whole or not at all.
public struct PrivateFile: Sendable {
    /// Why it cannot be read or written.
    public enum Failure: Error, Hashable, Sendable {
        /// The system refused; its words for why.
        case system(path: String, reason: String)
        /// Others on this computer may read it; the bits of its mode.
        case open(path: String, mode: UInt32)
    }

    /// Where it is.
    public let path: String

    /// Names the file; nothing is opened yet.
    public init(path: String) {
        self.path = path
    }

    /// Reads the file; nil when there is none.
    ///
    /// - Throws: `Failure`, `open` among them when others may read it: then nothing in it is to be trusted.
    public func read() throws(Failure) -> String? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw failure() }
            return nil
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure() }
        guard status.st_mode & 0o077 == 0 else { throw .open(path: path, mode: status.st_mode & 0o777) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            guard count >= 0 else { throw failure() }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes the file in place of what it was, making it and its directory where they are missing.
    ///
    /// - Throws: `Failure`; the file is what it was then.
    public func write(_ text: String) throws(Failure) {
        try place(text) { draft in rename(draft, path) == 0 }
    }

    /// Makes the file; false when there is one, which stays as it is.
    ///
    /// - Throws: `Failure`.
    public func make(_ text: String) throws(Failure) -> Bool {
        var isThere = false
        try place(text) { draft in
            // Unlike a renaming a link takes nothing's place.
            let isMade = link(draft, path) == 0
            isThere = !isMade && errno == EEXIST
            if isMade || isThere { unlink(draft) }
            return isMade || isThere
        }
        return !isThere
    }

    private func place(_ text: String, _ name: (String) -> Bool) throws(Failure) {
        try makeDirectories()
        let draft = "\(path).\(getpid())"
        // What a process of this number has left behind when it was killed.
        unlink(draft)
        let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(draft) }
        let written = Glibc.write(descriptor, text, text.utf8.count)
        // The name must not point to a file whose text a power cut has lost.
        let isKept = written == text.utf8.count && fsync(descriptor) == 0
        close(descriptor)
        guard isKept, name(draft) else {
            let error = failure(draft)
            unlink(draft)
            throw error
        }
    }

    private func makeDirectories() throws(Failure) {
        var directory = path.hasPrefix("/") ? "" : "."
        for name in path.split(separator: "/").dropLast() {
            directory += "/\(name)"
            guard mkdir(directory, 0o700) == 0 || errno == EEXIST || errno == EISDIR else { throw failure(directory) }
        }
    }

    private func failure(_ path: String? = nil) -> Failure {
        .system(path: path ?? self.path, reason: String(cString: strerror(errno)))
    }
}
