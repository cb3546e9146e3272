import Glibc

/// Writes a file, or standard output.
final class OutputBytes {
    private let path: String
    private let descriptor: Int32
    private var failure: Int32 = 0

    /// Makes it anew; `-` is standard output.
    init(path: String) throws(Failure) {
        self.path = path
        descriptor = path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw Self.failure(path, errno) }
    }

    /// Writes everything, unless writing has failed before.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty, failure == 0 {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno != EINTR { failure = errno }
            } else {
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Ends it.
    ///
    /// - Throws: what kept it from being written.
    func close() throws(Failure) {
        if descriptor > STDERR_FILENO, Glibc.close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else { throw Self.failure(path, failure) }
    }

    private static func failure(_ path: String, _ error: Int32) -> Failure {
        let reason = String(cString: strerror(error))
        return Failure(.fault, vi: "không ghi được \(path): \(reason)", en: "cannot write \(path): \(reason)")
    }
}
