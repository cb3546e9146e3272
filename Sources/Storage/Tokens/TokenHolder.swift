public import Domain

public import struct FoundationEssentials.UUID

/// Who stands behind a token that somebody presented.
public struct TokenHolder: Hashable, Sendable {
    /// The token's key.
    public let token: UUID
    /// The last moment at which it is good; nil for no end.
    public let expiresAt: Moment?
    /// Whether it has been taken back.
    public let isRevoked: Bool
    /// The officer's key.
    public let officer: UUID
    /// The officer's number.
    public let number: String
    /// The officer's name.
    public let name: String
    /// The officer's title.
    public let title: OfficerTitle
    /// What the officer may do.
    public let roles: [Role]
    /// The key of the officer's unit.
    public let unit: UUID
    /// The code of the officer's unit.
    public let unitCode: String
    /// The keys of that unit and of all below it.
    public let units: [UUID]

    /// Whether the token is good at a moment.
    public func isValid(at moment: Moment) -> Bool {
        guard !isRevoked else { return false }
        guard let expiresAt else { return true }
        return moment <= expiresAt
    }
}
