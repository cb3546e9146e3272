/// Whether probabilities mean what they say: the expected calibration error over ten bins.
///
/// As in Naeini, Cooper and Hauskrecht, AAAI 2015.
struct Calibration {
    private var counts = [Double](repeating: 0, count: 10)
    private var said = [Double](repeating: 0, count: 10)
    private var happened = [Double](repeating: 0, count: 10)

    mutating func add(_ probability: Double, _ outcome: Double) {
        let bin = min(9, Int(probability * 10))
        counts[bin] += 1
        said[bin] += probability
        happened[bin] += outcome
    }

    var error: Double {
        let all = counts.reduce(0, +)
        guard all > 0 else { return 0 }
        return counts.indices.reduce(0) { $0 + abs(said[$1] - happened[$1]) } / all
    }
}
