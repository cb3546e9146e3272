/// What a register has for a complaint: candidates with their probabilities, and the probability of none.
///
/// Nothing here links anything: a person confirms.
public struct MatchResult: Hashable, Sendable {
    /// The candidates, likeliest first.
    public let candidates: [MatchCandidate]
    /// How likely it is that the complaint is about nothing in the register, 0 to 1.
    public let noneProbability: Double

    /// The least `sharedProbability` that is good enough to be shown as a suggestion.
    public static let suggestionThreshold = MatchModel.threshold

    /// Whether the first candidate is good enough to be shown as a suggestion.
    public var isSuggested: Bool {
        (candidates.first?.sharedProbability ?? 0) >= Self.suggestionThreshold
    }
}
