public import Domain

public import struct FoundationEssentials.UUID

/// An item that was seized in a case.
public struct GoodsItemRecord: Hashable, Sendable {
    /// Its key.
    public let id: UUID
    /// Its number in the case, from 1.
    public let position: Int
    /// The number of its seizure in the case, from 1.
    public let seizure: Int
    /// What it is.
    public let description: String
    /// How much was seized.
    public let quantity: Quantity
    /// In what it is counted.
    public let measure: String
    /// What it is worth, in đồng; nil until it is valued.
    public let value: Int64?
    /// The inspection's finding that it is, from 1.
    public let finding: Int?
    /// When it was seized.
    public let seizedAt: Moment
    /// The key of its seizure.
    public let seizureID: UUID
    /// Whether its seizure has a decision.
    public let isDecided: Bool
}

/// How much of an item is in a place.
public struct GoodsBalanceRecord: Hashable, Sendable {
    /// The item's number in the case.
    public let position: Int
    /// Where.
    public let place: Disposition
    /// How much; never nothing.
    public let quantity: Quantity
}
