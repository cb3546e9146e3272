import Domain
import ReferenceFiles
import Testing

@Suite("The calendar of working days")
struct WorkCalendarTests {
    @Test("the table covers 2024 to 2026, and each year's working days are as many as counted by hand")
    func counts() throws {
        let calendar = try WorkCalendar.reference()
        #expect(calendar.years == [2024, 2025, 2026])
        // Weekdays of the year, less weekdays off, plus Saturdays worked.
        // 2024: 262 − (1 Jan; 8, 9, 12, 13, 14 Feb; 18 Apr; 29, 30 Apr; 1 May; 2, 3 Sep = 12) + 1 = 251.
        // 2025: 261 − (1 Jan; 27 to 31 Jan; 7 Apr; 30 Apr; 1, 2 May; 1, 2 Sep = 12) + 1 = 250.
        // 2026: 261 − (1, 2 Jan; 16 to 20 Feb; 27, 30 Apr; 1 May; 31 Aug; 1, 2 Sep = 13) + 2 = 250.
        for (year, expected) in [(2024, 251), (2025, 250), (2026, 250)] {
            var day = try #require(Day(year: year, month: 1, day: 1))
            var count = 0
            while day.year == year {
                if try calendar.isWorkingDay(day) { count += 1 }
                day = day.adding(days: 1)
            }
            #expect(count == expected, "\(year)")
        }
    }

    @Test("swapped days off are weekdays, days worked in their place are days of rest, and there are as many of both")
    func swaps() throws {
        var balance = 0
        for row in try ReferenceTable("holidays").rows {
            let day = try #require(Day(row["day"]))
            let kind = try #require(DayKind(rawValue: row["kind"]))
            #expect(!row["source"].isEmpty && !row["name_vi"].isEmpty && !row["name_en"].isEmpty)
            switch kind {
            case .holiday: break
            case .compensation: #expect(day.weekday <= 5)
            case .swappedOff:
                #expect(day.weekday <= 5)
                balance += 1
            case .swappedWork:
                #expect(day.weekday > 5)
                balance -= 1
            }
        }
        #expect(balance == 0)
    }

    @Test("a year outside the table is not guessed")
    func gap() throws {
        let calendar = try WorkCalendar.reference()
        let eve = try #require(Moment("2026-12-30T10:00:00+07:00"))
        #expect(throws: CalendarGap(year: 2027)) { try calendar.isWorkingDay(#require(Day("2027-01-04"))) }
        #expect(throws: CalendarGap(year: 2023)) { try calendar.isWorkingDay(#require(Day("2023-12-29"))) }
        #expect(try calendar.due(.workingDays(1), after: eve).day.description == "2026-12-31")
        #expect(throws: CalendarGap(year: 2027)) { try calendar.due(.workingDays(2), after: eve) }
        #expect(throws: CalendarGap(year: 2027)) { try calendar.due(.calendarDays(10), after: eve) }
        #expect(throws: CalendarGap(year: 2027)) { try calendar.provisionalDue(.workingDays(2), after: eve) }
        #expect(CalendarGap(year: 2027).message.en.contains("2027"))
    }

    @Test("an end in months or years beyond the table is kept as counted, and marked")
    func provisional() throws {
        let calendar = try WorkCalendar.reference()
        let start = try #require(Moment("2026-11-24T10:00:00+07:00"))
        let due = try calendar.provisionalDue(.years(2), after: start)
        #expect(due.day.description == "2028-11-24")
        #expect(due.missingYear == 2028)
        #expect(try calendar.provisionalDue(.months(1), after: start).missingYear == nil)
    }

    @Test("a day off that no act confirms counts as worked, and the deadline says so")
    func unconfirmed() throws {
        let calendar = try WorkCalendar.reference()
        let day = try #require(Day("2026-11-24"))
        #expect(try calendar.isWorkingDay(day))
        let due = try calendar.due(.workingDays(2), after: #require(Moment("2026-11-23T10:00:00+07:00")))
        #expect(due.day.description == "2026-11-25")
        #expect(due.unconfirmed == [day])
        let later = try calendar.due(.workingDays(2), after: #require(Moment("2026-11-24T10:00:00+07:00")))
        #expect(later.unconfirmed.isEmpty)
    }

    @Test("a day stands in the table once")
    func twice() throws {
        let day = CalendarDay(
            day: try #require(Day("2026-01-01")),
            kind: .holiday,
            name: Bilingual(vi: "Tết", en: "New Year"),
            isConfirmed: true
        )
        #expect(WorkCalendar([day, day]) == nil)
        #expect(WorkCalendar([]).map(\.years) == [])
    }

    @Test("a deadline in working days leaves exactly as many worked days behind, wherever it starts")
    func property() throws {
        let calendar = try WorkCalendar.reference()
        var start = try #require(Day("2024-01-01"))
        let end = try #require(Day("2026-12-01"))
        while start <= end {
            for count in [1, 2, 3, 5, 7, 10] {
                let last = try calendar.day(workingDays: count, after: start)
                var worked = 0
                var day = start
                while day < last {
                    day = day.adding(days: 1)
                    if try calendar.isWorkingDay(day) { worked += 1 }
                }
                #expect(worked == count)
                #expect(try calendar.isWorkingDay(last))
            }
            start = start.adding(days: 1)
        }
    }
}
