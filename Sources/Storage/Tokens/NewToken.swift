public import Domain

public import struct FoundationEssentials.UUID

/// A token to be issued, or a certificate to be registered as one, by its hash.
public struct NewToken: Sendable {
    /// The key it gets, a version 7 UUID: lists follow it.
    public let id: UUID
    /// The officer it belongs to.
    public let officer: UUID
    /// What its owner calls it.
    public let label: String
    /// What it is that the hash is of.
    public let kind: TokenKind
    /// SHA-256 of the token, or of the certificate as DER: 32 bytes.
    public let sha256: [UInt8]
    /// The last moment at which it is good; nil for no end.
    public let expiresAt: Moment?
    /// Who issues it; nil for the first officer's first.
    public let createdBy: UUID?

    /// Gathers what is kept of a token.
    public init(
        id: UUID,
        officer: UUID,
        label: String,
        kind: TokenKind = .secret,
        sha256: [UInt8],
        expiresAt: Moment?,
        createdBy: UUID?
    ) {
        self.id = id
        self.officer = officer
        self.label = label
        self.kind = kind
        self.sha256 = sha256
        self.expiresAt = expiresAt
        self.createdBy = createdBy
    }
}
