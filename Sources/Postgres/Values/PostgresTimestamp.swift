/// An instant as PostgreSQL counts it: microseconds since 2000-01-01 00:00 UTC.
public struct PostgresTimestamp: Sendable, Hashable {
    /// Microseconds since 2000-01-01 00:00 UTC; `Int64.max` and `Int64.min` are PostgreSQL's `infinity` and
    /// `-infinity`.
    public var microsecondsSince2000: Int64

    private static let offset: Int64 = 946_684_800_000_000

    /// Takes the count of microseconds.
    public init(microsecondsSince2000: Int64) {
        self.microsecondsSince2000 = microsecondsSince2000
    }

    /// The instant with this count from 1970-01-01 00:00 UTC; what cannot be counted becomes an infinity.
    public init(microsecondsSince1970: Int64) {
        let (count, overflow) = microsecondsSince1970.subtractingReportingOverflow(Self.offset)
        microsecondsSince2000 = overflow ? .min : count
    }

    /// Microseconds since 1970-01-01 00:00 UTC; `Int64.max` where that cannot be counted, `infinity` for one.
    public var microsecondsSince1970: Int64 {
        let (count, overflow) = microsecondsSince2000.addingReportingOverflow(Self.offset)
        return overflow ? .max : count
    }
}

extension PostgresTimestamp: PostgresValue {
    /// `timestamp with time zone`.
    public static var postgresType: PostgresType { .timestamptz }

    /// Appends the count of microseconds.
    public func encode(into bindings: inout Bindings) {
        bindings.append(microsecondsSince2000)
    }

    /// Reads the count of microseconds.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> PostgresTimestamp {
        PostgresTimestamp(microsecondsSince2000: try row.integer(Int64.self))
    }
}
