public import Domain

/// A time that the law sets, of a case or of a complaint, as it was kept.
public struct ClockRecord<Kind: Hashable & Sendable>: Hashable, Sendable {
    /// What it is for.
    public let kind: Kind
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

    /// Puts together a time that has just begun.
    public init(
        kind: Kind,
        variant: ClockVariant,
        startedAt: Moment,
        dueAt: Moment?,
        missingYear: Int?,
        unconfirmed: [Day]
    ) {
        self.kind = kind
        self.variant = variant
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.missingYear = missingYear
        self.unconfirmed = unconfirmed
        outcome = nil
        endedAt = nil
    }

    init(
        columns kind: Kind,
        _ variant: ClockVariant,
        _ startedAt: Moment,
        _ dueAt: Moment?,
        _ missingYear: Int32?,
        _ unconfirmed: [Day],
        _ outcome: String?,
        _ endedAt: Moment?
    ) {
        self.kind = kind
        self.variant = variant
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.missingYear = missingYear.map(Int.init)
        self.unconfirmed = unconfirmed
        self.outcome = outcome
        self.endedAt = endedAt
    }

    /// Where it stands: `running`, `lapsed`, `met`, `met_late`, `dropped`, `replaced`.
    public func state(at now: Moment) -> String {
        switch outcome {
        case nil: dueAt.map { $0 < now } ?? false ? "lapsed" : "running"
        case "met":
            if let dueAt, let endedAt, dueAt < endedAt { "met_late" } else { "met" }
        case let outcome?: outcome
        }
    }
}
