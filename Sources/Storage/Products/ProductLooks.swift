/// How many inspections looked at a product, of those that rested on one thing.
public struct ProductLooks: Hashable, Sendable {
    /// What they rested on: `complaint`, `planned` or `ad_hoc`.
    public let basis: String
    /// How many inspections.
    public let looks: Int
    /// How many of them found a violation.
    public let violations: Int

    /// Puts counts together.
    public init(basis: String, looks: Int, violations: Int) {
        self.basis = basis
        self.looks = looks
        self.violations = violations
    }
}
