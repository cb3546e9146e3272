import Glibc
import Operations

/// Reads a file, or standard input, piece by piece.
final class InputBytes {
    private let descriptor: Int32

    /// Opens it; `-` is standard input.
    init(path: String) throws(Failure) {
        guard path != "-" else {
            descriptor = STDIN_FILENO
            return
        }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw Failure(.notFound, vi: "không đọc được \(path): \(reason)", en: "cannot read \(path): \(reason)")
        }
    }

    deinit {
        if descriptor > STDERR_FILENO { close(descriptor) }
    }

    /// The next bytes; none at the end.
    func next() throws -> [UInt8] {
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                let got = read(descriptor, buffer.baseAddress, buffer.count)
                failure = got < 0 ? errno : 0
                count = max(0, got)
            }
            if failure == EINTR { continue }
            guard failure == 0 else {
                let reason = String(cString: strerror(failure))
                throw ImportProblem(vi: "không đọc được tệp: \(reason)", en: "the file cannot be read: \(reason)")
            }
            return bytes
        }
    }
}
