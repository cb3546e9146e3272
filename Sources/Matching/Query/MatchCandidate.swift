/// An entry of the register that a complaint may be about, and why.
public struct MatchCandidate: Hashable, Sendable {
    /// The entry's code.
    public let code: String
    /// How likely it is this one, 0 to 1; twins that the words do not tell apart share what is theirs.
    public let probability: Double
    /// How likely it is this one or one that the words do not tell from it, 0 to 1.
    public let sharedProbability: Double
    /// How many entries the words do not tell from this one, itself among them; 1 for most.
    public let twins: Int
    /// What speaks for it and against it.
    public let reasons: [MatchReason]
}
