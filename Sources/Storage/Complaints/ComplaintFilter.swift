public import Domain

public import struct FoundationEssentials.UUID

/// Which complaints a list shows; what is nil lets everything pass.
public struct ComplaintFilter: Sendable {
    /// Where they stand.
    public var state: ComplaintState?
    /// What they are handled as.
    public var kind: ComplaintKind?
    /// The first day on which they may have been received.
    public var from: Day?
    /// The last day on which they may have been received.
    public var to: Day?
    /// The key of a unit that received them, itself or one below it.
    public var unit: UUID?
    /// The key of an area they are about, itself or one below it.
    public var area: UUID?
    /// The key of a product they are linked to, or name.
    public var product: UUID?
    /// The key of a sales point they are linked to, or name.
    public var salesPoint: UUID?
    /// The number behind which the list goes on, towards older ones.
    public var after: RecordNumber?
    /// A moment by which one of their times that run is over.
    public var dueBy: Moment?
    /// How many lines at most.
    public var limit: Int

    /// Lets everything pass.
    public init(limit: Int) {
        self.limit = limit
    }
}
