/// One line of an answer, as a client reads it.
public struct ReplyLine: Sendable, Hashable {
    /// What a line is.
    public enum Kind: String, Sendable {
        /// One row of an answer; more lines follow.
        case row = "ROW"
        /// The end of an answer to a request that was done.
        case ok = "OK"
        /// The whole answer to a request that was refused.
        case error = "ERR"
        /// Something that happened, of its own accord; belongs to no answer.
        case event = "EVENT"
    }

    /// The tag of the request that is answered.
    public let tag: Tag?
    /// What the line is.
    public let kind: Kind
    /// The JSON behind the word, not yet parsed.
    public let json: [UInt8]

    /// Reads the bytes of a line without its end; nil when it is not of the grammar.
    public init?(_ line: [UInt8]) {
        tag = Tag(leading: line)
        let answer = line.first == .numberSign ? line.drop { $0 != .space }.dropFirst() : line[...]
        guard (line.first == .numberSign) == (tag != nil), let blank = answer.firstIndex(of: .space),
            let kind = Kind(rawValue: String(decoding: answer[..<blank], as: UTF8.self))
        else { return nil }
        self.kind = kind
        json = Array(answer[answer.index(after: blank)...])
    }
}
