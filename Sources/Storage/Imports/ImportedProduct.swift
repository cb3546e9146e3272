public import Domain

public import struct FoundationEssentials.UUID

/// A product as a row of a file names it, read and found right.
public struct ImportedProduct: Sendable {
    /// The internal key it gets.
    public let id: UUID
    /// The register's code.
    public let code: String
    /// The name.
    public let name: String
    /// Which of the six groups it belongs to.
    public let group: ProductGroup
    /// Who makes it.
    public let producerName: String?
    /// What sort of producer that is.
    public let producerKind: ProducerKind?
    /// The key of the area it is made in.
    public let area: UUID
    /// The number under its bar code.
    public let gtin: GTIN?
    /// The stars it was given.
    public let stars: Int?
    /// The day of the decision.
    public let recognisedOn: Day?
    /// The round of the evaluation.
    public let evaluationYear: Int?
    /// The decision's number.
    public let decisionNumber: String?
    /// How much the source says about its rank.
    public let evidence: Evidence
    /// Whether it was proposed for five stars.
    public let isPotentialFiveStar: Bool
    /// When the source appeared.
    public let sourcePublished: String?
    /// Where the source stands.
    public let sourceURL: String?
    /// Doubts.
    public let note: String?

    /// Puts a product together.
    public init(
        id: UUID,
        code: String,
        name: String,
        group: ProductGroup,
        producerName: String?,
        producerKind: ProducerKind?,
        area: UUID,
        gtin: GTIN?,
        stars: Int?,
        recognisedOn: Day?,
        evaluationYear: Int?,
        decisionNumber: String?,
        evidence: Evidence,
        isPotentialFiveStar: Bool,
        sourcePublished: String?,
        sourceURL: String?,
        note: String?
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.group = group
        self.producerName = producerName
        self.producerKind = producerKind
        self.area = area
        self.gtin = gtin
        self.stars = stars
        self.recognisedOn = recognisedOn
        self.evaluationYear = evaluationYear
        self.decisionNumber = decisionNumber
        self.evidence = evidence
        self.isPotentialFiveStar = isPotentialFiveStar
        self.sourcePublished = sourcePublished
        self.sourceURL = sourceURL
        self.note = note
    }
}
