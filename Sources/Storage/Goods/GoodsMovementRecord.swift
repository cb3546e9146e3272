public import Domain

/// A movement of goods as it was written down.
public struct GoodsMovementRecord: Hashable, Sendable {
    /// The item's number in the case.
    public let position: Int
    /// Its place among the item's movements, from 1.
    public let seq: Int
    /// Where the goods were.
    public let source: Disposition
    /// Where they went.
    public let destination: Disposition
    /// How much.
    public let quantity: Quantity
    /// The numbers of its papers.
    public let documents: [String]
    /// Who witnessed it.
    public let witnesses: [String]
    /// When it happened.
    public let happenedAt: Moment
    /// The movement that it takes back.
    public let reverses: Int?
    /// Anything else.
    public let note: String?
    /// The number of the officer who wrote it down.
    public let recordedBy: String
}
