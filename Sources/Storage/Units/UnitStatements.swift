public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements about units.
public enum UnitStatements {
    /// Units by code: those behind a code, at most so many.
    public static let list = Statement(
        named: "unit.list",
        .read,
        takes: (String?.self, Int64.self),
        gives: columns,
        row: record
    )

    /// One unit by its code.
    public static let byCode = Statement(
        named: "unit.byCode",
        .read,
        takes: String.self,
        gives: columns,
        row: record
    )

    static let add = Statement(
        named: "unit.add",
        .write,
        takes: (
            UUID.self, String.self, UnitKind.self, String.self, String.self, String?.self, String?.self, Day?.self,
            Day?.self, String?.self
        )
    )

    /// The four digits before the numbers of a unit (its key) on a day.
    public static let prefix = Statement(
        named: "unit.prefix",
        .read,
        takes: (UUID.self, Day.self),
        gives: String?.self
    )

    static let setPrefix = Statement(
        named: "unit.setPrefix",
        .write,
        takes: (UUID.self, Day.self, String.self, UUID.self)
    )

    static let shapes: [StatementShape] = [
        StatementShape(list), StatementShape(byCode), StatementShape(add), StatementShape(prefix),
        StatementShape(setPrefix),
    ]

    private static let columns = (
        UUID.self, String.self, UnitKind.self, String.self, String.self, String?.self, String?.self, Day?.self,
        Day?.self
    )

    private static func record(
        id: UUID,
        code: String,
        kind: UnitKind,
        nameVi: String,
        nameEn: String,
        parentCode: String?,
        documentPrefix: String?,
        validFrom: Day?,
        validTo: Day?
    ) -> UnitRecord {
        UnitRecord(
            id: id,
            code: code,
            kind: kind,
            name: Bilingual(vi: nameVi, en: nameEn),
            parentCode: parentCode,
            documentPrefix: documentPrefix,
            validFrom: validFrom,
            validTo: validTo
        )
    }
}
