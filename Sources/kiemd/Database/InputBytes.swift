import Glibc
import Operations

/// Reads a file, or standard input, piece by piece.
final class InputBytes {
    private let descriptor: Int32
    /// How many bytes a file has; nil for what comes from a pipe.
    private var size: Int64?
    private var taken: Int64 = 0

    /// How much of it was read, from 0 to 1; nil where nobody knows how much there is.
    var share: Double? {
        size.map { $0 > 0 ? min(1, Double(taken) / Double($0)) : 1 }
    }

    /// Opens it; `-` is standard input.
    init(path: String) throws(Failure) {
        guard path != "-" else {
            descriptor = STDIN_FILENO
            size = Self.size(of: STDIN_FILENO)
            return
        }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw Failure(.notFound, vi: "không đọc được \(path): \(reason)", en: "cannot read \(path): \(reason)")
        }
        size = Self.size(of: descriptor)
    }

    private static func size(of descriptor: Int32) -> Int64? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int64(status.st_size)
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
            taken += Int64(bytes.count)
            return bytes
        }
    }
}
