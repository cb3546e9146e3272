import Domain
import Testing

@Suite("The reporting week")
struct ReportingWeekTests {
    @Test(
        "a week runs from Thursday to Wednesday and is named after its Wednesday's ISO week",
        arguments: [
            ("2026-11-18", "2026-11-12", "2026-11-18", "2026-W47"),
            ("2026-11-19", "2026-11-19", "2026-11-25", "2026-W48"),
            ("2026-11-12", "2026-11-12", "2026-11-18", "2026-W47"),
            ("2025-12-31", "2025-12-25", "2025-12-31", "2026-W01"),
            ("2021-01-05", "2020-12-31", "2021-01-06", "2021-W01"),
            ("2020-12-30", "2020-12-24", "2020-12-30", "2020-W53"),
            ("2024-01-01", "2023-12-28", "2024-01-03", "2024-W01"),
        ]
    )
    func weeks(day: String, first: String, last: String, name: String) throws {
        let week = try #require(ReportingWeek(day))
        #expect(week.first.description == first)
        #expect(week.last.description == last)
        #expect(week.name == name)
        #expect(week.description == name)
        #expect(ReportingWeek(name) == week)
        #expect(try week.contains(#require(Day(day))))
        #expect(!week.contains(week.first.adding(days: -1)) && !week.contains(week.last.adding(days: 1)))
    }

    @Test(
        "what is no week is refused",
        arguments: ["2026-W00", "2025-W53", "2026-W54", "2026-W4", "2026W47", "2026-w47", "", "W47"]
    )
    func refuses(text: String) {
        #expect(ReportingWeek(text) == nil)
    }

    @Test("every day of fifty years has one week, whose name finds it again")
    func roundTrip() throws {
        var day = try #require(Day("1990-01-01"))
        for _ in 0..<18_262 {
            let week = ReportingWeek(containing: day)
            #expect(week.first.weekday == 4 && week.last.weekday == 3 && week.contains(day))
            #expect(ReportingWeek(week.name) == week)
            day = day.adding(days: 1)
        }
    }

    @Test("the week before and the same week last year keep the weekdays")
    func neighbours() throws {
        let week = try #require(ReportingWeek("2026-W47"))
        #expect(week.previous.name == "2026-W46")
        #expect(week.previous < week)
        #expect(week.sameWeekLastYear.first == week.first.adding(days: -364))
        #expect(week.sameWeekLastYear.name == "2025-W47")
    }

    @Test("the calendar's ends have weeks too")
    func ends() {
        #expect(ReportingWeek(containing: .first).contains(.first))
        #expect(ReportingWeek(containing: .last).contains(.last))
        #expect(ReportingWeek(containing: .first).previous <= ReportingWeek(containing: .first))
    }
}
