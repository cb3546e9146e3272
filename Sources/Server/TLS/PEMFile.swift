import Glibc

/// A file of TLS, read whole.
enum PEMFile {
    /// More than any chain or bundle has: the Mozilla roots together are a fifth of it.
    private static let largest = 1 << 20

    /// Reads a file that everybody may see.
    ///
    /// - Throws: `ServerError.tls`.
    static func read(_ path: String) throws(ServerError) -> [UInt8] {
        try withFile(path) { descriptor, _ throws(ServerError) in try contents(of: descriptor, path) }
    }

    /// Reads a private key, unless others than its owner may read it as well.
    ///
    /// It is refused and not warned about: a warning is read by nobody, and a key that others have is no key. A file of root's may be
    /// readable for its group, which is how a service that is not root gets to its key; PostgreSQL has the same rule.
    ///
    /// - Throws: `ServerError.tls`, `openToOthers` among its problems.
    static func readKey(_ path: String) throws(ServerError) -> [UInt8] {
        try withFile(path) { descriptor, status throws(ServerError) in
            let forbidden: mode_t = status.st_uid == 0 ? 0o037 : 0o077
            guard status.st_mode & forbidden == 0 else {
                throw .tls(.openToOthers(path: path, mode: status.st_mode & 0o777))
            }
            return try contents(of: descriptor, path)
        }
    }

    private static func withFile(
        _ path: String,
        _ body: (Int32, stat) throws(ServerError) -> [UInt8]
    ) throws(ServerError) -> [UInt8] {
        // Without O_NONBLOCK a named pipe would be waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .tls(.unreadable(path: path, reason: lastError)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .tls(.unreadable(path: path, reason: lastError)) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= largest else {
            throw .tls(.unreadable(path: path, reason: "not a file of at most \(largest) bytes"))
        }
        return try body(descriptor, status)
    }

    private static func contents(of descriptor: Int32, _ path: String) throws(ServerError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            guard count >= 0 else { throw .tls(.unreadable(path: path, reason: lastError)) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    private static var lastError: String {
        String(cString: strerror(errno))
    }
}
