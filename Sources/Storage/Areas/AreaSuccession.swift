public import Domain

public import struct FoundationEssentials.UUID

/// One step from an area that ended to one that went on with its land.
public struct AreaSuccession: Hashable, Sendable {
    /// The version that ended.
    public let oldID: UUID
    /// The version that took over.
    public let newID: UUID
    /// The first day of the new one.
    public let effectiveOn: Day
    /// What happened: `merge`, `absorb`, `reparent`, `rename`, `keep`, `abolish`.
    public let change: String
    /// The act.
    public let legalBasis: String
}
