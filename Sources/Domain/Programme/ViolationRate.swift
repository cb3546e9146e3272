/// How often something was found in violation, and how much so few looks can tell.
public struct ViolationRate: Hashable, Sendable {
    /// How many looks found a violation.
    public let violations: Int
    /// How many looks there were.
    public let looks: Int

    /// Counts looks, of which some found a violation; nil where the numbers cannot be.
    public init?(violations: Int, looks: Int) {
        guard looks > 0, (0...looks).contains(violations) else { return nil }
        self.violations = violations
        self.looks = looks
    }

    /// The share that was found, 0 to 1.
    public var share: Double { Double(violations) / Double(looks) }

    /// Where the true share lies in 95 of 100 cases: Wilson's score interval, which few looks do not make nonsense of.
    public var interval: ClosedRange<Double> {
        let n = Double(looks)
        let z = 1.959_963_984_540_054
        let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        let reach = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, middle - reach)...min(1, middle + reach)
    }
}
