/// What the machine proposes that a complaint is about, to be kept.
public struct ComplaintSuggestion: Sendable {
    /// Of which register the candidates are.
    public enum About: String, Hashable, Sendable {
        /// Products.
        case product
        /// Sales points.
        case salesPoint = "sales_point"
    }

    /// One thing that it may be about.
    public struct Candidate: Sendable {
        /// The register's code.
        public let code: String
        /// How likely it is this one, 0 to 1.
        public let probability: Double
        /// Whether it is good enough to be shown.
        public let isSuggested: Bool
        /// Why: a JSON array of `{"vi", "en"}`.
        public let reasons: String

        /// Puts a candidate together.
        public init(code: String, probability: Double, isSuggested: Bool, reasons: String) {
            self.code = code
            self.probability = probability
            self.isSuggested = isSuggested
            self.reasons = reasons
        }
    }

    /// Of which register the candidates are.
    public let about: About
    /// How likely it is none of them, 0 to 1.
    public let noneProbability: Double
    /// The candidates, likeliest first.
    public let candidates: [Candidate]

    /// Puts a proposal together.
    public init(about: About, noneProbability: Double, candidates: [Candidate]) {
        self.about = about
        self.noneProbability = noneProbability
        self.candidates = candidates
    }

    /// The codes in their order, with `!` behind those that are good enough to be shown: whether it has come out as before.
    public var gist: [String] {
        candidates.map { $0.code + ($0.isSuggested ? "!" : "") }
    }
}
