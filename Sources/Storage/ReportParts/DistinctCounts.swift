public import Domain

/// How many different things the inspections of a period met.
public struct DistinctCounts: Hashable, Sendable {
    /// The period's first day.
    public let first: Day
    /// The period's last day.
    public let last: Day
    /// Products of the register that findings point to; what was registered twice counts once.
    public let products: Int64
    /// Sales points that were inspected.
    public let points: Int64
}
