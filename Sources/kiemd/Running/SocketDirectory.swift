import Glibc

/// The directory that the service's socket stands in.
enum SocketDirectory {
    /// Makes the directory of a socket with those above it, closed to others, where they are missing.
    static func make(for socket: String) throws(Failure) {
        var directory = socket.hasPrefix("/") ? "" : "."
        for name in socket.split(separator: "/").dropLast() {
            directory += "/\(name)"
            guard mkdir(directory, 0o700) == 0 || errno == EEXIST || errno == EISDIR || errno == EROFS else {
                let reason = String(cString: strerror(errno))
                throw Failure(
                    .notAllowed,
                    vi: "không tạo được thư mục \(directory): \(reason)",
                    en: "cannot make the directory \(directory): \(reason)"
                )
            }
        }
    }
}
