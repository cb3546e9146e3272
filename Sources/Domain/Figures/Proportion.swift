/// A part of a whole, and how far it can be trusted.
public struct Proportion: Hashable, Sendable {
    /// How many of them.
    public let part: Int64
    /// Out of how many.
    public let whole: Int64

    /// Takes a part of a whole that is there; `nil` for a whole of none and for a part that is not one.
    public init?(_ part: Int64, of whole: Int64) {
        guard whole > 0, (0...whole).contains(part) else { return nil }
        self.part = part
        self.whole = whole
    }

    /// The share, 0 to 1.
    public var share: Double {
        Double(part) / Double(whole)
    }

    /// Wilson's score interval (1927), 95 percent unless another quantile of the normal distribution is given.
    ///
    /// It stays within 0 and 1 and says something of one case in one, where the textbook's does not.
    public func interval(quantile: Double = 1.959_963_984_540_054) -> ClosedRange<Double> {
        let n = Double(whole)
        let square = quantile * quantile
        let centre = (share + square / (2 * n)) / (1 + square / n)
        let half = quantile / (1 + square / n) * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
        // The ends are exact where rounding would miss them by a hair.
        let low = part == 0 ? 0 : max(0, centre - half)
        let high = part == whole ? 1 : min(1, centre + half)
        return low...high
    }
}
