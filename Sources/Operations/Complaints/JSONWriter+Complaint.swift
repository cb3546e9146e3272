import Domain
import JSON
import Matching
import Storage

extension JSONWriter {
    /// Writes a time that the law sets in handling a complaint.
    mutating func clock(
        _ clock: ClockRecord<ComplaintClockKind>,
        of kind: ComplaintKind,
        at now: Moment,
        _ request: Request
    ) {
        let rule = ComplaintDeadline.rule(clock.kind, of: kind, clock.variant)
        self.clock(
            clock,
            named: clock.kind.rawValue,
            clock.kind.label,
            span: rule?.span,
            basis: rule?.basis,
            at: now,
            request
        )
    }

    /// Writes what the machine has just proposed.
    mutating func candidate(
        _ candidate: ComplaintSuggestion.Candidate,
        of about: ComplaintSuggestion.About,
        _ book: MatchBook,
        _ request: Request
    ) {
        field(about.rawValue, candidate.code)
        field("name", ifAny: book.index(of: about).entry(withCode: candidate.code)?.name)
        field("probability", probability: candidate.probability)
        field("suggested", candidate.isSuggested)
        field(reasons: ComplaintSuggestion.reasons(candidate.reasons), request)
    }

    /// Writes what the machine proposed last.
    mutating func candidate(_ record: ComplaintCandidateRecord, _ request: Request) {
        field("product", ifAny: record.productCode)
        field("sales_point", ifAny: record.salesPointCode)
        field("name", record.name)
        field("probability", probability: record.probability)
        field("suggested", record.isSuggested)
        field(reasons: ComplaintSuggestion.reasons(record.reasons), request)
    }
}

extension ClockRecord<ComplaintClockKind> {
    /// A time that begins.
    init(_ clock: ComplaintClock) {
        self.init(
            kind: clock.rule.kind,
            variant: clock.rule.variant,
            startedAt: clock.from,
            dueAt: clock.due?.last,
            missingYear: clock.missingYear,
            unconfirmed: clock.due?.unconfirmed ?? []
        )
    }
}
