/// Which days are worked: Monday to Friday, less the days off, plus the days of rest that are worked in exchange.
///
/// It knows the years of its table and no others. Days that are not confirmed count as ordinary ones, so that a deadline is
/// rather a day early; `unconfirmed(in:)` tells which they are.
public struct WorkCalendar: Hashable, Sendable {
    /// The years that the table covers.
    public let years: Set<Int>

    private let days: [Day: CalendarDay]

    /// Takes a holiday table, in which a year with any row counts as complete; `nil` where a day stands twice.
    public init?(_ table: [CalendarDay]) {
        days = Dictionary(table.map { ($0.day, $0) }) { first, _ in first }
        guard days.count == table.count else { return nil }
        years = Set(table.map(\.day.year))
    }

    /// Tells whether a day is worked.
    ///
    /// - Throws: `CalendarGap` for a day in a year without a table.
    public func isWorkingDay(_ day: Day) throws(CalendarGap) -> Bool {
        guard years.contains(day.year) else { throw CalendarGap(year: day.year) }
        if let known = days[day], known.isConfirmed { return !known.kind.isOff }
        return day.weekday <= 5
    }

    /// Finds the day itself where it is worked, otherwise the next that is.
    ///
    /// - Throws: `CalendarGap` where the search leaves the years of the table.
    public func workingDay(onOrAfter day: Day) throws(CalendarGap) -> Day {
        var candidate = day
        while try !isWorkingDay(candidate) { candidate = candidate.adding(days: 1) }
        return candidate
    }

    /// Counts working days forward from a day that is not counted itself.
    ///
    /// - Throws: `CalendarGap` where the count leaves the years of the table.
    public func day(workingDays count: Int, after day: Day) throws(CalendarGap) -> Day {
        var last = day
        for _ in 0..<max(0, count) { last = try workingDay(onOrAfter: last.adding(days: 1)) }
        return last
    }

    /// The days within a span that may turn out to be off or worked, in order.
    public func unconfirmed(in range: ClosedRange<Day>) -> [Day] {
        days.values.filter { !$0.isConfirmed && range.contains($0.day) }.map(\.day).sorted()
    }
}
