import Domain
import SeededRandom
import Testing

@Suite("The periods of reports")
struct ReportingPeriodTests {
    @Test(
        "a name says which days",
        arguments: [
            ("2026-W47", "2026-11-12", "2026-11-18"), ("2020-W53", "2020-12-24", "2020-12-30"),
            ("2026-M11", "2026-11-01", "2026-11-30"), ("2024-M02", "2024-02-01", "2024-02-29"),
            ("2026-Q4", "2026-10-01", "2026-12-31"), ("2026-H1", "2026-01-01", "2026-06-30"),
            ("2026-H2", "2026-07-01", "2026-12-31"), ("2026-9M", "2026-01-01", "2026-09-30"),
            ("2026", "2026-01-01", "2026-12-31"), ("2026-M11@14", "2026-10-15", "2026-11-14"),
            ("2026-M01@14", "2025-12-15", "2026-01-14"), ("2026-Q1@14", "2025-12-15", "2026-03-14"),
            ("2026-9M@14", "2025-12-15", "2026-09-14"), ("2026@14", "2025-12-15", "2026-12-14"),
            ("2026-01-05..2026-02-10", "2026-01-05", "2026-02-10"), ("9999-M12", "9999-12-01", "9999-12-31"),
            ("0001-M01@14", "0001-01-01", "0001-01-14"),
        ]
    )
    func names(name: String, first: String, last: String) throws {
        let period = try #require(ReportingPeriod(name))
        #expect(period.first.description == first && period.last.description == last)
        #expect(period.name == name && period.description == name)
        #expect(period.contains(period.first) && period.contains(period.last))
        #expect(period.first == .first || !period.contains(period.first.adding(days: -1)))
        #expect(period.last == .last || !period.contains(period.last.adding(days: 1)))
    }

    @Test("a day stands for its week, a month may be written as ISO does, and the cut-off of the office holds")
    func short() throws {
        #expect(ReportingPeriod("2026-11-18")?.name == "2026-W47")
        #expect(ReportingPeriod("2026-11")?.name == "2026-M11")
        #expect(ReportingPeriod("2026-M11", cutOff: .fourteenth)?.name == "2026-M11@14")
        #expect(ReportingPeriod("2026-M11@20", cutOff: .fourteenth)?.last.description == "2026-11-20")
        #expect(ReportingPeriod("2026-W47", cutOff: .fourteenth)?.name == "2026-W47")
    }

    @Test(
        "what is no period is refused",
        arguments: [
            "", "2026-M13", "2026-M00", "2026-M1", "2026-Q5", "2026-Q0", "2026-H3", "2026-8M", "2026-9m", "2026-W54",
            "2025-W53", "0000", "10000", "2026@", "2026@0", "2026@29", "2026@014", "2026-", "2026-11-31", "2026-Q1x",
            "2026-02-10..2026-01-05", "2026-01-05...2026-02-10", "2026-01-05..", "26-M11", "２０２６",
        ]
    )
    func refuses(text: String) {
        #expect(ReportingPeriod(text) == nil)
    }

    @Test(
        "the period before, the same one last year, the year so far",
        arguments: [
            ("2026-W47", "2026-W46", "2025-W47", "2026-01-01"), ("2026-W01", "2025-W52", "2025-W01", "2025-01-01"),
            // 364 days before week 53 of 2020 begins the week with New Year's Day in it.
            ("2020-W53", "2020-W52", "2020-W01", "2020-01-01"),
            ("2026-M01", "2025-M12", "2025-M01", "2026-01-01"), ("2026-Q3", "2026-Q2", "2025-Q3", "2026-01-01"),
            ("2026-H1", "2025-H2", "2025-H1", "2026-01-01"), ("2026-9M", "2025-9M", "2025-9M", "2026-01-01"),
            ("2026", "2025", "2025", "2026-01-01"), ("2026-M11@14", "2026-M10@14", "2025-M11@14", "2025-12-15"),
            ("2024-02-01..2024-02-29", "2024-01-03..2024-01-31", "2023-02-01..2023-02-28", "2024-01-01"),
        ]
    )
    func neighbours(name: String, previous: String, lastYear: String, from: String) throws {
        let period = try #require(ReportingPeriod(name))
        #expect(period.previous.name == previous)
        #expect(period.sameLastYear.name == lastYear)
        #expect(period.yearToDate.lowerBound.description == from && period.yearToDate.upperBound == period.last)
    }

    @Test("a week's same week last year keeps the weekdays, in every week of fifty years")
    func weeksBefore() throws {
        var period = try #require(ReportingPeriod("1990-W01"))
        for _ in 0..<2609 {
            guard case .week(let week) = period else { break }
            #expect(period.sameLastYear.first == week.first.adding(days: -364))
            #expect(period.previous.last.adding(days: 1) == period.first)
            period = .week(ReportingWeek(containing: week.last.adding(days: 1)))
        }
    }

    @Test("thirteen weeks end with this one and leave no day out")
    func trail() throws {
        let trail = try #require(ReportingPeriod("2027-W02")).trail(13)
        #expect(trail.count == 13 && trail.last?.name == "2027-W02" && trail.first?.name == "2026-W43")
        for (one, next) in zip(trail, trail.dropFirst()) { #expect(one.last.adding(days: 1) == next.first) }
    }

    @Test("the calendar's ends have periods too")
    func ends() throws {
        for kind in PeriodKind.allCases {
            guard let perYear = kind.perYear else { continue }
            let first = try #require(CalendarPeriod(kind, of: 1))
            #expect(first.previous == first && first.sameLastYear == first)
            let last = try #require(CalendarPeriod(kind, perYear, of: 9999))
            #expect(last.days.upperBound <= .last)
        }
        #expect(CalendarPeriod(.month, containing: .last, cutOff: .fourteenth) == nil)
        let october = try #require(Day("2026-10-01"))
        #expect(CalendarPeriod(.nineMonths, containing: october) == nil)
        #expect(CalendarPeriod(.week, of: 2026) == nil && CalendarPeriod(.days, containing: .first) == nil)
    }

    @Test("people read a period's title in their language")
    func titles() throws {
        let titles = try ["2026-W47", "2026-M11", "2026-Q4", "2026-H1", "2026-9M", "2026"].map { name in
            try #require(ReportingPeriod(name)).title
        }
        #expect(
            titles.map(\.vi) == [
                "tuần 47 năm 2026", "tháng 11 năm 2026", "quý IV năm 2026", "6 tháng đầu năm 2026",
                "9 tháng đầu năm 2026", "năm 2026",
            ]
        )
        #expect(
            titles.map(\.en) == [
                "week 47 of 2026", "November 2026", "quarter 4 of 2026", "first half of 2026",
                "first nine months of 2026", "year 2026",
            ]
        )
    }
}
