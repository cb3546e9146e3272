public import Domain

public import struct FoundationEssentials.UUID

/// A product that a sales point carries.
public struct StockedProduct: Hashable, Sendable {
    /// The product's key.
    public let id: UUID
    /// The product's code.
    public let code: String
    /// The product's name.
    public let name: String
    /// The product's group.
    public let group: ProductGroup
    /// Since which day.
    public let since: Day
    /// Through which day; nil until further notice.
    public let until: Day?
}
