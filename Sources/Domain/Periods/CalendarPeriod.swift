/// A month, a quarter, a half-year, nine months or a year, by the cut-off that its reports follow.
public struct CalendarPeriod: Hashable, Sendable {
    /// Which of them; never `week` or `days`.
    public let kind: PeriodKind
    /// The year that names it.
    public let year: Int
    /// Which one of its year, from 1.
    public let number: Int
    /// Where its first and last month end.
    public let cutOff: PeriodCutOff

    private let months: Int

    /// Names a period; `nil` where no year has it, as with a fifth quarter, or a kind is not counted in months.
    public init?(_ kind: PeriodKind, _ number: Int = 1, of year: Int, cutOff: PeriodCutOff = .monthEnd) {
        guard let months = kind.months, let perYear = kind.perYear, (1...perYear).contains(number),
            (1...9999).contains(year)
        else { return nil }
        self.kind = kind
        self.year = year
        self.number = number
        self.cutOff = cutOff
        self.months = months
    }

    /// Finds the period that a day counts in; `nil` for nine months that are over, and where the calendar ends.
    public init?(_ kind: PeriodKind, containing day: Day, cutOff: PeriodCutOff = .monthEnd) {
        guard let months = kind.months else { return nil }
        let month = cutOff.month(of: day)
        self.init(kind, month % 12 / months + 1, of: month / 12, cutOff: cutOff)
    }

    /// Its days.
    public var days: ClosedRange<Day> {
        let first = year * 12 + (number - 1) * months
        return cutOff.days(ofMonths: first...first + months - 1)
    }

    /// The one before, in the year before where it is its year's first; the calendar's first is its own.
    public var previous: CalendarPeriod {
        let before =
            number > 1
            ? CalendarPeriod(kind, number - 1, of: year, cutOff: cutOff)
            : CalendarPeriod(kind, 12 / months, of: year - 1, cutOff: cutOff)
        return before ?? self
    }

    /// The one of the same number a year earlier; in the calendar's first year itself.
    public var sameLastYear: CalendarPeriod {
        CalendarPeriod(kind, number, of: year - 1, cutOff: cutOff) ?? self
    }

    /// `2026-M11`, `2026-Q4`, `2026-H2`, `2026-9M`, `2026`; with `@14` behind it where the cut-off is the 14th.
    public var name: String {
        let year = Digits.text(year, width: 4)
        let part =
            switch kind {
            case .month: "-M\(Digits.text(number, width: 2))"
            case .quarter: "-Q\(number)"
            case .halfYear: "-H\(number)"
            case .nineMonths: "-9M"
            case .year, .week, .days: ""
            }
        return year + part + (cutOff.lastDay.map { "@\($0)" } ?? "")
    }
}
