public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements that read cases.
public enum CaseStatements {
    /// One case by its number.
    public static let byNumber = Statement(
        named: "case.byNumber",
        .read,
        takes: RecordNumber.self,
        rows: CaseLine.self
    )

    /// The steps of a case by its number, oldest first.
    public static let events = Statement(
        named: "case.events",
        .read,
        takes: RecordNumber.self,
        gives: (
            Int32.self, String.self, CaseState?.self, CaseState.self, Moment.self, String.self, String?.self
        ),
        row: { seq, event, from, to, at, actor, note in
            CaseEventRecord(seq: Int(seq), event: event, from: from, to: to, at: at, actor: actor, note: note)
        }
    )

    /// Cases by a filter, the newest number first.
    public static let list = Statement(
        "case.list",
        sql: SQLText.query(named: "case.list").sql,
        access: .read,
        parameterTypes: [.text, .uuid, .date, .date, .uuid, .text, .int8, .text, .uuid, .uuid],
        columnTypes: CaseLine.columnTypes,
        encode: { (filter: CaseFilter, bindings: inout Bindings) in
            filter.state.encode(into: &bindings)
            filter.unit.encode(into: &bindings)
            filter.from.encode(into: &bindings)
            filter.to.encode(into: &bindings)
            filter.salesPoint.encode(into: &bindings)
            filter.after.encode(into: &bindings)
            Int64(filter.limit).encode(into: &bindings)
            filter.kind.encode(into: &bindings)
            filter.area.encode(into: &bindings)
            filter.product.encode(into: &bindings)
        },
        decode: { (row: inout RowReader) throws(PostgresError) in try CaseLine(from: &row) }
    )

    /// Cases in which a violation concerns the product with a key, the newest number first, at most so many.
    public static let ofProduct = Statement(
        named: "case.ofProduct",
        .read,
        takes: (UUID.self, Int64.self),
        rows: CaseLine.self
    )

    static let shapes: [StatementShape] = [
        StatementShape(byNumber), StatementShape(events), StatementShape(list), StatementShape(ofProduct),
    ]
}
