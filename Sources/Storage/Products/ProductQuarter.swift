public import Domain

/// How much of a kind was found of a product in a quarter.
public struct ProductQuarter: Hashable, Sendable {
    /// The quarter: `2026-Q4`.
    public let quarter: String
    /// The kind.
    public let kind: GoodsKind
    /// How many findings.
    public let findings: Int
}
