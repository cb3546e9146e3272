import Glibc

/// Holds a home for one process at a time, until released or gone.
///
/// The lock is the kernel's (`flock`), not the file's existence: after `kill -9` or a power cut it is simply free, and
/// the number left in the file is nobody's.
public final class HomeLock: Sendable {
    /// Absolute path of the home, without symbolic links.
    public let home: String
    private let file: OpenFile

    /// Makes the home where it does not exist and takes it.
    ///
    /// - Throws: `homeInUse` with the other process's number, or `homeUnusable`.
    public init(home path: String) throws(EmbeddedPostgresError) {
        home = try HomeDirectory.make(path)
        let path = ClusterLayout(home: home).lock
        let file = try OpenFile.open(path, flags: O_RDWR | O_CREAT)
        while flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { throw .homeUnusable(path: path, reason: SystemMessage.last) }
            throw .homeInUse(home: home, pid: Self.number(in: file))
        }
        guard ftruncate(file.descriptor, 0) == 0, file.write("\(getpid())\n") else {
            throw .homeUnusable(path: path, reason: SystemMessage.last)
        }
        self.file = file
    }

    deinit {
        // Emptied, not removed: another process may have opened this file already and wait for it. Should this fail,
        // the number stays, which nobody believes without the lock.
        _ = ftruncate(file.descriptor, 0)
        // Closing alone would not do: a program that another thread starts just now holds a copy until it runs.
        flock(file.descriptor, LOCK_UN)
    }

    /// Number of the process that holds a home now; nil where nobody does.
    public static func holder(of home: String) -> Int32? {
        let path = ClusterLayout(home: home).lock
        // A home that cannot be opened is held by nobody we could name.
        guard let file = try? OpenFile.open(path, flags: O_RDONLY) else { return nil }
        guard flock(file.descriptor, LOCK_SH | LOCK_NB) != 0 else {
            flock(file.descriptor, LOCK_UN)
            return nil
        }
        return number(in: file)
    }

    private static func number(in file: OpenFile) -> Int32? {
        let text = String(decoding: file.bytes(limit: 32), as: UTF8.self)
        return text.split(separator: "\n").first.flatMap { Int32($0) }
    }
}
