import Domain
import Storage

extension CaseStep.Start {
    /// A time that begins at a moment; beyond the holiday tables its end is not guessed, it is told which table is missing.
    init(_ rule: DeadlineRule, from moment: Moment, in calendar: WorkCalendar) {
        var due: Due?
        var missing: Int?
        do throws(CalendarGap) {
            due = try LegalClock(rule, from: moment, in: calendar).due
            missing = due?.missingYear
        } catch {
            missing = error.year
        }
        self.init(
            id: .version7(),
            kind: rule.kind,
            variant: rule.variant,
            from: moment,
            due: due?.last,
            missingYear: missing,
            unconfirmed: due?.unconfirmed ?? []
        )
    }

    /// The times that begin with a case that an inspection opens, as the lifecycle's row has it.
    static func opening(endedAt end: Occurrence, in calendar: WorkCalendar) -> [CaseStep.Start] {
        let moment = end.moment ?? .startOfDay(end.day)
        let row = Lifecycle.next(from: nil).first { $0.event == .opened }
        return (row?.starts ?? []).compactMap { DeadlineRule.rules(for: $0).first }
            .map { CaseStep.Start($0, from: moment, in: calendar) }
    }
}

extension CaseClockRecord {
    init(_ start: CaseStep.Start, _ number: RecordNumber) {
        self.init(
            number: number,
            kind: start.kind,
            variant: start.variant,
            startedAt: start.from,
            dueAt: start.due,
            missingYear: start.missingYear,
            unconfirmed: start.unconfirmed,
            outcome: nil,
            endedAt: nil
        )
    }
}
