/// The measures of one entry beside one complaint.
struct FeatureVector: Sendable {
    private(set) var values = [Float](repeating: 0, count: MatchFeature.allCases.count)

    subscript(feature: MatchFeature) -> Float {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }

    /// The weighted sum.
    func dot(_ weights: [Float]) -> Float {
        var sum: Float = 0
        for (value, weight) in zip(values, weights) { sum += value * weight }
        return sum
    }
}
