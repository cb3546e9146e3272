extension WorkCalendar {
    /// Says when a time runs out that an event started, by Articles 147 and 148 of the Civil Code 2015.
    ///
    /// The day of the event is not counted; a time in days, months or years ends with its last day at midnight in Vietnam, and with
    /// the next working day where that one is off; a month without such a day ends with its last. Hours run from the instant and
    /// through days of rest.
    ///
    /// - Throws: `CalendarGap` where the answer depends on a year without a holiday table.
    public func due(_ span: DeadlineSpan, after event: Moment) throws(CalendarGap) -> Due {
        switch span {
        case .immediately:
            return Due(endOf: event.day, unconfirmed: [])
        case .hours(let count):
            return Due(
                last: Moment(microsecondsSince1970: event.microsecondsSince1970 + Int64(count) * 3_600_000_000)
            )
        case .workingDays(let count):
            return ending(on: try day(workingDays: count, after: event.day), after: event.day)
        case .calendarDays, .months, .years:
            return ending(on: try workingDay(onOrAfter: nominal(span, after: event.day)), after: event.day)
        }
    }

    /// Says the same, but keeps the day as counted where only its being off is unknown, and marks the answer.
    ///
    /// - Throws: `CalendarGap` for working days that cannot be counted.
    public func provisionalDue(_ span: DeadlineSpan, after event: Moment) throws(CalendarGap) -> Due {
        do {
            return try due(span, after: event)
        } catch {
            if case .workingDays = span { throw error }
            return Due(endOf: nominal(span, after: event.day), unconfirmed: [], missingYear: error.year)
        }
    }

    private func ending(on last: Day, after start: Day) -> Due {
        Due(endOf: last, unconfirmed: unconfirmed(in: min(start.adding(days: 1), last)...last))
    }

    private func nominal(_ span: DeadlineSpan, after day: Day) -> Day {
        switch span {
        case .immediately, .hours, .workingDays: day
        case .calendarDays(let count): day.adding(days: count)
        case .months(let count): day.adding(months: count)
        case .years(let count): day.adding(months: 12 * count)
        }
    }
}
