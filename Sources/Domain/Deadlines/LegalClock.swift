/// A time that runs in a case: what for, since when, under which rule, until when, and whether it was met.
public struct LegalClock: Hashable, Sendable {
    /// The rule it runs under.
    public let rule: DeadlineRule
    /// The event that started it.
    public let start: Moment
    /// When it runs out.
    public let due: Due
    /// When it was met; `nil` until then.
    public let metAt: Moment?

    /// Puts a clock together as it was kept.
    public init(rule: DeadlineRule, start: Moment, due: Due, metAt: Moment? = nil) {
        self.rule = rule
        self.start = start
        self.due = due
        self.metAt = metAt
    }

    /// Starts a clock; an end in months or years beyond the holiday tables is kept as counted and marked.
    ///
    /// - Throws: `CalendarGap` for working days beyond the holiday tables.
    public init(_ rule: DeadlineRule, from start: Moment, in calendar: WorkCalendar) throws(CalendarGap) {
        self.init(rule: rule, start: start, due: try calendar.provisionalDue(rule.span, after: start))
    }

    /// The clock with the moment that met it; the first one counts.
    public func met(at moment: Moment) -> LegalClock {
        LegalClock(rule: rule, start: start, due: due, metAt: metAt ?? moment)
    }

    /// Where the clock stands.
    public func state(at now: Moment) -> ClockState {
        if let metAt { return due.isPast(at: metAt) ? .metLate : .met }
        return due.isPast(at: now) ? .lapsed : .running
    }

    /// What the lapse leads to; `nil` while there is time, or once it was met in time.
    public func consequence(at now: Moment) -> Lapse? {
        switch state(at: now) {
        case .running, .met: nil
        case .lapsed, .metLate: rule.lapse
        }
    }

    /// Tells whether the lapse forbids a penalty, Law on Handling Administrative Violations Articles 6, 65 and 74.
    ///
    /// Only the lawful other way is left then: the case becomes time-barred, with confiscation and remedies where the law has them.
    public func forbids(_ event: CaseEvent, at now: Moment) -> Bool {
        guard consequence(at: now) == .timeBarred else { return false }
        switch rule.kind {
        case .execution: return event == .coerce
        default: return event == .penalise || event == .penaliseOnSpot
        }
    }
}
