import Domain
import JSON
import Storage

extension JSONWriter {
    /// The fields of a time.
    mutating func clock(_ clock: CaseClockRecord, at now: Moment, _ request: Request) {
        let rule = DeadlineRule.rule(clock.kind, clock.variant)
        field("clock", clock.kind.rawValue)
        field("label", request.text(clock.kind.label))
        field("variant", clock.variant.rawValue)
        field("started_at", clock.startedAt.description)
        field("due_at", ifAny: clock.dueAt?.description)
        field("state", clock.state(at: now))
        field("span", ifAny: rule.map { request.text($0.span.label) })
        field("basis", ifAny: rule.map { request.text($0.basis.label) })
        field("lapse", ifAny: rule.map { request.text($0.lapse.label) })
        field("missing_year", ifAny: clock.missingYear)
        if !clock.unconfirmed.isEmpty { field("unconfirmed", strings: clock.unconfirmed.map(\.description)) }
        field("ended_at", ifAny: clock.endedAt?.description)
    }
}
