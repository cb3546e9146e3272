import Domain
import Testing

@Suite("Deadlines worked out day by day")
struct DeadlineTests {
    @Test("deadlines in working days step over Tết", arguments: DeadlineCase.tet)
    func tet(deadline: DeadlineCase) throws { try check(deadline) }

    @Test("days off in lieu are skipped, swapped Saturdays are counted", arguments: DeadlineCase.swapped)
    func swapped(deadline: DeadlineCase) throws { try check(deadline) }

    @Test("working days step over weekends", arguments: DeadlineCase.ordinary)
    func ordinary(deadline: DeadlineCase) throws { try check(deadline) }

    @Test("days of rest count, but none is the last", arguments: DeadlineCase.calendarDays)
    func calendarDays(deadline: DeadlineCase) throws { try check(deadline) }

    @Test("a month ends on its day or its last, and moves on where that is off", arguments: DeadlineCase.months)
    func months(deadline: DeadlineCase) throws { try check(deadline) }

    @Test("the day of the event is Vietnam's", arguments: DeadlineCase.midnight)
    func midnight(deadline: DeadlineCase) throws { try check(deadline) }

    @Test("there are at least sixty of them")
    func count() {
        let all: [[DeadlineCase]] = [
            DeadlineCase.tet, DeadlineCase.swapped, DeadlineCase.ordinary, DeadlineCase.calendarDays,
            DeadlineCase.months, DeadlineCase.midnight,
        ]
        #expect(all.map(\.count).reduce(0, +) >= 60)
    }

    @Test(
        "hours run from the instant, through the night, days of rest and Tết",
        arguments: [
            // 24 hours later to the second, although 14 February 2026 is a Saturday before Tết.
            ("2026-02-13T15:30:00+07:00", 24, "2026-02-14T15:30:00+07:00"),
            // 24 hours over midnight and the month's end.
            ("2026-02-28T23:59:59.999999+07:00", 24, "2026-03-01T23:59:59.999999+07:00"),
            // 48 hours from a leap day's eve: 28 February 08:00, 29 February 08:00, 1 March 08:00.
            ("2024-02-28T08:00:00+07:00", 48, "2024-03-01T08:00:00+07:00"),
            // Given in UTC: 17:30 on 31 December is 00:30 on 1 January in Vietnam.
            ("2025-12-31T17:30:00Z", 24, "2026-01-02T00:30:00+07:00"),
        ]
    )
    func hours(event: String, count: Int, last: String) throws {
        let due = try WorkCalendar.reference().due(.hours(count), after: #require(Moment(event)))
        #expect(due.last.description == last)
    }

    @Test("at once means before the day in Vietnam is over, also on a day of rest")
    func immediately() throws {
        let calendar = try WorkCalendar.reference()
        let due = try calendar.due(.immediately, after: #require(Moment("2026-02-17T16:30:00Z")))
        #expect(due.last.description == "2026-02-17T23:59:59.999999+07:00")
    }

    @Test("a day's end is its last microsecond in Vietnam: that is in time, the next is not")
    func lastInstant() throws {
        let calendar = try WorkCalendar.reference()
        let due = try calendar.due(.workingDays(1), after: #require(Moment("2026-06-01T10:00:00+07:00")))
        #expect(due.day.description == "2026-06-02")
        #expect(!due.isPast(at: try #require(Moment("2026-06-02T16:59:59.999999Z"))))
        #expect(due.isPast(at: try #require(Moment("2026-06-02T17:00:00Z"))))
    }

    private func check(_ deadline: DeadlineCase) throws {
        let due = try WorkCalendar.reference().due(deadline.span, after: #require(Moment(deadline.event)))
        #expect(due.day.description == deadline.last)
        #expect(due.last.description.hasSuffix("T23:59:59.999999+07:00"))
        #expect(due.missingYear == nil)
    }
}
