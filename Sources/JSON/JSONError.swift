/// Why a text is not a JSON value we take, and where.
public struct JSONError: Error, Hashable, Sendable {
    /// What was wrong.
    public enum Reason: Sendable, Hashable {
        /// Not the grammar of RFC 8259.
        case syntax
        /// The text ended inside a value.
        case unexpectedEnd
        /// Arrays and objects nested deeper than the limit.
        case tooDeep
        /// The character U+0000, raw or escaped: PostgreSQL's text cannot hold it.
        case nullCharacter
        /// Half of a surrogate pair in a `\u` escape.
        case loneSurrogate
        /// The same member name twice in one object.
        case duplicateMember(String)
        /// Something after the end of the value.
        case trailing
        /// Bytes that are not UTF-8.
        case invalidUTF8
    }

    /// What was wrong.
    public let reason: Reason
    /// The offset of the offending byte.
    public let offset: Int

    /// Makes an error.
    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}
