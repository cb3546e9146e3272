public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// A token as recorded; the token itself is not kept.
public struct TokenRecord: Hashable, Sendable {
    /// The key by which it is revoked.
    public let id: UUID
    /// The number of the officer it belongs to.
    public let officerNumber: String
    /// What its owner calls it.
    public let label: String
    /// When it was issued.
    public let createdAt: Moment
    /// The last moment at which it is good; nil for no end.
    public let expiresAt: Moment?
    /// When it was taken back.
    public let revokedAt: Moment?
    /// The SHA-256 of the certificate, where it is one and no secret.
    public let certificate: Bytes?
}
