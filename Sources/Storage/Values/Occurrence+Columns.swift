import Domain
import Postgres

/// An occurrence lies in two columns: the moment, NULL where only the day is known, and the day, which is always there.
extension Occurrence {
    static var columnTypes: [PostgresType] { [.timestamptz, .date] }

    func encode(into bindings: inout Bindings) {
        moment.encode(into: &bindings)
        day.encode(into: &bindings)
    }

    init(from row: inout RowReader) throws(PostgresError) {
        let moment = try row.value(Moment?.self)
        let day = try row.value(Day.self)
        self = moment.map { .moment($0) } ?? .day(day)
    }

    /// Reads the two columns of something that may not have happened yet.
    static func read(from row: inout RowReader) throws(PostgresError) -> Occurrence? {
        let moment = try row.value(Moment?.self)
        let day = try row.value(Day?.self)
        return moment.map { .moment($0) } ?? day.map { .day($0) }
    }
}
