/// A stretch of values, counts or gains that one row of a fine table covers.
public struct Band: Hashable, Sendable {
    /// The lower end.
    public let lower: Int64
    /// The upper end; `nil` where there is none.
    public let upper: Int64?
    /// Which ends belong to it.
    public let bounds: BandBounds

    /// Takes ends that follow one another, the lower not negative; `nil` for anything else.
    public init?(lower: Int64, upper: Int64?, bounds: BandBounds) {
        guard lower >= 0, upper.map({ $0 > lower }) ?? true else { return nil }
        self.lower = lower
        self.upper = upper
        self.bounds = bounds
    }

    /// Tells whether a number lies in it.
    public func contains(_ number: Int64) -> Bool {
        switch bounds {
        case .closedOpen: number >= lower && upper.map { number < $0 } ?? true
        case .openClosed: number > lower && upper.map { number <= $0 } ?? true
        }
    }

    /// Tells whether two bands share a number.
    public func overlaps(_ other: Band) -> Bool {
        (upper.map { other.first <= last(below: $0) } ?? true)
            && (other.upper.map { first <= other.last(below: $0) } ?? true)
    }

    /// Tells whether another band begins where this one ends, with neither gap nor overlap.
    public func isFollowed(by other: Band) -> Bool {
        upper == other.lower && bounds == other.bounds
    }

    private var first: Int64 {
        bounds == .closedOpen ? lower : lower + 1
    }

    private func last(below upper: Int64) -> Int64 {
        bounds == .closedOpen ? upper - 1 : upper
    }
}
