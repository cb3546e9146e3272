import Domain
import SeededRandom
import Testing

@Suite("Periods share a year out")
struct PeriodPartitionTests {
    /// A fact on each day, a different number of them every day, so that a day lost is not made up by a day counted twice.
    private func sum(_ days: ClosedRange<Day>, _ counts: [Day: Int]) -> Int {
        var (day, sum) = (days.lowerBound, 0)
        while day <= days.upperBound {
            sum += counts[day, default: 0]
            day = day.adding(days: 1)
        }
        return sum
    }

    private func counts(around year: ClosedRange<Day>, _ generator: inout SeededGenerator) -> [Day: Int] {
        var counts: [Day: Int] = [:]
        var day = year.lowerBound.adding(days: -10)
        while day <= year.upperBound.adding(days: 10) {
            counts[day] = generator.below(1_000_000) + 1
            day = day.adding(days: 1)
        }
        return counts
    }

    @Test(
        "months, quarters and halves come to the year, and so do nine months and the last quarter, by every cut-off",
        arguments: 2019...2029
    )
    func calendar(year: Int) throws {
        var generator = SeededGenerator(seed: UInt64(year))
        for cutOff in [.monthEnd] + (1...28).compactMap({ PeriodCutOff(lastDay: $0) }) {
            let whole = try #require(CalendarPeriod(.year, of: year, cutOff: cutOff))
            let counts = counts(around: whole.days, &generator)
            let total = sum(whole.days, counts)
            for kind in [PeriodKind.month, .quarter, .halfYear] {
                let perYear = try #require(kind.perYear)
                let parts = try (1...perYear).map { number in
                    try #require(CalendarPeriod(kind, number, of: year, cutOff: cutOff))
                }
                #expect(parts.reduce(0) { $0 + sum($1.days, counts) } == total)
                for part in parts {
                    #expect(CalendarPeriod(kind, containing: part.days.lowerBound, cutOff: cutOff) == part)
                    #expect(CalendarPeriod(kind, containing: part.days.upperBound, cutOff: cutOff) == part)
                }
            }
            let nine = try #require(CalendarPeriod(.nineMonths, of: year, cutOff: cutOff))
            let fourth = try #require(CalendarPeriod(.quarter, 4, of: year, cutOff: cutOff))
            #expect(sum(nine.days, counts) + sum(fourth.days, counts) == total)
        }
    }

    @Test(
        "weeks cut at its ends come to the year, with week 53 and with 31 December on every weekday",
        arguments: 2004...2032
    )
    func weeks(year: Int) throws {
        var generator = SeededGenerator(seed: UInt64(year))
        let whole = try #require(CalendarPeriod(.year, of: year)).days
        let counts = counts(around: whole, &generator)
        var week = ReportingWeek(containing: whole.lowerBound)
        var (total, names) = (0, Set<String>())
        while week.first <= whole.upperBound {
            let days = max(week.first, whole.lowerBound)...min(week.last, whole.upperBound)
            total += sum(ReportingPeriod.days(days).days, counts)
            names.insert(week.name)
            week = ReportingWeek(containing: week.last.adding(days: 1))
        }
        #expect(total == sum(whole, counts))
        #expect(names.count >= 53)
        let newYearsEve = ReportingPeriod.week(ReportingWeek(containing: whole.upperBound))
        #expect(newYearsEve.contains(whole.upperBound))
    }

    @Test("any cuts into from and to come to the year", arguments: 1...50)
    func anyCuts(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let year = try #require(
            CalendarPeriod(.year, of: 2015 + seed % 15, cutOff: seed % 2 == 0 ? .monthEnd : .fourteenth)
        )
        let counts = counts(around: year.days, &generator)
        var (first, total) = (year.days.lowerBound, 0)
        while first <= year.days.upperBound {
            let last = min(first.adding(days: generator.below(90)), year.days.upperBound)
            let part = try #require(ReportingPeriod("\(first)..\(last)"))
            #expect(part.previous.last.adding(days: 1) == first)
            total += sum(part.days, counts)
            first = last.adding(days: 1)
        }
        #expect(total == sum(year.days, counts))
    }

    @Test("the year so far grows by each period until it is the year")
    func yearToDate() throws {
        for cutOff in [PeriodCutOff.monthEnd, .fourteenth] {
            let year = try #require(CalendarPeriod(.year, of: 2026, cutOff: cutOff))
            var reached: Day?
            for month in 1...12 {
                let period = ReportingPeriod.calendar(
                    try #require(CalendarPeriod(.month, month, of: 2026, cutOff: cutOff))
                )
                #expect(period.yearToDate.lowerBound == year.days.lowerBound)
                if let reached { #expect(period.first == reached.adding(days: 1)) }
                reached = period.yearToDate.upperBound
            }
            #expect(reached == year.days.upperBound)
        }
    }
}
