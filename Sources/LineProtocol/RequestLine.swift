/// A request as it stands in its line: `[#tag SP] operation [SP arguments]`.
///
/// Blanks may be doubled and may stand at either end.
public struct RequestLine: Sendable, Hashable {
    /// What the client calls the request.
    public let tag: Tag?
    /// The operation's name as it was written; whether there is such an operation is not known here.
    public let operation: String
    /// What stands behind the name.
    public let arguments: RequestArguments

    /// Reads the bytes of a line without its end.
    ///
    /// - Throws: `LineError` with the offset of the first offending byte, and with the tag wherever it could be read.
    public init(_ line: [UInt8]) throws(LineError) {
        let tag = Tag(leading: line)
        do {
            try self.init(line, tag: tag)
        } catch {
            throw LineError(error.reason, at: error.offset, tag: tag)
        }
    }

    /// Whether a text can be the name of an operation: a letter, then at most 63 of `A–Z a–z 0–9 . _ -`.
    public static func isOperationName(_ text: some StringProtocol) -> Bool {
        isOperationName(utf8: text.utf8)
    }

    private init(_ line: [UInt8], tag: Tag?) throws(LineError) {
        var reader = ArgumentReader(line, from: 0)
        try reader.checkCharacters()
        self.tag = tag
        reader.skipBlanks()
        if reader.current == .numberSign {
            let start = reader.position
            let word = reader.word()
            guard Tag(utf8: word.dropFirst()) != nil else { throw LineError(.badTag, at: start) }
            reader.skipBlanks()
        }
        guard reader.current != nil else { throw LineError(.missingOperation, at: reader.position) }
        let start = reader.position
        let word = reader.word()
        guard Self.isOperationName(utf8: word) else { throw LineError(.badOperation, at: start) }
        operation = String(decoding: word, as: UTF8.self)
        arguments = try reader.arguments()
    }

    static func isOperationName(utf8: some Collection<UInt8>) -> Bool {
        guard let first = utf8.first, utf8.count <= 64, utf8.allSatisfy(\.isWordByte) else { return false }
        return (first | 0x20) >= UInt8(ascii: "a") && (first | 0x20) <= UInt8(ascii: "z")
    }
}
