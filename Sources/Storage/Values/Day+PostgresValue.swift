public import Domain
public import Postgres

extension Day: PostgresValue {
    /// `date`.
    public static var postgresType: PostgresType { .date }

    /// Appends the count of days.
    public func encode(into bindings: inout Bindings) {
        PostgresDate(daysSince1970: daysSince1970).encode(into: &bindings)
    }

    /// Reads the count of days; PostgreSQL's calendar is longer than ours, and has infinities.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Day {
        let days = try row.value(PostgresDate.self).daysSince1970
        guard (Day.first.daysSince1970...Day.last.daysSince1970).contains(days) else {
            throw .decoding("a day outside the years 1 to 9999")
        }
        return Day(daysSince1970: days)
    }
}
