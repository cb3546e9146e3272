public import Domain
public import Postgres

/// The law's tables: fines, powers to sign, and the days that are worked.
public enum LawStatements {
    /// Every row of every fine table, by code and row.
    public static let brackets = Statement(named: "law.brackets", .read, takes: (), rows: BracketRecord.self)

    /// Every power to fine, of any day.
    public static let caps = Statement(
        named: "law.caps",
        .read,
        takes: (),
        gives: (OfficerTitle.self, PenaltyField.self, Money.self, Day.self, Day?.self),
        row: { title, field, individual, first, last throws(PostgresError) in
            AuthorityCap(title: title, field: field, individual: individual, valid: try DayRange(read: first, last))
        }
    )

    /// The days that the weekday alone does not explain, in order.
    public static let calendarDays = Statement(
        named: "law.calendarDays",
        .read,
        takes: (),
        gives: (Day.self, DayKind.self, String.self, String.self, Bool.self),
        row: { day, kind, vi, en, isConfirmed in
            CalendarDay(day: day, kind: kind, name: Bilingual(vi: vi, en: en), isConfirmed: isConfirmed)
        }
    )

    static let shapes: [StatementShape] = [
        StatementShape(brackets), StatementShape(caps), StatementShape(calendarDays),
    ]
}

extension DayRange {
    /// Takes the days of a row that a constraint keeps in order.
    init(read first: Day, _ last: Day?) throws(PostgresError) {
        guard let range = DayRange(first: first, last: last) else { throw .decoding("days in the wrong order") }
        self = range
    }
}
