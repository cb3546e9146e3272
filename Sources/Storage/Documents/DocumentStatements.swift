public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements about papers.
public enum DocumentStatements {
    /// The papers of a case by its key, in the order in which they were put in.
    public static let ofCase = Statement(
        named: "document.ofCase",
        .read,
        takes: UUID.self,
        gives: (UUID.self, DocumentType.self, String.self, Moment.self, String?.self, String.self, String?.self),
        row: DocumentRecord.init
    )

    /// Papers by unit (its key), type, year and case (its key), at most so many.
    public static let list = Statement(
        named: "document.list",
        .read,
        takes: (UUID?.self, DocumentType?.self, Int32?.self, UUID?.self, Int64.self),
        gives: (
            UUID.self, DocumentType.self, String.self, Moment.self, String?.self, String.self, String?.self,
            RecordNumber?.self
        ),
        row: { id, type, number, issuedAt, signer, unitCode, voidReason, caseNumber in
            DocumentLine(
                document: DocumentRecord(
                    id: id,
                    type: type,
                    number: number,
                    issuedAt: issuedAt,
                    signer: signer,
                    unitCode: unitCode,
                    voidReason: voidReason
                ),
                caseNumber: caseNumber
            )
        }
    )

    /// The papers of a unit (its key) with a number, of a type and a year where they are given.
    public static let byNumber = Statement(
        named: "document.byNumber",
        .read,
        takes: (UUID.self, String.self, DocumentType?.self, Int32?.self),
        gives: (UUID.self, DocumentType.self, UUID?.self, String?.self),
        row: DocumentMatch.init
    )

    /// Where the sequences of a unit (its key) stand, in a year where it is given.
    public static let series = Statement(
        named: "document.series",
        .read,
        takes: (UUID.self, Int32?.self),
        gives: (DocumentType.self, Int32.self, Int32.self, Int32.self, Int32.self),
        row: { type, year, last, carried, voided in
            DocumentSeries(
                type: type,
                year: Int(year),
                last: Int(last),
                carried: Int(carried),
                voided: Int(voided)
            )
        }
    )

    static let issue = Statement(
        named: "document.issue",
        .write,
        takes: (
            UUID.self, UUID?.self, UUID.self, DocumentType.self, Moment.self, String?.self, Int32?.self, String?.self,
            String?.self, UUID?.self, UUID.self
        ),
        gives: String.self
    )

    static let void = Statement(
        named: "document.void",
        .write,
        takes: (UUID.self, UUID.self, String.self, UUID.self)
    )

    static let shapes: [StatementShape] = [
        StatementShape(ofCase), StatementShape(list), StatementShape(byNumber), StatementShape(series),
        StatementShape(issue), StatementShape(void),
    ]
}
