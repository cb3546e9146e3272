public import Domain
public import FoundationEssentials
public import Storage

/// Who is asking: the officer behind a good token.
public struct Caller: Sendable, Hashable {
    /// The officer's key.
    public let officerID: UUID
    /// The officer's number.
    public let officer: String
    /// The officer's name.
    public let name: String
    /// The key of the officer's unit.
    public let unitID: UUID
    /// The code of the officer's unit.
    public let unit: String
    /// What the officer may do.
    public let roles: Set<Role>
    /// The token that was shown.
    public let tokenID: UUID
    /// When the token ends; nil for no end.
    public let expiresAt: Moment?
    /// The records of the officer's own unit and of all below it.
    public let ownScope: Scope

    /// Makes a caller.
    public init(
        officerID: UUID,
        officer: String,
        name: String,
        unitID: UUID,
        unit: String,
        roles: Set<Role>,
        tokenID: UUID,
        expiresAt: Moment? = nil,
        ownScope: Scope
    ) {
        self.officerID = officerID
        self.officer = officer
        self.name = name
        self.unitID = unitID
        self.unit = unit
        self.roles = roles
        self.tokenID = tokenID
        self.expiresAt = expiresAt
        self.ownScope = ownScope
    }
}
