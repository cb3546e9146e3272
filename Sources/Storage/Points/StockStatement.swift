public import Domain

public import struct FoundationEssentials.UUID

/// That a point carries a product from a day on, or no longer does.
public struct StockStatement: Sendable {
    /// The product's key.
    public let product: UUID
    /// Whether it is carried.
    public let isCarried: Bool
    /// From which day.
    public let since: Day
    /// Through which day, where that is known; only for what is carried.
    public let until: Day?

    /// States it.
    public init(product: UUID, isCarried: Bool, since: Day, until: Day? = nil) {
        self.product = product
        self.isCarried = isCarried
        self.since = since
        self.until = until
    }
}
