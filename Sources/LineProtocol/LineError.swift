public import JSON

/// Why a line is not a request, where, and whose it was.
public struct LineError: Error, Hashable, Sendable {
    /// What was wrong.
    public enum Reason: Hashable, Sendable {
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// The character U+0000, raw or escaped: PostgreSQL's text cannot hold it.
        case nullCharacter
        /// A control character that stands raw; inside quotes it is written `\n`, `\t` or `\uXXXX`.
        case controlCharacter
        /// Something behind `#` that is not a tag.
        case badTag
        /// A tag and nothing behind it.
        case missingOperation
        /// A first word that cannot be the name of an operation.
        case badOperation
        /// A word without `=` where a pair is wanted: a value with blanks needs quotes.
        case badPair
        /// Something before `=` that cannot be the name of a field.
        case badKey
        /// The same key twice.
        case duplicateKey(String)
        /// A quoted value without its closing quote.
        case unfinishedQuote
        /// A closing quote with something other than a blank behind it.
        case textAfterQuote
        /// A backslash with something behind it that is not `"`, `\`, `n`, `t` or `u` with four hexadecimal digits.
        case badEscape
        /// Half of a surrogate pair in a `\u` escape.
        case loneSurrogate
        /// Arguments that begin as JSON and are not.
        case json(JSONError.Reason)
    }

    /// What was wrong.
    public let reason: Reason
    /// The offset in the line of the offending byte.
    public let offset: Int
    /// The request's tag, where it could be read.
    public let tag: Tag?

    /// Makes an error.
    public init(_ reason: Reason, at offset: Int, tag: Tag? = nil) {
        self.reason = reason
        self.offset = offset
        self.tag = tag
    }
}
