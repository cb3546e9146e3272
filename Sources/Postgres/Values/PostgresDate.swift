/// A calendar day as PostgreSQL counts it: days since 2000-01-01, which is day 10957 since 1970-01-01.
public struct PostgresDate: Sendable, Hashable {
    /// Days since 2000-01-01; `Int32.max` and `Int32.min` are PostgreSQL's `infinity` and `-infinity`.
    public var daysSince2000: Int32

    /// Takes the count of days.
    public init(daysSince2000: Int32) {
        self.daysSince2000 = daysSince2000
    }

    /// The day with this count from 1970-01-01, as most other calendars count.
    public init(daysSince1970: Int) {
        daysSince2000 = Int32(clamping: daysSince1970 - 10957)
    }

    /// Days since 1970-01-01.
    public var daysSince1970: Int { Int(daysSince2000) + 10957 }
}

extension PostgresDate: PostgresValue {
    /// `date`.
    public static var postgresType: PostgresType { .date }

    /// Appends the count of days.
    public func encode(into bindings: inout Bindings) {
        bindings.append(daysSince2000)
    }

    /// Reads the count of days.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> PostgresDate {
        PostgresDate(daysSince2000: try row.integer(Int32.self))
    }
}
