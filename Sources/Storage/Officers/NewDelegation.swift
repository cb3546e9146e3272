public import Domain

public import struct FoundationEssentials.UUID

/// A power that a head hands to a deputy.
public struct NewDelegation: Sendable {
    /// The key of the head.
    public let from: UUID
    /// The key of the deputy.
    public let to: UUID
    /// Which power.
    public let scope: DelegationScope
    /// The first day.
    public let first: Day
    /// The last day; nil where none is set.
    public let last: Day?
    /// The number of the decision.
    public let decision: String

    /// Gathers what is recorded.
    public init(from: UUID, to: UUID, scope: DelegationScope, first: Day, last: Day?, decision: String) {
        self.from = from
        self.to = to
        self.scope = scope
        self.first = first
        self.last = last
        self.decision = decision
    }
}
