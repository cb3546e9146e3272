public import Domain

public import struct FoundationEssentials.UUID

/// A statement about a product's rank, with the key by which it is revoked.
public struct RecognitionRecord: Hashable, Sendable {
    /// The key.
    public let id: UUID
    /// What the source says.
    public let statement: Recognition
    /// The number of the decision that revoked it.
    public let revokeDecisionNo: String?
}
