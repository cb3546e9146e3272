public import JSON

/// Why what came on a RESP2 connection is not a request, and in which element of its array.
public struct RESPError: Error, Hashable, Sendable {
    /// What was wrong.
    public enum Reason: Hashable, Sendable {
        /// A request that does not begin with `*`.
        case notAnArray
        /// An element that does not begin with `$`: a nested array, a number.
        case notAString
        /// Something behind `*` or `$` that is not a length and CRLF.
        case badLength
        /// A string that is longer or shorter than its length says.
        case missingLineEnd
        /// The array that is none, `*-1`.
        case nullArray
        /// The string that is none, `$-1`.
        case nullElement
        /// An array with more elements than the limit.
        case tooManyElements(limit: Int)
        /// Strings that together have more bytes than the limit.
        case tooLong(limit: Int)
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// The character U+0000: PostgreSQL's text cannot hold it.
        case nullCharacter
        /// A first element that cannot be the name of an operation.
        case badOperation
        /// A key with no value behind it.
        case missingValue
        /// A key that cannot be the name of a field.
        case badKey
        /// The same key twice.
        case duplicateKey(String)
        /// An only argument that begins as a JSON object and is none.
        case json(JSONError.Reason)
    }

    /// What was wrong.
    public let reason: Reason
    /// The number of the offending element, from 0, which is the operation's name; nil where the array itself is wrong.
    public let element: Int?
    /// The offset in the element of the offending byte.
    public let offset: Int

    /// Makes an error.
    public init(_ reason: Reason, element: Int? = nil, at offset: Int = 0) {
        self.reason = reason
        self.element = element
        self.offset = offset
    }
}
