/// Takes a text of comma-separated values apart, record by record.
struct CSVParser {
    /// The fields of one record and the line it begins on.
    struct Record {
        let line: Int
        let fields: [String]
    }

    private let file: String
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(file: String, text: String) {
        self.file = file
        bytes = Array(text.utf8)
    }

    /// Reads the next record; nil at the end.
    mutating func nextRecord() throws(StorageError) -> Record? {
        guard index < bytes.count else { return nil }
        let start = line
        var fields: [String] = []
        while true {
            fields.append(try nextField())
            guard index < bytes.count else { break }
            let separator = bytes[index]
            index += 1
            guard separator == Self.comma else {
                if separator == Self.carriageReturn { index += 1 }
                line += 1
                break
            }
        }
        return Record(line: start, fields: fields)
    }

    /// Reads up to the comma, line end or end of the text behind a field.
    private mutating func nextField() throws(StorageError) -> String {
        guard index < bytes.count, bytes[index] == Self.quote else { return try plainField() }
        return try quotedField()
    }

    private mutating func plainField() throws(StorageError) -> String {
        let start = index
        while index < bytes.count, bytes[index] != Self.comma, !isLineEnd {
            guard bytes[index] != Self.quote else { throw problem("a quotation mark in a field that is not quoted") }
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func quotedField() throws(StorageError) -> String {
        let start = line
        var field: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == Self.quote else {
                if byte == Self.lineFeed { line += 1 }
                field.append(byte)
                continue
            }
            if index < bytes.count, bytes[index] == Self.quote {
                field.append(byte)
                index += 1
                continue
            }
            guard index == bytes.count || bytes[index] == Self.comma || isLineEnd else {
                throw problem("text behind a closing quotation mark")
            }
            return String(decoding: field, as: UTF8.self)
        }
        line = start
        throw problem("a quotation mark that is never closed")
    }

    /// Whether LF or CRLF comes next.
    private var isLineEnd: Bool {
        if bytes[index] == Self.lineFeed { return true }
        return bytes[index] == Self.carriageReturn && index + 1 < bytes.count && bytes[index + 1] == Self.lineFeed
    }

    private func problem(_ text: String) -> StorageError {
        .reference(file: file, line: line, problem: text)
    }
}
