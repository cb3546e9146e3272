/// What the register holds about one product, as far as the programme counts it.
public struct RegisterProduct: Hashable, Sendable {
    /// The code of the product's district.
    public let district: String
    /// The stars that the register lists; `nil` where sources are silent or in conflict.
    public let stars: Int?
    /// How much the sources say.
    public let evidence: Evidence
    /// The round of the product's latest evaluation.
    public let evaluationYear: Int?
    /// The statements about its ranks.
    public let recognitions: [Recognition]

    /// Gathers what is held about a product.
    public init(
        district: String,
        stars: Int?,
        evidence: Evidence,
        evaluationYear: Int? = nil,
        recognitions: [Recognition] = []
    ) {
        self.district = district
        self.stars = stars
        self.evidence = evidence
        self.evaluationYear = evaluationYear
        self.recognitions = recognitions
    }
}
