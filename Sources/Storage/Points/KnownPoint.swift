public import struct FoundationEssentials.UUID

/// A sales point as far as that helps to recognise it in a text.
public struct KnownPoint: Hashable, Sendable {
    /// The register's code.
    public let code: String
    /// The name as registered.
    public let name: String
    /// Where it is, as written.
    public let address: String?
    /// Who runs it.
    public let operatorName: String?
    /// The key of the area it lies in.
    public let areaID: UUID?
}
