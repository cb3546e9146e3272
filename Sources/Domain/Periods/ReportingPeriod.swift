/// The days that a report is about.
public enum ReportingPeriod: Hashable, Sendable {
    /// A statutory week.
    case week(ReportingWeek)
    /// A month, a quarter, a half-year, nine months or a year.
    case calendar(CalendarPeriod)
    /// From one day to another, both counted.
    case days(ClosedRange<Day>)

    /// Reads a name (`2026-W47`, `2026-M11`, `2026-Q4`, `2026-H2`, `2026-9M`, `2026`, `2026-01-05..2026-02-10`) or a day, which
    /// stands for its week; months close by the given cut-off unless the name says otherwise (`2026-M11@14`).
    public init?(_ text: some StringProtocol, cutOff: PeriodCutOff = .monthEnd) {
        if let week = ReportingWeek(text) {
            self = .week(week)
        } else if let period = CalendarPeriod(text, cutOff: cutOff) {
            self = .calendar(period)
        } else if let first = Day(text.prefix(10)), let last = Day(text.suffix(10)), first <= last,
            String(text) == "\(first)..\(last)"
        {
            self = .days(first...last)
        } else {
            return nil
        }
    }

    /// Its kind.
    public var kind: PeriodKind {
        switch self {
        case .week: .week
        case .calendar(let period): period.kind
        case .days: .days
        }
    }

    /// Its days.
    public var days: ClosedRange<Day> {
        switch self {
        case .week(let week): week.first...week.last
        case .calendar(let period): period.days
        case .days(let days): days
        }
    }

    /// Its first day.
    public var first: Day { days.lowerBound }
    /// Its last day.
    public var last: Day { days.upperBound }

    /// The name that finds it again.
    public var name: String {
        switch self {
        case .week(let week): week.name
        case .calendar(let period): period.name
        case .days(let days): "\(days.lowerBound)..\(days.upperBound)"
        }
    }

    /// What people call it, as it stands behind a noun.
    public var title: Bilingual {
        switch self {
        case .week(let week):
            Bilingual(
                vi: "tuần \(week.name.suffix(2)) năm \(week.name.prefix(4))",
                en: "week \(week.name.suffix(2)) of \(week.name.prefix(4))"
            )
        case .calendar(let period): period.title
        case .days(let days):
            Bilingual(
                vi: "từ ngày \(text(days.lowerBound, .vietnamese)) đến ngày \(text(days.upperBound, .vietnamese))",
                en: "from \(text(days.lowerBound, .english)) to \(text(days.upperBound, .english))"
            )
        }
    }

    /// The period before: of the same kind, or for days as many of them as there are here.
    public var previous: ReportingPeriod {
        switch self {
        case .week(let week): return .week(week.previous)
        case .calendar(let period): return .calendar(period.previous)
        case .days(let days):
            let last = days.lowerBound.adding(days: -1)
            let length = days.upperBound.daysSince1970 - days.lowerBound.daysSince1970
            return .days(last.adding(days: -length)...last)
        }
    }

    /// The same period of the year before; a week's begins 364 days earlier, which keeps the weekdays.
    public var sameLastYear: ReportingPeriod {
        switch self {
        case .week(let week): .week(week.sameWeekLastYear)
        case .calendar(let period): .calendar(period.sameLastYear)
        case .days(let days):
            .days(days.lowerBound.adding(months: -12)...days.upperBound.adding(months: -12))
        }
    }

    /// The days from the beginning of the year in which it ends to its end; a year begins with its first month's books.
    public var yearToDate: ClosedRange<Day> {
        guard case .calendar(let period) = self,
            let year = CalendarPeriod(.year, of: period.year, cutOff: period.cutOff)
        else { return (Day(year: last.year, month: 1, day: 1) ?? .first)...last }
        return year.days.lowerBound...last
    }

    /// This period behind the ones before it, `count` in all, oldest first.
    public func trail(_ count: Int) -> [ReportingPeriod] {
        var trail = [self]
        while trail.count < count, let earliest = trail.last { trail.append(earliest.previous) }
        return trail.reversed()
    }

    /// Tells whether a day belongs to it.
    public func contains(_ day: Day) -> Bool {
        days.contains(day)
    }

    private func text(_ day: Day, _ language: Language) -> String {
        day.formatted(in: language)
    }
}

extension ReportingPeriod: CustomStringConvertible {
    /// The period's name.
    public var description: String { name }
}
