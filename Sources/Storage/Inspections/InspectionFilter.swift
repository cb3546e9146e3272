public import Domain

public import struct FoundationEssentials.UUID

/// Which inspections a list shows; what is nil lets everything pass.
public struct InspectionFilter: Sendable {
    /// The first day on which they may have ended.
    public var from: Day?
    /// The last day on which they may have ended.
    public var to: Day?
    /// A kind of which they found something.
    public var kind: GoodsKind?
    /// The key of an area in which, or below which, they count.
    public var area: UUID?
    /// The key of a unit that inspected, itself or one below it.
    public var unit: UUID?
    /// The key of the sales point they took place at.
    public var salesPoint: UUID?
    /// The number behind which the list goes on, towards older ones.
    public var after: RecordNumber?
    /// How many lines at most.
    public var limit: Int

    /// Lets everything pass that it is not told to hold back.
    public init(
        from: Day? = nil,
        to: Day? = nil,
        kind: GoodsKind? = nil,
        area: UUID? = nil,
        unit: UUID? = nil,
        salesPoint: UUID? = nil,
        after: RecordNumber? = nil,
        limit: Int
    ) {
        self.from = from
        self.to = to
        self.kind = kind
        self.area = area
        self.unit = unit
        self.salesPoint = salesPoint
        self.after = after
        self.limit = limit
    }
}
