public import Domain
import Postgres

/// A sales point that carries a product.
public struct CarryingPoint: Hashable, Sendable {
    /// The sales point.
    public let point: PointRecord
    /// Since which day it carries the product.
    public let since: Day
    /// Through which day; nil until further notice.
    public let until: Day?
}

extension CarryingPoint: Columns {
    static var columnTypes: [PostgresType] {
        PointRecord.columnTypes + [.date, .date]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        point = try PointRecord(from: &row)
        since = try row.value()
        until = try row.value()
    }
}
