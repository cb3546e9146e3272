import Contract
import Domain
import JSON
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// `case.advance`: takes a case's next step, or begins a case, where the law lets it and by whom it lets it.
enum AdvanceCase {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseAdvance.number)
        let now = desk.now()
        let step = try StepRequest(request.arguments, now: now)
        let law = try await desk.lawBook()
        do {
            return try await desk.write(request) { session throws(WriteFailure) in
                let file = try file(number, session)
                return try take(step, file, number, law, now: now, request, session)
            }
        } catch .caseMoved {
            // Only now can it be said where: what was read before was out of date.
            guard let number else { throw .caseMoved }
            let standing = try await desk.first(CaseStatements.standing, number, within: request.scope)
            throw standing.map { .moved(to: $0.state) } ?? .caseMoved
        }
    }

    private static func file(_ number: RecordNumber?, _ session: Session) throws(WriteFailure) -> CaseFile {
        guard let number else { return .none }
        let file = try WriteFailure.reading { () throws(PostgresError) in try CaseFile.read(number, session) }
        guard let file else { throw .refused(.noSuch(.enforcementCase, number.description, field: "case")) }
        return file
    }

    private static func take(
        _ request: StepRequest,
        _ file: CaseFile,
        _ number: RecordNumber?,
        _ law: LawBook,
        now: Moment,
        _ asked: Request,
        _ session: Session
    ) throws(WriteFailure) -> Written {
        let transition: Transition
        do throws(Refusal) {
            if let standing = file.standing { try checkUnit(standing, asked) }
            transition = try request.transition(from: file.standing, by: asked.caller)
            try checkOrder(request, file)
            try checkTimes(request.event, file.clocks, at: request.at)
        } catch {
            throw .refused(error)
        }
        let facts = StepFacts(step: request, file: file, law: law, arguments: asked.arguments, session: session)
        try facts.examine(transition)
        let step = step(transition, request, file, law.calendar, asked)
        let begun: RecordNumber?
        do throws(WriteFailure) {
            begun = try WriteFailure.mapping { () throws(StorageError) in try Cases.take(step, on: session) }
        } catch {
            switch error {
            case .storage(.staleVersion): throw .refused(.caseMoved)
            case .storage(.broken("case_event_goods_held")):
                throw .refused(Refusal([.goodsHeld(items: max(1, file.standing?.heldItems ?? 1))]))
            default: throw error
            }
        }
        let paper = try StepPaper(
            step: request,
            caseID: step.caseID,
            unit: step.unit,
            recorder: asked.caller,
            session: session
        ).put(transition)
        try StepMoney(
            step: request,
            caseID: step.caseID,
            unit: step.unit,
            recordedBy: step.actor,
            reference: request.said.text(.receiptNumber) ?? paper?.number ?? request.event.rawValue,
            session: session
        ).enter()
        guard let number = number ?? begun else {
            throw .storage(.database(.decoding("a case began without a number")))
        }
        return written(step, paper, number, file.clocks, at: now, asked)
    }

    /// A case that was handed over is the other unit's; who had it may look.
    private static func checkUnit(_ standing: CaseStanding, _ request: Request) throws(Refusal) {
        guard !request.scope.holds(standing.unit) else { return }
        throw .handedOver(to: standing.unitCode)
    }

    /// Steps come one after the other, as far as days tell.
    private static func checkOrder(_ step: StepRequest, _ file: CaseFile) throws(Refusal) {
        guard let last = file.events.last, step.at.day < last.happenedAt.day else { return }
        throw Refusal(
            .invalid,
            vi: "\(step.at.day) trước bước trước đó (\(last.event), \(last.happenedAt.day)); hãy kiểm tra ngày",
            en: "\(step.at.day) is before the step before it (\(last.event), \(last.happenedAt.day)); check the day",
            field: step.event.moment?.name ?? "at"
        )
    }

    /// A time that has passed never leads to a fine, Law on Handling Administrative Violations articles 6, 65 and 74.
    private static func checkTimes(
        _ event: CaseEvent,
        _ clocks: [ClockRecord<ClockKind>],
        at moment: Moment
    ) throws(Refusal) {
        for record in clocks where record.outcome == nil {
            guard let due = record.dueAt, let rule = DeadlineRule.rule(record.kind, record.variant) else { continue }
            let clock = LegalClock(rule: rule, start: record.startedAt, due: Due(last: due))
            guard clock.forbids(event, at: moment) else { continue }
            throw Refusal(
                .illegalTransition,
                vi:
                    "đã hết thời hạn “\(record.kind.label.vi)” lúc \(due) (\(rule.basis.label.vi)): \(rule.lapse.label.vi); hãy dùng bar_by_time",
                en:
                    "the time for “\(record.kind.label.en)” ended at \(due) (\(rule.basis.label.en)): \(rule.lapse.label.en); use bar_by_time",
                field: "event"
            )
        }
    }

    private static func step(
        _ transition: Transition,
        _ step: StepRequest,
        _ file: CaseFile,
        _ calendar: WorkCalendar,
        _ request: Request
    ) -> CaseStep {
        let starts = (transition.starts + step.starts).compactMap { kind -> CaseStep.Start? in
            step.rule(kind, file).map { CaseStep.Start($0, from: step.at, in: calendar) }
        }
        let state = file.standing?.state
        return CaseStep(
            standing: file.standing,
            caseID: file.standing?.id ?? .version7(),
            unit: file.standing?.unit ?? request.caller.unitID,
            event: transition.event,
            // A row that leads nowhere else leads back to where the case stands; one that begins a case always leads somewhere.
            target: transition.target(from: state) ?? state ?? .archived,
            actor: request.caller.officerID,
            note: step.note,
            data: step.said.data,
            at: step.at,
            meets: transition.meets,
            drops: transition.drops,
            starts: starts
        )
    }

    private static func written(
        _ step: CaseStep,
        _ paper: StepPaper.Put?,
        _ number: RecordNumber,
        _ clocks: [ClockRecord<ClockKind>],
        at now: Moment,
        _ request: Request
    ) -> Written {
        let met = Set(clocks.filter { $0.outcome == nil }.map(\.kind)).intersection(step.meets)
        func write(_ json: inout JSONWriter) {
            json.field("case", number.description)
            json.field("event", step.event.rawValue)
            json.field("from_state", ifAny: step.standing?.state.rawValue)
            json.field("state", step.target.rawValue)
            json.field("document", ifAny: paper?.number)
            json.field("document_type", ifAny: paper?.type.rawValue)
        }
        return Written(
            subject: number.description,
            unit: step.unit,
            event: JSONWriter.object { json in write(&json) },
            answer: JSONWriter.object { json in
                write(&json)
                json.field("started", objects: step.starts) { json, start in
                    json.clock(ClockRecord(start), at: now, request)
                }
                json.field("met", strings: met.map(\.rawValue).sorted())
            }
        )
    }
}

extension Refusal {
    /// The case stands elsewhere than the caller believed.
    static func moved(to state: CaseState) -> Refusal {
        Refusal(
            .conflict,
            vi:
                "vụ việc đã chuyển sang “\(state.label.vi)” (\(state.rawValue)); hãy xem lại (case.show) rồi quyết định",
            en:
                "the case stands in “\(state.label.en)” (\(state.rawValue)) by now; look again (case.show), then decide",
            field: "state"
        )
    }

    /// Somebody else has taken a step meanwhile.
    static let caseMoved = Refusal(
        .conflict,
        vi: "người khác vừa ghi một bước của vụ việc này; hãy xem lại (case.show) rồi quyết định",
        en: "somebody else has just taken a step of this case; look again (case.show), then decide",
        field: "case"
    )

    /// The case went to another unit, which alone may go on with it.
    static func handedOver(to unit: String) -> Refusal {
        Refusal(
            .forbidden,
            vi: "vụ việc đã chuyển cho đơn vị \(unit); đơn vị đó mới được xử lý tiếp",
            en: "the case went to the unit \(unit), which alone may go on with it",
            field: "case"
        )
    }
}
