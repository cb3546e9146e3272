import Domain
import JSON
import Storage

extension JSONWriter {
    /// The fields of a case's time.
    mutating func clock(_ clock: ClockRecord<ClockKind>, at now: Moment, _ request: Request) {
        let rule = DeadlineRule.rule(clock.kind, clock.variant)
        self.clock(
            clock,
            named: clock.kind.rawValue,
            clock.kind.label,
            span: rule?.span,
            basis: rule?.basis,
            lapse: rule?.lapse,
            at: now,
            request
        )
    }

    /// The fields of a time that the law sets, a case's or a complaint's.
    mutating func clock<Kind>(
        _ clock: ClockRecord<Kind>,
        named name: String,
        _ label: Bilingual,
        span: DeadlineSpan?,
        basis: LegalSource?,
        lapse: Lapse? = nil,
        at now: Moment,
        _ request: Request
    ) {
        field("clock", name)
        field("label", request.text(label))
        field("variant", clock.variant.rawValue)
        field("started_at", clock.startedAt.description)
        field("due_at", ifAny: clock.dueAt?.description)
        field("state", clock.state(at: now))
        field("span", ifAny: span.map { request.text($0.label) })
        field("basis", ifAny: basis.map { request.text($0.label) })
        field("lapse", ifAny: lapse.map { request.text($0.label) })
        field("missing_year", ifAny: clock.missingYear)
        if !clock.unconfirmed.isEmpty { field("unconfirmed", strings: clock.unconfirmed.map(\.description)) }
        field("ended_at", ifAny: clock.endedAt?.description)
    }
}
