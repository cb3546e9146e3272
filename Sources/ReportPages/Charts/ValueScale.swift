/// From figures to lengths: zero is always on it, and its marks are round numbers.
struct ValueScale {
    /// The figures that have a mark, from zero up; the last is no less than the largest figure.
    let marks: [Double]

    /// Fits the largest of some figures with four steps or fewer; whole steps, since nobody counts halves.
    init(upTo largest: Int64) {
        let target = max(Double(largest), 1)
        var power = 1.0
        while power * 10 <= target { power *= 10 }
        let candidates = [power / 10, power / 5, power / 4, power / 2, power, power * 2, power * 2.5, power * 5]
        let step = candidates.first { $0 >= 1 && $0 == $0.rounded() && target / $0 <= 4 } ?? power * 5
        let count = Int((target / step).rounded(.up))
        marks = (0...count).map { Double($0) * step }
    }

    /// The part of the scale that a figure fills, 0 to 1.
    func share(_ value: Int64) -> Double {
        max(0, Double(value) / (marks.last ?? 1))
    }
}
