import Contract
import Domain
import Glibc
import JSON

/// A request's fields in a file, or on standard input.
enum InputFile {
    /// More than any line the service takes; a file beyond it is not read into memory.
    static let longest = 16 << 20

    /// Reads the fields; `-` is standard input.
    static func fields(_ path: String) throws(CommandFailure) -> JSONObject {
        try fields(of: try bytes(path), named: path)
    }

    /// Reads the fields from a file's bytes.
    static func fields(of bytes: [UInt8], named path: String) throws(CommandFailure) -> JSONObject {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        let value: JSONValue
        do {
            value = try JSONParser.parse(text)
        } catch {
            let words = Refusal(error).message
            let place = place(of: error.offset, in: text)
            throw CommandFailure(.input, vi: "\(path):\(place): \(words.vi)", en: "\(path):\(place): \(words.en)")
        }
        guard case .object(let object) = value else {
            throw CommandFailure(
                .input,
                vi: "\(path): cần một đối tượng JSON {…}",
                en: "\(path): a JSON object {…} is wanted"
            )
        }
        return object
    }

    /// The first line on standard input, its end taken off: a secret that should not stand in a list of processes.
    static func firstLine() throws(CommandFailure) -> String {
        let bytes = try bytes("-")
        return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }

    private static func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(path) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= longest else {
                throw CommandFailure(.input, vi: "\(path): tệp quá lớn", en: "\(path): the file is too large")
            }
        }
    }

    private static func unreadable(_ path: String) -> CommandFailure {
        let reason = String(cString: strerror(errno))
        return CommandFailure(.notFound, vi: "không đọc được \(path): \(reason)", en: "cannot read \(path): \(reason)")
    }

    /// Line and column of a byte, both counted from 1, as editors have it.
    private static func place(of offset: Int, in bytes: [UInt8]) -> String {
        let before = bytes.prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = String(decoding: before[start...], as: UTF8.self).count + 1
        return "\(line):\(column)"
    }
}
