import Contract
import Domain
import JSON
import Postgres
import Storage

/// `case.advance`: takes a case's next step, where the law lets it be taken and by whom it lets it.
enum AdvanceCase {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let event = try request.arguments(CaseAdvance.event)
        let said = try Self.said(request.arguments)
        let now = desk.now()
        let at = try moment(request.arguments, said, now: now)
        let calendar = try await desk.lawBook().calendar
        do {
            return try await advance(number, event, said, at: at, now: now, calendar, request, desk)
        } catch .caseMoved {
            // Only now can it be said where: what was read before was out of date.
            let standing = try await desk.first(CaseStatements.standing, number, within: request.scope)
            throw standing.map { .moved(to: $0.state) } ?? .caseMoved
        }
    }

    private static func advance(
        _ number: RecordNumber,
        _ event: CaseEvent,
        _ said: [(name: String, json: String)],
        at: Moment,
        now: Moment,
        _ calendar: WorkCalendar,
        _ request: Request,
        _ desk: Desk
    ) async throws(Refusal) -> Reply {
        try await desk.write(request) { session throws(WriteFailure) in
            let (standing, clocks) = try WriteFailure.reading { () throws(PostgresError) in
                (
                    try session.first(CaseStatements.standing, number),
                    try session.query(CaseStatements.clocks, number)
                )
            }
            guard let standing else {
                throw .refused(.noSuch(.enforcementCase, number.description, field: "case"))
            }
            let step: CaseStep
            do throws(Refusal) {
                let transition = try transition(event, standing, said, request)
                try checkTimes(event, clocks, at: at)
                step = try Self.step(transition, standing, said, at: at, calendar, request)
            } catch {
                throw .refused(error)
            }
            do throws(WriteFailure) {
                try WriteFailure.mapping { () throws(StorageError) in try Cases.take(step, on: session) }
            } catch {
                if case .storage(.staleVersion) = error { throw .refused(.caseMoved) }
                throw error
            }
            return written(step, number, clocks, at: now, request)
        }
    }

    /// What was said, by field, as JSON.
    private static func said(_ arguments: Arguments) throws(Refusal) -> [(name: String, json: String)] {
        var said: [(String, String)] = []
        for (field, parameter) in CaseAdvance.said {
            if let json = try arguments(parameter) { said.append((field.name, json)) }
        }
        return said
    }

    /// When it happened: as said, else now; never in the future.
    private static func moment(
        _ arguments: Arguments,
        _ said: [(name: String, json: String)],
        now: Moment
    ) throws(Refusal) -> Moment {
        guard let at = try arguments(CaseAdvance.at) else { return now }
        guard at <= now else {
            throw arguments.refusal(
                of: "at",
                vi: "\(at) còn ở tương lai; chỉ ghi việc đã xảy ra",
                en: "\(at) is still to come; only what has happened is recorded"
            )
        }
        return at
    }

    private static func transition(
        _ event: CaseEvent,
        _ standing: CaseStanding,
        _ said: [(name: String, json: String)],
        _ request: Request
    ) throws(Refusal) -> Transition {
        if let expected = try request.arguments(CaseAdvance.state), expected != standing.state {
            throw .moved(to: standing.state)
        }
        let transition: Transition
        switch Lifecycle.transition(from: standing.state, event: event) {
        case .success(let found): transition = found
        case .failure(let illegal): throw Refusal(.illegalTransition, illegal.message, field: "event")
        }
        guard !transition.roles.isDisjoint(with: request.caller.roles) else {
            throw Refusal(
                .forbidden,
                vi: "việc này do \(transition.actor.label.vi) quyết định; cần vai trò lãnh đạo (leader)",
                en: "this is for \(transition.actor.label.en) to decide; it takes the role leader",
                field: "event"
            )
        }
        let missing = transition.missing(given: said.map(\.name))
        if let first = missing.first {
            let names = missing.map { "\($0.name) (\($0.label.vi))" }.joined(separator: ", ")
            let english = missing.map { "\($0.name) (\($0.label.en))" }.joined(separator: ", ")
            throw Refusal(
                .invalid,
                vi: "\(event.label.vi): còn thiếu \(names)",
                en: "\(event.label.en): still missing: \(english)",
                field: first.name
            )
        }
        let wanted = Set(transition.fields.map(\.name))
        if let surplus = said.first(where: { !wanted.contains($0.name) }) {
            throw Refusal(
                .invalid,
                vi:
                    "\(event.rawValue) không cần trường \(surplus.name); các trường là: \(transition.fields.map(\.name).joined(separator: ", "))",
                en:
                    "\(event.rawValue) takes no \(surplus.name); its fields are: \(transition.fields.map(\.name).joined(separator: ", "))",
                field: surplus.name
            )
        }
        return transition
    }

    /// A time that has passed never leads to a fine, Law on Handling Administrative Violations articles 6, 65 and 74.
    private static func checkTimes(
        _ event: CaseEvent,
        _ clocks: [CaseClockRecord],
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
        _ standing: CaseStanding,
        _ said: [(name: String, json: String)],
        at moment: Moment,
        _ calendar: WorkCalendar,
        _ request: Request
    ) throws(Refusal) -> CaseStep {
        let besides = try request.arguments(CaseAdvance.starts)
        if let foreign = besides.first(where: { !transition.mayStart.contains($0) }) {
            throw Refusal(
                .invalid,
                vi: "bước này không bắt đầu thời hạn \(foreign.rawValue)",
                en: "this step starts no \(foreign.rawValue)",
                field: "starts"
            )
        }
        let variant = try request.arguments(CaseAdvance.variant)
        let starts = (transition.starts + besides).compactMap { kind -> CaseStep.Start? in
            let rule = variant.flatMap { DeadlineRule.rule(kind, $0) } ?? DeadlineRule.rules(for: kind).first
            return rule.map { start($0, from: moment, calendar) }
        }
        let data = JSONWriter.object { json in
            for (name, value) in said {
                json.key(name)
                json.raw(value)
            }
        }
        return CaseStep(
            standing: standing,
            event: transition.event,
            target: transition.target(from: standing.state) ?? standing.state,
            actor: request.caller.officerID,
            note: try request.arguments(CaseAdvance.note),
            data: String(decoding: data, as: UTF8.self),
            at: moment,
            meets: transition.meets,
            drops: transition.drops,
            starts: starts
        )
    }

    /// Beyond the holiday tables the end is not guessed: it is told which table is missing.
    private static func start(_ rule: DeadlineRule, from moment: Moment, _ calendar: WorkCalendar) -> CaseStep.Start {
        var due: Due?
        var missing: Int?
        do throws(CalendarGap) {
            due = try LegalClock(rule, from: moment, in: calendar).due
            missing = due?.missingYear
        } catch {
            missing = error.year
        }
        return CaseStep.Start(
            id: .version7(),
            kind: rule.kind,
            variant: rule.variant,
            from: moment,
            due: due?.last,
            missingYear: missing,
            unconfirmed: due?.unconfirmed ?? []
        )
    }

    private static func written(
        _ step: CaseStep,
        _ number: RecordNumber,
        _ clocks: [CaseClockRecord],
        at now: Moment,
        _ request: Request
    ) -> Written {
        let met = Set(clocks.filter { $0.outcome == nil }.map(\.kind)).intersection(step.meets)
        let answer = JSONWriter.object { json in
            json.field("case", number.description)
            json.field("event", step.event.rawValue)
            json.field("from_state", step.standing.state.rawValue)
            json.field("state", step.target.rawValue)
            json.field("started", objects: step.starts) { json, start in
                json.clock(CaseClockRecord(start, number), at: now, request)
            }
            json.field("met", strings: met.map(\.rawValue).sorted())
        }
        return Written(
            subject: number.description,
            unit: step.standing.unit,
            event: JSONWriter.object { json in
                json.field("case", number.description)
                json.field("event", step.event.rawValue)
                json.field("from_state", step.standing.state.rawValue)
                json.field("state", step.target.rawValue)
            },
            answer: answer
        )
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
}
