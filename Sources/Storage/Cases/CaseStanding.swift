public import Domain

public import struct FoundationEssentials.UUID

/// Where a case stands.
public struct CaseStanding: Hashable, Sendable {
    /// The case's key.
    public let id: UUID
    /// The key of the unit whose case it is.
    public let unit: UUID
    /// The code of that unit.
    public let unitCode: String
    /// The state.
    public let state: CaseState
    /// The place of its newest step, from 1.
    public let last: Int
    /// The key of its inspection; nil while there is none.
    public let inspection: UUID?
    /// How many of its items are in custody.
    public let heldItems: Int
}
