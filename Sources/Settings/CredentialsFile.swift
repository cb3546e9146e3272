import Glibc

/// The credentials file: readable by its owner alone, written whole or not at all.
public struct CredentialsFile: Sendable {
    /// Where it is.
    public let path: String

    /// Names the file; nothing is opened yet.
    public init(path: String) {
        self.path = path
    }

    /// Reads the file; nil when there is none.
    ///
    /// - Throws: `CredentialsError`, `open` among them when others may read the file: then no token in it is to be trusted.
    public func read() throws(CredentialsError) -> Credentials? {
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
        return Credentials(String(decoding: bytes, as: UTF8.self))
    }

    /// Keeps a server's token, making the file and its directory where they are missing.
    ///
    /// - Throws: `CredentialsError`.
    public func keep(_ token: String, for server: String) throws(CredentialsError) {
        var credentials = try read() ?? Credentials()
        credentials.set(token, for: server)
        try makeDirectories()
        let draft = "\(path).\(getpid())"
        let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(draft) }
        let text = credentials.text
        let written = write(descriptor, text, text.utf8.count)
        // The name must not point to a file whose text a power cut has lost.
        let isKept = written == text.utf8.count && fsync(descriptor) == 0
        close(descriptor)
        guard isKept, rename(draft, path) == 0 else {
            let error = failure(draft)
            unlink(draft)
            throw error
        }
    }

    private func makeDirectories() throws(CredentialsError) {
        var directory = path.hasPrefix("/") ? "" : "."
        for name in path.split(separator: "/").dropLast() {
            directory += "/\(name)"
            guard mkdir(directory, 0o700) == 0 || errno == EEXIST || errno == EISDIR else { throw failure(directory) }
        }
    }

    private func failure(_ path: String? = nil) -> CredentialsError {
        .system(path: path ?? self.path, reason: String(cString: strerror(errno)))
    }
}
