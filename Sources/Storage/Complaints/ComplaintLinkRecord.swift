public import Domain

/// What a person said of what a complaint is about; one of the three things is there.
public struct ComplaintLinkRecord: Hashable, Sendable {
    /// The code of the product.
    public let productCode: String?
    /// The code of the sales point.
    public let salesPointCode: String?
    /// The number of the case; nil too where the case is beyond the scope of whoever asks.
    public let caseNumber: RecordNumber?
    /// Whether it is about that, or no longer.
    public let isLinked: Bool
    /// Why.
    public let note: String?
    /// When it was said.
    public let at: Moment
    /// The number of the officer who said it.
    public let actor: String
}
