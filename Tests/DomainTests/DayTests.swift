import Domain
import Testing

@Suite("Days")
struct DayTests {
    @Test(
        "a day is read only as ISO 8601 writes it, and only if it exists",
        arguments: [
            ("2026-11-24", 20_781), ("1970-01-01", 0), ("1969-12-31", -1), ("2024-02-29", 19_782),
            ("2000-02-29", 11_016),
            ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ]
    )
    func reads(text: String, number: Int) throws {
        let day = try #require(Day(text))
        #expect(day.daysSince1970 == number)
        #expect(day.description == text)
        #expect(Day(daysSince1970: number) == day)
        #expect(Day(year: day.year, month: day.month, day: day.day) == day)
    }

    @Test(
        "a day that does not exist or is written otherwise is no day",
        arguments: [
            "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "0000-01-01",
            "2026-1-1",
            "20261124", "2026/11/24", "2026-11-24 ", " 2026-11-24", "24-11-2026", "2026-11-2x", "+026-11-24", "",
            "２０２６-11-24",
            "2026-11-24T00:00:00Z", "-2026-11-2",
        ]
    )
    func refuses(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("every day of 800 years follows the one before, and comes back from its parts")
    func roundTrip() throws {
        var day = try #require(Day("1600-01-01"))
        var weekday = day.weekday
        for _ in 0..<292_194 {
            let next = day.adding(days: 1)
            #expect(next > day)
            #expect(next.weekday == weekday % 7 + 1)
            let isSameMonth = next.month == day.month && next.day == day.day + 1 && next.year == day.year
            let isNextMonth =
                next.day == 1 && (next.month == day.month + 1 || (next.month == 1 && next.year == day.year + 1))
            #expect(isSameMonth != isNextMonth)
            #expect(Day(year: next.year, month: next.month, day: next.day) == next)
            (day, weekday) = (next, next.weekday)
        }
        #expect(day.description == "2400-01-01")
    }

    @Test(
        "the weekday counts from Monday",
        arguments: [("2026-11-23", 1), ("2026-11-24", 2), ("1970-01-01", 4), ("0001-01-01", 1)]
    )
    func weekday(text: String, expected: Int) {
        #expect(Day(text)?.weekday == expected)
    }

    @Test(
        "months keep the day or take the month's last",
        arguments: [
            ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2023-12-22", 36, "2026-12-22"),
            ("2024-02-29", 36, "2027-02-28"), ("2024-03-31", -1, "2024-02-29"), ("2024-01-15", -13, "2022-12-15"),
            ("9999-12-31", 1, "9999-12-31"), ("0001-01-31", -1, "0001-01-01"), ("2024-01-01", 0, "2024-01-01"),
        ]
    )
    func months(text: String, months: Int, expected: String) {
        #expect(Day(text)?.adding(months: months).description == expected)
    }

    @Test("sums stop at the ends of the calendar")
    func saturates() {
        #expect(Day.last.adding(days: 1) == .last)
        #expect(Day.first.adding(days: -1) == .first)
        #expect(Day.first.adding(days: .max) == .last)
        #expect(Day.last.adding(days: .min) == .first)
        #expect(Day.first.adding(months: .max) == .last)
        #expect(Day.last.adding(months: .min) == .first)
    }
}
