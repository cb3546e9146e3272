import Domain

/// The periods whose figures one report holds side by side, asked for at once so that they fit together.
struct ReportPeriods: Sendable {
    /// The one that it is about.
    let period: ReportingPeriod
    /// Those that lead to it, oldest first, itself the last; empty where there is no such row.
    let trail: [ReportingPeriod]

    init(_ period: ReportingPeriod, hasTrail: Bool) {
        self.period = period
        let count =
            switch period.kind {
            case .week, .month: 13
            case .quarter: 9
            case .halfYear: 5
            case .nineMonths, .year: 3
            case .days: 0
            }
        trail = count == 0 || !hasTrail ? [] : period.trail(count)
    }

    /// Their days: its own, the period's before, last year's, the year's so far, and those of the trail.
    var days: [ClosedRange<Day>] {
        [period.days, period.previous.days, period.sameLastYear.days, period.yearToDate] + trail.map(\.days)
    }
}
