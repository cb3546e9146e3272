extension ReportDueRule {
    /// The newest period of a kind whose report a level has to hand in by a day; `nil` for a kind that no row names.
    ///
    /// Months are those whose books are closed on the 14th: the days of the rows fit no others. A team's week is due on its own last
    /// day, so it may not be over yet.
    public static func newest(
        _ kind: PeriodKind,
        by level: ReportLevel,
        on day: Day,
        rules: [ReportDueRule] = statutory
    ) -> ReportingPeriod? {
        let current: ReportingPeriod? =
            kind == .week
            ? .week(ReportingWeek(containing: day))
            : CalendarPeriod(kind, containing: day, cutOff: .fourteenth).map { .calendar($0) }
        // Of two years' periods at least one was due, whichever of a year the rows name.
        return current?.trail(24).reversed().first { period in
            due(period, by: level, rules: rules).map { $0 <= day } ?? false
        }
    }
}
