public import Domain

public import struct FoundationEssentials.UUID

/// A product as far as that helps to recognise it in a text.
public struct KnownProduct: Hashable, Sendable {
    /// The register's code.
    public let code: String
    /// The name as registered.
    public let name: String
    /// What else it is called.
    public let aliases: [String]
    /// Who makes it.
    public let producerName: String?
    /// The key of the area it is made in.
    public let areaID: UUID
    /// The number under its bar code.
    public let gtin: GTIN?
    /// The stars it holds or held, as far as sources tell.
    public let stars: Int?
    /// Whether it counts as another one.
    public let isDouble: Bool
}
