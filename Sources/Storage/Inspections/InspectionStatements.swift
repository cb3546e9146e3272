public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements that read inspections.
public enum InspectionStatements {
    /// One version of an inspection by its number: that version, or the newest for nil.
    ///
    /// Ask for `findings`, `warnings` and `versions` with the key and version it gives, so that all parts are of one version.
    public static let byNumber = Statement(
        named: "inspection.byNumber",
        .read,
        takes: (RecordNumber.self, Int32?.self),
        rows: InspectionRecord.self
    )

    /// What a version found, by the inspection's key and the version.
    public static let findings = Statement(
        named: "inspection.findings",
        .read,
        takes: (UUID.self, Int32.self),
        rows: FindingRecord.self
    )

    /// What was worth a second look about a version, by the inspection's key and the version.
    public static let warnings = Statement(
        named: "inspection.warnings",
        .read,
        takes: (UUID.self, Int32.self),
        gives: (WarningCode.self, String.self, String.self, String.self),
        row: { code, field, vi, en in Warning(code: code, field: field, message: Bilingual(vi: vi, en: en)) }
    )

    /// All versions of an inspection by its key, oldest first.
    public static let versions = Statement(
        named: "inspection.versions",
        .read,
        takes: UUID.self,
        gives: (Int32.self, Moment.self, String.self, String?.self),
        row: { version, recordedAt, recordedBy, reason in
            InspectionVersionRecord(
                version: Int(version),
                recordedAt: recordedAt,
                recordedBy: recordedBy,
                reason: reason
            )
        }
    )

    /// Inspections by a filter, the newest number first.
    public static let list = Statement(
        "inspection.list",
        sql: SQLText.query(named: "inspection.list").sql,
        access: .read,
        parameterTypes: InspectionFilter.parameterTypes,
        columnTypes: InspectionLine.columnTypes,
        encode: { (filter: InspectionFilter, bindings: inout Bindings) in filter.encode(into: &bindings) },
        decode: { (row: inout RowReader) throws(PostgresError) in try InspectionLine(from: &row) }
    )

    /// Inspections by a filter that found the product with a key (of the filter's kind, if it has one), the newest number first.
    public static let listOfProduct = Statement(
        "inspection.listOfProduct",
        sql: SQLText.query(named: "inspection.listOfProduct").sql,
        access: .read,
        parameterTypes: InspectionFilter.parameterTypes + [.uuid],
        columnTypes: InspectionLine.columnTypes,
        encode: { (parameters: (filter: InspectionFilter, product: UUID), bindings: inout Bindings) in
            parameters.filter.encode(into: &bindings)
            parameters.product.encode(into: &bindings)
        },
        decode: { (row: inout RowReader) throws(PostgresError) in try InspectionLine(from: &row) }
    )

    /// What inspections found of the product with a key, the newest day first, at most so many.
    public static let historyOfProduct = Statement(
        named: "inspection.historyOfProduct",
        .read,
        takes: (UUID.self, Int64.self),
        rows: ProductHistoryLine.self
    )

    static let shapes: [StatementShape] = [
        StatementShape(byNumber), StatementShape(findings), StatementShape(warnings), StatementShape(versions),
        StatementShape(list), StatementShape(listOfProduct), StatementShape(historyOfProduct),
    ]
}
