import Domain
import ReportLedgers
import SeededRandom
import Testing

@Suite("A thousand random ledgers")
struct RandomLedgerTests {
    private static let flows = ReportMeasure.all.filter { $0.sum == .flow }

    @Test(
        "every identity holds, every figure is what counting fact by fact gives, areas come to the whole",
        arguments: 0..<10
    )
    func ledgers(hundred: Int) throws {
        for seed in hundred * 100..<hundred * 100 + 100 {
            let cutOff = seed % 2 == 0 ? PeriodCutOff.monthEnd : .fourteenth
            let year = try #require(CalendarPeriod(.year, of: 2015 + seed % 15, cutOff: cutOff)).days
            let random = RandomLedger(seed: UInt64(seed), year: year)
            for days in [year] + periods(in: year, cutOff, seed) {
                let figures = random.ledger.figures(in: days)
                #expect(figures.flaws.isEmpty, "seed \(seed), \(days)")
                for measure in Self.flows {
                    #expect(figures[measure] == random.count(measure.name, in: days), "seed \(seed), \(measure.name)")
                }
                let areas = random.ledger.areas(in: days)
                #expect(figures.flaws(by: .area, Array(areas.values)).isEmpty, "seed \(seed), \(days)")
                for (area, part) in areas {
                    #expect(part[.violations] == random.count("violations", in: days) { $0 == area })
                    #expect(part.flaws.isEmpty)
                }
            }
        }
    }

    @Test("months, and weeks cut at the ends, come to the year's figures", arguments: 0..<10)
    func partitions(ten: Int) throws {
        for seed in ten * 10..<ten * 10 + 10 {
            let year = try #require(CalendarPeriod(.year, of: 2015 + seed % 15)).days
            let ledger = RandomLedger(seed: UInt64(seed), year: year).ledger
            let whole = ledger.figures(in: year)
            var months = ReportFigures()
            for month in 1...12 {
                let period = try #require(CalendarPeriod(.month, month, of: 2015 + seed % 15))
                months.add(ledger.figures(in: period.days))
            }
            #expect(months == whole)
            var weeks = ReportFigures()
            var week = ReportingWeek(containing: year.lowerBound)
            while week.first <= year.upperBound {
                let days = max(week.first, year.lowerBound)...min(week.last, year.upperBound)
                weeks.add(ledger.figures(in: days))
                week = ReportingWeek(containing: week.last.adding(days: 1))
            }
            #expect(weeks == whole)
        }
    }

    private func periods(in year: ClosedRange<Day>, _ cutOff: PeriodCutOff, _ seed: Int) -> [ClosedRange<Day>] {
        var generator = SeededGenerator(seed: UInt64(seed) &* 31)
        let day = year.lowerBound.adding(days: generator.below(365))
        let week = ReportingWeek(containing: day)
        let month = CalendarPeriod(.month, containing: day, cutOff: cutOff)
        return [week.first...week.last, ReportingPeriod.week(week).yearToDate, month?.days].compactMap(\.self)
    }
}
