public import Domain

public import struct FoundationEssentials.UUID

/// An officer as recorded.
public struct OfficerRecord: Hashable, Sendable {
    /// The internal key.
    public let id: UUID
    /// The number on the officer's card.
    public let number: String
    /// The officer's name.
    public let name: String
    /// The title, which decides what may be signed.
    public let title: OfficerTitle
    /// What the officer may do here; at least one role.
    public let roles: [Role]
    /// The key of the unit.
    public let unit: UUID
    /// The code of the unit.
    public let unitCode: String
    /// When the officer was added.
    public let addedAt: Moment
}
