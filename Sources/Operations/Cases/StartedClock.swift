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
    static func opening(
        _ findings: [NewFinding],
        endedAt end: Occurrence,
        in calendar: WorkCalendar
    ) -> [CaseStep.Start] {
        let moment = end.moment ?? .startOfDay(end.day)
        let row = Lifecycle.next(from: nil).first { $0.event == .opened }
        let limitation = ClockVariant.limitation(of: findings.map(\.claims.kind), isReturnedByPolice: false)
        return (row?.starts ?? []).compactMap { kind in
            kind == .limitation ? DeadlineRule.rule(kind, limitation) : DeadlineRule.rules(for: kind).first
        }.map { CaseStep.Start($0, from: moment, in: calendar) }
    }
}

extension StepRequest {
    /// Which of a clock's times begins: as said, else as the step and the case's file tell, else the ordinary one.
    func rule(_ kind: ClockKind, _ file: CaseFile) -> DeadlineRule? {
        let told = variant.flatMap { DeadlineRule.rule(kind, $0) }
        return told ?? known(kind, file).flatMap { DeadlineRule.rule(kind, $0) } ?? DeadlineRule.rules(for: kind).first
    }

    private func known(_ kind: ClockKind, _ file: CaseFile) -> ClockVariant? {
        switch kind {
        case .limitation:
            .limitation(of: file.findings.compactMap(\.kind), isReturnedByPolice: file.isReturnedByPolice)
        case .inspectionStart: said.choice(.form, InspectionForm.self) == .adHoc ? .adHoc : .planned
        case .penaltyDecision: event == .explain ? .explained : nil
        default: nil
        }
    }
}

extension ClockVariant {
    /// The longest time in which one of several acts may be sanctioned.
    fileprivate static func limitation(of kinds: [GoodsKind], isReturnedByPolice: Bool) -> ClockVariant {
        let variants = Set(kinds.map { limitation(of: $0, isReturnedByPolice: isReturnedByPolice) })
        return [.twoYearsReturned, .twoYears, .oneYearReturned].first(where: variants.contains)
            ?? (isReturnedByPolice ? .oneYearReturned : .oneYear)
    }
}

extension ClockRecord<ClockKind> {
    /// A time that begins.
    init(_ start: CaseStep.Start) {
        self.init(
            kind: start.kind,
            variant: start.variant,
            startedAt: start.from,
            dueAt: start.due,
            missingYear: start.missingYear,
            unconfirmed: start.unconfirmed
        )
    }
}
