public import Domain

public import struct FoundationEssentials.UUID

/// A complaint that is neither closed nor linked to a product, with what is proposed for it.
public struct OpenComplaint: Sendable {
    /// Where it stands in the order of numbers.
    public let rank: Int64
    /// The internal key.
    public let id: UUID
    /// The key of its unit.
    public let unit: UUID
    /// What it says.
    public let body: String
    /// What it calls the goods.
    public let productName: String?
    /// The bar code on the goods.
    public let gtin: GTIN?
    /// The key of the area it is about.
    public let areaID: UUID?
    /// The day on which it was received.
    public let receivedOn: Day
    /// The products proposed, as `ComplaintSuggestion.gist` writes them.
    public let products: [String]
    /// The sales points proposed, likewise.
    public let points: [String]
}
