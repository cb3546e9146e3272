public import Domain

/// How much was overdue at a moment.
public struct OverdueCounts: Hashable, Sendable {
    /// The moment.
    public let moment: Moment
    /// Cases with a time that had run out and not ended.
    public let cases: Int64
    /// Complaints with such a time.
    public let complaints: Int64
}
