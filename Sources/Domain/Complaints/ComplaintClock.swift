/// A time that begins in handling a complaint.
public struct ComplaintClock: Hashable, Sendable {
    /// The rule it runs under.
    public let rule: ComplaintDeadline
    /// What started it.
    public let from: Moment
    /// When it runs out; nil where a year's holiday table is wanted first.
    public let due: Due?
    /// The year whose holiday table is wanted.
    public let missingYear: Int?

    /// Starts a clock; an end that no holiday table reaches is not guessed.
    public init(_ rule: ComplaintDeadline, from start: Moment, in calendar: WorkCalendar) {
        self.rule = rule
        from = start
        do throws(CalendarGap) {
            let due = try calendar.provisionalDue(rule.span, after: start)
            self.due = due
            missingYear = due.missingYear
        } catch {
            due = nil
            missingYear = error.year
        }
    }
}
