/// On which day of the month the books of a month's report are closed.
public struct PeriodCutOff: Hashable, Sendable {
    /// The last day that still counts; `nil` for the month's own last day.
    public let lastDay: Int?

    /// Takes a day that every month has, 1 to 28; `nil` for another.
    public init?(lastDay: Int) {
        guard (1...28).contains(lastDay) else { return nil }
        self.init(day: lastDay)
    }

    /// The calendar's months.
    public static let monthEnd = PeriodCutOff(day: nil)
    /// From the 15th of the month before to the 14th, Decree 09/2019/NĐ-CP Article 12.
    public static let fourteenth = PeriodCutOff(day: 14)

    private init(day: Int?) {
        lastDay = day
    }

    /// The days of some months in a row, counted `year * 12 + month - 1`; stops at the ends of the calendar.
    func days(ofMonths months: ClosedRange<Int>) -> ClosedRange<Day> {
        let first = last(ofMonth: months.lowerBound - 1)?.adding(days: 1) ?? .first
        return first...max(first, last(ofMonth: months.upperBound) ?? .first)
    }

    /// The month that a day counts in, as `year * 12 + month - 1`.
    func month(of day: Day) -> Int {
        let month = day.year * 12 + day.month - 1
        return lastDay.map { day.day > $0 } ?? false ? month + 1 : month
    }

    /// `nil` for a month before the calendar.
    private func last(ofMonth index: Int) -> Day? {
        guard index >= 12 else { return nil }
        if let lastDay { return Day(year: index / 12, month: index % 12 + 1, day: lastDay) ?? .last }
        return Day(year: (index + 1) / 12, month: (index + 1) % 12 + 1, day: 1)?.adding(days: -1) ?? .last
    }
}
