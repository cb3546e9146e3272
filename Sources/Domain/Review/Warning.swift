/// One reason to look at a record again; the record stands all the same.
public struct Warning: Hashable, Sendable {
    /// What is the matter, for programs.
    public let code: WarningCode
    /// The field it is about, as in `findings[0].gtin`.
    public let field: String
    /// What is the matter and what to do, for people.
    public let message: Bilingual

    /// States a reason.
    public init(code: WarningCode, field: String, message: Bilingual) {
        self.code = code
        self.field = field
        self.message = message
    }
}
