/// What the machine proposed last for a complaint; one of the two codes is there.
public struct ComplaintCandidateRecord: Hashable, Sendable {
    /// The code of the product.
    public let productCode: String?
    /// The code of the sales point.
    public let salesPointCode: String?
    /// The name of either.
    public let name: String
    /// How likely it is this one, 0 to 1.
    public let probability: Double
    /// Whether it is good enough to be shown.
    public let isSuggested: Bool
    /// Why: a JSON array of `{"vi", "en"}`.
    public let reasons: String
}
