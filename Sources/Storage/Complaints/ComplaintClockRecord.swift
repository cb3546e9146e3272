public import Domain

/// A time that the law sets in handling a complaint, as it was kept.
public struct ComplaintClockRecord: Hashable, Sendable {
    /// What it is for.
    public let kind: ComplaintClockKind
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
    /// `met` or `dropped`; nil while it runs.
    public let outcome: String?
    /// When it ended.
    public let endedAt: Moment?

    /// Puts together what was kept.
    public init(
        kind: ComplaintClockKind,
        variant: ClockVariant,
        startedAt: Moment,
        dueAt: Moment?,
        missingYear: Int?,
        unconfirmed: [Day],
        outcome: String?,
        endedAt: Moment?
    ) {
        self.kind = kind
        self.variant = variant
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.missingYear = missingYear
        self.unconfirmed = unconfirmed
        self.outcome = outcome
        self.endedAt = endedAt
    }

    /// Where it stands: `running`, `lapsed`, `met`, `met_late`, `dropped`.
    public func state(at now: Moment) -> String {
        switch outcome {
        case nil: dueAt.map { $0 < now } ?? false ? "lapsed" : "running"
        case "met":
            if let dueAt, let endedAt, dueAt < endedAt { "met_late" } else { "met" }
        case let outcome?: outcome
        }
    }
}
