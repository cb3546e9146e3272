public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Who stands behind a token that somebody presented.
public struct TokenHolder: Hashable, Sendable {
    /// The token's key.
    public let token: UUID
    /// What is kept of the token: 32 bytes.
    public let sha256: Bytes
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

    /// Whether a token with this hash is good at a moment.
    ///
    /// The database has found the hash by comparing it in whatever way is fastest. What takes as long for a near miss as for any other is
    /// compared here once more; all bytes are looked at.
    public func isValid(_ presented: [UInt8], at moment: Moment) -> Bool {
        guard presented.count == sha256.bytes.count else { return false }
        guard zip(presented, sha256.bytes).reduce(0, { $0 | ($1.0 ^ $1.1) }) == 0 else { return false }
        return isValid(at: moment)
    }

    private func isValid(at moment: Moment) -> Bool {
        guard !isRevoked else { return false }
        guard let expiresAt else { return true }
        return moment <= expiresAt
    }
}
