public import Domain

public import struct FoundationEssentials.UUID

/// A product to be added to the register.
///
/// Text is composed (NFC) and without blanks around it; the database refuses other text.
public struct NewProduct: Sendable {
    /// The internal key it gets.
    public var id = UUID.version7()
    /// The register's code.
    public var code: String
    /// The name as printed.
    public var name: String
    /// What else it is called.
    public var aliases: [String] = []
    /// Which of the six groups it belongs to.
    public var group: ProductGroup
    /// Who makes it.
    public var producerName: String?
    /// What sort of producer that is.
    public var producerKind: ProducerKind?
    /// The key of the area it is made in.
    public var area: UUID
    /// Its number on the barcode.
    public var gtin: GTIN?
    /// The stars to list; a recognition is added by `Products.certify`.
    public var listedStars: Int?
    /// The round of its latest evaluation.
    public var evaluationYear: Int?
    /// How much the source says about its rank.
    public var evidence: Evidence
    /// Whether it was proposed for five stars.
    public var isPotentialFiveStar = false
    /// When the source appeared, `YYYY-MM-DD` or `YYYY-MM`.
    public var sourcePublished: String?
    /// Where the source stands.
    public var sourceURL: String?
    /// Doubts.
    public var note: String?
    /// Who adds it.
    public var addedBy: UUID?

    /// States what every product has; the rest is set where it is known.
    public init(code: String, name: String, group: ProductGroup, area: UUID, evidence: Evidence, addedBy: UUID?) {
        self.code = code
        self.name = name
        self.group = group
        self.area = area
        self.evidence = evidence
        self.addedBy = addedBy
    }
}
