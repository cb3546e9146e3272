public import Domain

public import struct FoundationEssentials.UUID

/// Which cases a list shows; what is nil lets everything pass.
public struct CaseFilter: Sendable {
    /// Where they stand.
    public var state: CaseState?
    /// The key of a unit that inspected, itself or one below it.
    public var unit: UUID?
    /// The first day on which their inspections may have ended.
    public var from: Day?
    /// The last day on which their inspections may have ended.
    public var to: Day?
    /// The key of the sales point the inspections took place at.
    public var salesPoint: UUID?
    /// The number behind which the list goes on, towards older ones.
    public var after: RecordNumber?
    /// How many lines at most.
    public var limit: Int
    /// A kind of which their inspections found something.
    public var kind: GoodsKind?
    /// The key of an area in which, or below which, they count.
    public var area: UUID?
    /// The key of a product that was found, of that kind where one is asked for too.
    public var product: UUID?

    /// A moment by which one of their times that run is over.
    public var dueBy: Moment?

    /// Lets everything pass that it is not told to hold back.
    public init(
        state: CaseState? = nil,
        unit: UUID? = nil,
        from: Day? = nil,
        to: Day? = nil,
        salesPoint: UUID? = nil,
        after: RecordNumber? = nil,
        limit: Int,
        kind: GoodsKind? = nil,
        area: UUID? = nil,
        product: UUID? = nil,
        dueBy: Moment? = nil
    ) {
        self.state = state
        self.unit = unit
        self.from = from
        self.to = to
        self.salesPoint = salesPoint
        self.after = after
        self.limit = limit
        self.kind = kind
        self.area = area
        self.product = product
        self.dueBy = dueBy
    }
}
