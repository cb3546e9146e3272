public import Domain
import Postgres

public import struct FoundationEssentials.UUID

/// Everything the register says of one product.
public struct ProductRecord: Hashable, Sendable {
    /// The internal key.
    public let id: UUID
    /// The register's code.
    public let code: String
    /// The name as printed.
    public let name: String
    /// Which of the six groups it belongs to.
    public let group: ProductGroup
    /// Who makes it, where a source says so.
    public let producerName: String?
    /// What sort of producer that is; may be known without the name.
    public let producerKind: ProducerKind?
    /// Where it is made.
    public let place: PlaceRecord
    /// Its number on the barcode, where known.
    public let gtin: GTIN?
    /// The stars the register lists, whatever they rest on; nil where sources are silent or in conflict.
    public let listedStars: Int?
    /// The round of its latest evaluation.
    public let evaluationYear: Int?
    /// How much the sources say about its rank.
    public let evidence: Evidence
    /// Whether it was proposed for five stars.
    public let isPotentialFiveStar: Bool
    /// When the main source appeared.
    public let sourcePublished: String?
    /// Where the main source stands.
    public let sourceURL: String?
    /// Conflicts, other names, earlier ranks.
    public let note: String?
    /// Whether it came with the reference data; officers add the others.
    public let isReference: Bool
    /// What else it is called.
    public let aliases: [String]
    /// Every statement about its rank, rounds that are known first.
    public let recognitions: [RecognitionRecord]

    /// What follows from the statements on any day.
    public var history: CertificateHistory {
        CertificateHistory(recognitions: recognitions.map(\.statement), listedStars: listedStars)
    }
}

extension ProductRecord: Columns {
    static var columnTypes: [PostgresType] {
        [.uuid, .text, .text, .text, .text, .text] + PlaceRecord.columnTypes
            + [.text, .int4, .int4, .text, .bool, .text, .text, .text, .text, .textArray]
            + RecognitionColumns.columnTypes
    }

    init(from row: inout RowReader) throws(PostgresError) {
        id = try row.value()
        code = try row.value()
        name = try row.value()
        group = try row.value()
        producerName = try row.value()
        producerKind = try row.value()
        place = try PlaceRecord(from: &row)
        gtin = try row.value()
        listedStars = try row.value(Int32?.self).map(Int.init)
        evaluationYear = try row.value(Int32?.self).map(Int.init)
        evidence = try row.value()
        isPotentialFiveStar = try row.value()
        sourcePublished = try row.value()
        sourceURL = try row.value()
        note = try row.value()
        isReference = try row.value(String.self) == "reference"
        aliases = try row.value()
        recognitions = try RecognitionColumns(from: &row).records
    }
}
