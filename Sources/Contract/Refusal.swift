public import Domain

/// Why a request was not done: a code for programs, a text for people, and the field where it is known.
public struct Refusal: Error, Hashable, Sendable {
    /// The code on the wire.
    public let code: ErrorCode
    /// What is wrong and what to do, in both languages.
    public let message: Bilingual
    /// The path of the field, such as `findings[0].quantity`.
    public let field: String?

    /// Makes a refusal.
    public init(_ code: ErrorCode, _ message: Bilingual, field: String? = nil) {
        self.code = code
        self.message = message
        self.field = field
    }

    /// Makes a refusal from its text in both languages.
    public init(_ code: ErrorCode, vi: String, en: String, field: String? = nil) {
        self.init(code, Bilingual(vi: vi, en: en), field: field)
    }
}
