public import struct FoundationEssentials.UUID

/// That a product was registered twice, and counts as the other one.
public struct ProductDouble: Hashable, Sendable {
    /// The key of the one that counts as another.
    public let id: UUID
    /// Its code.
    public let code: String
    /// The code of the one it counts as.
    public let countsAs: String
}
