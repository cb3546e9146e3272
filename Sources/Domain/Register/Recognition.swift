/// One statement by one source that a product holds an OCOP rank; several may disagree, and all are kept.
public struct Recognition: Hashable, Sendable {
    /// The stars, 3 to 5; `nil` where the source does not say.
    public let stars: Int?
    /// Who recognised it; `nil` where the source does not say.
    public let level: RecognitionLevel?
    /// The day of the decision; `nil` where the source does not say, never guessed.
    public let recognisedOn: Day?
    /// The round that the recognition belongs to; its decision may come in the next year.
    public let evaluationYear: Int?
    /// The decision's number.
    public let decisionNo: String?
    /// Whether the province proposed the product for five stars.
    public let proposedFiveStar: Bool
    /// When the source appeared, `YYYY-MM-DD` or `YYYY-MM`: the recognition is not later.
    public let sourcePublished: String?
    /// Where the source stands.
    public let sourceURL: String?
    /// Doubts and other names.
    public let note: String?
    /// The day from which the recognition no longer counts.
    public let revokedOn: Day?
    /// Why it was revoked.
    public let revokeReason: String?

    /// States what one source says.
    public init(
        stars: Int? = nil,
        level: RecognitionLevel? = nil,
        recognisedOn: Day? = nil,
        evaluationYear: Int? = nil,
        decisionNo: String? = nil,
        proposedFiveStar: Bool = false,
        sourcePublished: String? = nil,
        sourceURL: String? = nil,
        note: String? = nil,
        revokedOn: Day? = nil,
        revokeReason: String? = nil
    ) {
        self.stars = stars
        self.level = level
        self.recognisedOn = recognisedOn
        self.evaluationYear = evaluationYear
        self.decisionNo = decisionNo
        self.proposedFiveStar = proposedFiveStar
        self.sourcePublished = sourcePublished
        self.sourceURL = sourceURL
        self.note = note
        self.revokedOn = revokedOn
        self.revokeReason = revokeReason
    }

    /// The last day on which a recognition of a known day is valid: the corresponding day 36 months later (Civil Code Article 148).
    public var expiresOn: Day? {
        recognisedOn?.adding(months: 36)
    }

    /// Whether it says only that five stars were asked for: such a statement grants no rank.
    public var isOnlyProposal: Bool {
        proposedFiveStar && stars == nil
    }

    /// The earliest day on which the decision can have been made: a round is not decided before its year.
    public var earliestDay: Day? {
        recognisedOn ?? evaluationYear.flatMap { Day(year: $0, month: 1, day: 1) }
    }

    /// The latest day on which the decision can have been made: its source had appeared, and the round's next year was over.
    ///
    /// The rounds of 2019 and 2024 were decided in the January after.
    public var latestDay: Day? {
        if let recognisedOn { return recognisedOn }
        let roundClosed = evaluationYear.flatMap { Day(year: $0 + 1, month: 12, day: 31) }
        let published = sourcePublished.flatMap { Day($0) ?? Day($0 + "-01")?.adding(months: 1).adding(days: -1) }
        return [roundClosed, published].compactMap { $0 }.min()
    }

    func isRevoked(on day: Day) -> Bool {
        revokedOn.map { $0 <= day } ?? false
    }
}
