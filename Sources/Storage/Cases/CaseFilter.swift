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

    /// Lets everything pass that it is not told to hold back.
    public init(
        state: CaseState? = nil,
        unit: UUID? = nil,
        from: Day? = nil,
        to: Day? = nil,
        salesPoint: UUID? = nil,
        after: RecordNumber? = nil,
        limit: Int
    ) {
        self.state = state
        self.unit = unit
        self.from = from
        self.to = to
        self.salesPoint = salesPoint
        self.after = after
        self.limit = limit
    }
}
