public import Domain

/// A time that the law sets in a case, as it was kept.
public struct CaseClockRecord: Hashable, Sendable {
    /// The case.
    public let number: RecordNumber
    /// What it is for.
    public let kind: ClockKind
    /// Which of its times.
    public let variant: ClockVariant
    /// When it began.
    public let startedAt: Moment
    /// The last instant in time; nil where a year's holiday table is wanted first.
    public let dueAt: Moment?
    /// The year whose holiday table is wanted.
    public let missingYear: Int?
    /// Days on the way that may yet turn out to be off.
    public let unconfirmed: [Day]
    /// `met`, `dropped` or `replaced`; nil while it runs.
    public let outcome: String?
    /// When it ended.
    public let endedAt: Moment?

    /// Puts together what was kept.
    public init(
        number: RecordNumber,
        kind: ClockKind,
        variant: ClockVariant,
        startedAt: Moment,
        dueAt: Moment?,
        missingYear: Int?,
        unconfirmed: [Day],
        outcome: String?,
        endedAt: Moment?
    ) {
        self.number = number
        self.kind = kind
        self.variant = variant
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.missingYear = missingYear
        self.unconfirmed = unconfirmed
        self.outcome = outcome
        self.endedAt = endedAt
    }

    init(
        columns number: RecordNumber,
        _ kind: ClockKind,
        _ variant: ClockVariant,
        _ startedAt: Moment,
        _ dueAt: Moment?,
        _ missingYear: Int32?,
        _ unconfirmed: [Day],
        _ outcome: String?,
        _ endedAt: Moment?
    ) {
        self.init(
            number: number,
            kind: kind,
            variant: variant,
            startedAt: startedAt,
            dueAt: dueAt,
            missingYear: missingYear.map(Int.init),
            unconfirmed: unconfirmed,
            outcome: outcome,
            endedAt: endedAt
        )
    }

    /// Where it stands: `running`, `lapsed`, `met`, `met_late`, `dropped`, `replaced`.
    public func state(at now: Moment) -> String {
        switch outcome {
        case nil: dueAt.map { $0 < now } ?? false ? "lapsed" : "running"
        case "met": zip2(dueAt, endedAt).map { $0 < $1 } ?? false ? "met_late" : "met"
        case let outcome?: outcome
        }
    }

    private func zip2(_ first: Moment?, _ second: Moment?) -> (Moment, Moment)? {
        guard let first, let second else { return nil }
        return (first, second)
    }
}
