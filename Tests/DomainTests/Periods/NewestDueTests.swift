import Domain
import Testing

@Suite("The newest report that is due")
struct NewestDueTests {
    @Test(
        "the newest whose day has come, by kind and level",
        arguments: [
            // A week ends on Wednesday the 25th: the team's day, the province's is the next, the centre's the one after.
            (.week, .team, "2026-11-24", "2026-W47"), (.week, .team, "2026-11-25", "2026-W48"),
            (.week, .province, "2026-11-25", "2026-W47"), (.week, .province, "2026-11-26", "2026-W48"),
            (.week, .centre, "2026-11-26", "2026-W47"), (.week, .centre, "2026-11-27", "2026-W48"),
            (.month, .team, "2026-11-16", "2026-M10@14"), (.month, .team, "2026-11-17", "2026-M11@14"),
            (.month, .centre, "2026-11-22", "2026-M10@14"), (.month, .centre, "2026-12-01", "2026-M11@14"),
            (.quarter, .team, "2026-03-17", "2026-Q1@14"), (.quarter, .team, "2026-09-16", "2026-Q1@14"),
            (.quarter, .team, "2026-09-17", "2026-Q3@14"), (.quarter, .province, "2027-02-01", "2026-Q3@14"),
            (.halfYear, .province, "2026-06-20", "2026-H1@14"), (.halfYear, .province, "2026-06-19", "2025-H1@14"),
            (.year, .centre, "2026-12-22", "2025@14"), (.year, .centre, "2026-12-23", "2026@14"),
        ] as [(PeriodKind, ReportLevel, String, String)]
    )
    func newest(kind: PeriodKind, level: ReportLevel, day: String, name: String) throws {
        #expect(ReportDueRule.newest(kind, by: level, on: try #require(Day(day)))?.name == name)
    }

    @Test("on every day of four years it is due, nothing newer is, and its name finds it again")
    func always() throws {
        var day = try #require(Day("2024-01-01"))
        let end = try #require(Day("2028-01-01"))
        while day < end {
            for level in ReportLevel.allCases {
                for kind in [PeriodKind.week, .month, .quarter, .halfYear, .year] {
                    let period = try #require(ReportDueRule.newest(kind, by: level, on: day), "\(kind) \(day)")
                    #expect(try #require(ReportDueRule.due(period, by: level)) <= day)
                    #expect(ReportingPeriod(period.name) == period)
                    let later = ReportDueRule.newest(kind, by: level, on: day.adding(days: -1))
                    #expect(try #require(later).last <= period.last)
                }
            }
            day = day.adding(days: 1)
        }
    }

    @Test(
        "nine months and free days are nobody's report; the calendar's first day has none, and does not end the program"
    )
    func none() throws {
        let day = try #require(Day("2026-11-26"))
        for level in ReportLevel.allCases {
            #expect(ReportDueRule.newest(.nineMonths, by: level, on: day) == nil)
            #expect(ReportDueRule.newest(.days, by: level, on: day) == nil)
            #expect(ReportDueRule.newest(.week, by: level, on: day, rules: []) == nil)
        }
        #expect(ReportDueRule.newest(.year, by: .team, on: .first) == nil)
    }
}
