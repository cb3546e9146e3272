public import Domain

public import struct FoundationEssentials.UUID

/// What the register has under a code.
public struct RegisteredProduct: Hashable, Sendable {
    /// The code.
    public let code: String
    /// The name.
    public let name: String
    /// Which of the six groups it belongs to.
    public let group: ProductGroup
    /// Who makes it.
    public let producerName: String?
    /// The key of the area it is made in.
    public let area: UUID
    /// The number under its bar code.
    public let gtin: GTIN?
}
