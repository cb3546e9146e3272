public import Domain
import Postgres

/// How many facts of one kind count somewhere, and what they are worth.
public struct FactSum: Columns, Hashable {
    /// What sort of facts.
    public let kind: ReportFactKind
    /// How many, those taken back taken off.
    public let facts: Int64
    /// What they are worth, in đồng.
    public let value: Int64

    static let columnTypes: [PostgresType] = ReportFactKind.columnTypes + [.int8, .int8]

    init(from row: inout RowReader) throws(PostgresError) {
        kind = try .read(from: &row)
        facts = try row.value()
        value = try row.value()
    }
}
