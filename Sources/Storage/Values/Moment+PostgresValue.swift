public import Domain
public import Postgres

extension Moment: PostgresValue {
    /// `timestamp with time zone`.
    public static var postgresType: PostgresType { .timestamptz }

    /// Appends the count of microseconds.
    public func encode(into bindings: inout Bindings) {
        PostgresTimestamp(microsecondsSince1970: microsecondsSince1970).encode(into: &bindings)
    }

    /// Reads the count of microseconds.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Moment {
        Moment(microsecondsSince1970: try row.value(PostgresTimestamp.self).microsecondsSince1970)
    }
}
