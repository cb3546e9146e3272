import Contract
import Domain
import Storage

/// A step of a case as somebody asks for it.
struct StepRequest: Sendable {
    let event: CaseEvent
    let said: SaidFields
    /// When it happened.
    let at: Moment
    /// Where the caller believes the case stands.
    let expected: CaseState?
    let variant: ClockVariant?
    /// Clocks that the facts of the case start besides.
    let starts: [ClockKind]
    let document: String?
    let documentType: DocumentType?
    let note: String?

    /// Reads the request; what has happened lies in the past.
    init(_ arguments: Arguments, now: Moment) throws(Refusal) {
        event = try arguments(CaseAdvance.event)
        said = try SaidFields(arguments)
        expected = try arguments(CaseAdvance.state)
        variant = try arguments(CaseAdvance.variant)
        starts = try arguments(CaseAdvance.starts)
        document = try arguments(CaseAdvance.document)
        documentType = try arguments(CaseAdvance.documentType)
        note = try arguments(CaseAdvance.note)
        for (field, _) in said.fields where [.moment, .day].contains(field.kind) && !field.mayBeAhead {
            guard let time = said.occurrence(field), time.moment.map({ $0 > now }) ?? (time.day > now.day) else {
                continue
            }
            throw arguments.ahead(of: field.name, said.text(field) ?? "")
        }
        at = try Self.moment(arguments, event, said, now: now)
    }

    /// As said, else as the event's own field says, else now.
    private static func moment(
        _ arguments: Arguments,
        _ event: CaseEvent,
        _ said: SaidFields,
        now: Moment
    ) throws(Refusal) -> Moment {
        if let at = try arguments(CaseAdvance.at) {
            guard at <= now else { throw arguments.ahead(of: "at", at.description) }
            return at
        }
        guard let field = event.moment, let time = said.occurrence(field) else { return now }
        // A bare day of today is over by now as far as it has come.
        return time.moment ?? (time.day == now.day ? now : .startOfDay(time.day))
    }

    /// The row of the lifecycle's table, if the event may happen there, the caller may record it, and all is said that must be.
    func transition(from standing: CaseStanding?, by caller: Caller) throws(Refusal) -> Transition {
        if let expected, let standing, expected != standing.state { throw .moved(to: standing.state) }
        let transition: Transition
        switch Lifecycle.transition(from: standing?.state, event: event) {
        case .success(let found): transition = found
        case .failure(let illegal): throw Refusal(.illegalTransition, illegal.message, field: "event")
        }
        // A case begins with an inspection where it is logged.
        guard event != .opened else { throw Refusal(.illegalTransition, IllegalTransition.logged, field: "event") }
        guard !transition.roles.isDisjoint(with: caller.roles) else {
            throw Refusal(
                .forbidden,
                vi: "việc này do \(transition.actor.label.vi) quyết định; cần vai trò lãnh đạo (leader)",
                en: "this is for \(transition.actor.label.en) to decide; it takes the role leader",
                field: "event"
            )
        }
        let missing = transition.missing(given: said.fields.map(\.field.name))
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
        let known = transition.known.map(\.name)
        if let surplus = said.fields.map(\.field.name).first(where: { !known.contains($0) }) {
            let names = known.joined(separator: ", ")
            throw Refusal(
                .invalid,
                vi: "\(event.rawValue) không cần trường \(surplus); các trường là: \(names)",
                en: "\(event.rawValue) takes no \(surplus); its fields are: \(names)",
                field: surplus
            )
        }
        if let foreign = starts.first(where: { !transition.mayStart.contains($0) }) {
            throw Refusal(
                .invalid,
                vi: "bước này không bắt đầu thời hạn \(foreign.rawValue)",
                en: "this step starts no \(foreign.rawValue)",
                field: "starts"
            )
        }
        return transition
    }
}
