public import Domain

public import struct FoundationEssentials.UUID

/// An officer to be added.
public struct NewOfficer: Sendable {
    /// The internal key it gets.
    public let id: UUID
    /// The number on the officer's card.
    public let number: String
    /// The officer's name.
    public let name: String
    /// The title.
    public let title: OfficerTitle
    /// The key of the unit.
    public let unit: UUID
    /// What the officer may do here; at least one role.
    public let roles: [Role]
    /// Who adds; nil for the first officer, whom nobody could add.
    public let addedBy: UUID?

    /// Gathers what is known of an officer.
    public init(
        id: UUID,
        number: String,
        name: String,
        title: OfficerTitle,
        unit: UUID,
        roles: [Role],
        addedBy: UUID?
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.title = title
        self.unit = unit
        self.roles = roles
        self.addedBy = addedBy
    }
}
