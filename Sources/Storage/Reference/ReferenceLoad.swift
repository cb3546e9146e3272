public import Domain

/// Which reference file the register was last made from.
public struct ReferenceLoad: Hashable, Sendable {
    /// The file's name in `sql/reference`.
    public let file: String
    /// SHA-256 of its text: 32 bytes.
    public let sha256: [UInt8]
    /// How many rows it has.
    public let rows: Int
    /// When this text was first loaded.
    public let loadedAt: Moment
}
