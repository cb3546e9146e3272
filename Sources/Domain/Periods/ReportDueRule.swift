/// When a level hands in a report of some kind, one row a kind and level; Circular 55/2020/TT-BCT Article 9.
///
/// The levels were renamed in 2025, and the Circular's days for what a province's department hands in were not read: they stand
/// as data, to be changed in one place.
public struct ReportDueRule: Hashable, Sendable {
    /// A day after a period's books are closed.
    public enum DueDay: Hashable, Sendable {
        /// The first such day of the week, Monday 1 to Sunday 7, on or after the period's last.
        case weekday(Int)
        /// A day of the period's last month.
        case ofLastMonth(Int)
    }

    /// The kind of report.
    public let kind: PeriodKind
    /// Which ones of their year, or `nil` for all.
    ///
    /// The law has no report for the second and fourth quarter and the second half-year: a longer one takes their place.
    public let numbers: Set<Int>?
    /// Who hands it in.
    public let level: ReportLevel
    /// On which day at the latest.
    public let day: DueDay

    /// States a row.
    public init(kind: PeriodKind, numbers: Set<Int>?, level: ReportLevel, day: DueDay) {
        self.kind = kind
        self.numbers = numbers
        self.level = level
        self.day = day
    }

    /// The rows in force.
    public static let statutory: [ReportDueRule] = {
        let levels: [(level: ReportLevel, weekday: Int, day: Int)] = [
            (.team, 3, 17), (.province, 4, 20), (.centre, 5, 23),
        ]
        return levels.flatMap { row in
            [
                ReportDueRule(kind: .week, numbers: nil, level: row.level, day: .weekday(row.weekday)),
                ReportDueRule(kind: .month, numbers: nil, level: row.level, day: .ofLastMonth(row.day)),
                ReportDueRule(kind: .quarter, numbers: [1, 3], level: row.level, day: .ofLastMonth(row.day)),
                ReportDueRule(kind: .halfYear, numbers: [1], level: row.level, day: .ofLastMonth(row.day)),
                ReportDueRule(kind: .year, numbers: nil, level: row.level, day: .ofLastMonth(row.day)),
            ]
        }
    }()

    /// The last day for handing in a period's report.
    ///
    /// `nil` where no row names one, and where it would come before the period is over: the days of months fit books that are
    /// closed on the 14th, not those that run to the month's end.
    public static func due(
        _ period: ReportingPeriod,
        by level: ReportLevel,
        rules: [ReportDueRule] = statutory
    ) -> Day? {
        rules.lazy.filter { $0.level == level && $0.applies(to: period) }.compactMap { $0.day(after: period.last) }
            .first
    }

    private func applies(to period: ReportingPeriod) -> Bool {
        guard period.kind == kind else { return false }
        guard let numbers else { return true }
        guard case .calendar(let period) = period else { return false }
        return numbers.contains(period.number)
    }

    private func day(after last: Day) -> Day? {
        switch day {
        case .weekday(let weekday):
            return last.adding(days: (weekday - last.weekday + 7) % 7)
        case .ofLastMonth(let number):
            guard let due = Day(year: last.year, month: last.month, day: number), due >= last else { return nil }
            return due
        }
    }
}
