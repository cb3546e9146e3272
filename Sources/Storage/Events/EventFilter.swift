public import Domain

public import struct FoundationEssentials.UUID

/// Which events a list shows; what is nil lets everything pass.
public struct EventFilter: Sendable {
    /// The number before which the list goes on, towards older ones.
    public var before: Int64?
    /// The first moment.
    public var from: Moment?
    /// The moment behind the last.
    public var until: Moment?
    /// The operation's name.
    public var operation: String?
    /// The key of the officer who did it.
    public var actor: UUID?
    /// The key of a unit that it concerns, itself or one below it.
    public var unit: UUID?
    /// How many at most.
    public var limit: Int

    /// Lets everything pass that it is not told to hold back.
    public init(
        before: Int64? = nil,
        from: Moment? = nil,
        until: Moment? = nil,
        operation: String? = nil,
        actor: UUID? = nil,
        unit: UUID? = nil,
        limit: Int
    ) {
        self.before = before
        self.from = from
        self.until = until
        self.operation = operation
        self.actor = actor
        self.unit = unit
        self.limit = limit
    }
}
