public import struct FoundationEssentials.UUID

/// What a complaint may be about, by its key.
public enum ComplaintTarget: Hashable, Sendable {
    /// A product.
    case product(UUID)
    /// A sales point.
    case salesPoint(UUID)
    /// A case.
    case enforcementCase(UUID)
}
