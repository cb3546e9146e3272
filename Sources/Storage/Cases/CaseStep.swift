public import Domain

public import struct FoundationEssentials.UUID

/// A step of a case that is about to be taken, with the clocks it ends and starts.
public struct CaseStep: Sendable {
    /// A time that begins.
    public struct Start: Sendable {
        /// Its key.
        public let id: UUID
        /// What it is for.
        public let kind: ClockKind
        /// Which of its times.
        public let variant: ClockVariant
        /// When it began.
        public let from: Moment
        /// When it runs out; nil where a year's holiday table is wanted first.
        public let due: Moment?
        /// The year whose holiday table is wanted.
        public let missingYear: Int?
        /// Days on the way that may yet turn out to be off.
        public let unconfirmed: [Day]

        /// Puts together what is known.
        public init(
            id: UUID,
            kind: ClockKind,
            variant: ClockVariant,
            from: Moment,
            due: Moment?,
            missingYear: Int?,
            unconfirmed: [Day]
        ) {
            self.id = id
            self.kind = kind
            self.variant = variant
            self.from = from
            self.due = due
            self.missingYear = missingYear
            self.unconfirmed = unconfirmed
        }
    }

    /// Where the case stood when it was decided; nil for the step that begins one.
    public let standing: CaseStanding?
    /// The key of the case.
    public let caseID: UUID
    /// The key of the unit that has it.
    public let unit: UUID
    /// What happens.
    public let event: CaseEvent
    /// Where it leads.
    public let target: CaseState
    /// Who records it.
    public let actor: UUID
    /// Anything else.
    public let note: String?
    /// What the law wants said, by field: a JSON object.
    public let data: String
    /// When it happened.
    public let at: Moment
    /// The clocks that it meets.
    public let meets: [ClockKind]
    /// The clocks that it makes pointless.
    public let drops: [ClockKind]
    /// The clocks that begin; those of the same kinds that still run end as replaced.
    public let starts: [Start]

    /// Puts a step together.
    public init(
        standing: CaseStanding?,
        caseID: UUID,
        unit: UUID,
        event: CaseEvent,
        target: CaseState,
        actor: UUID,
        note: String?,
        data: String,
        at: Moment,
        meets: [ClockKind],
        drops: [ClockKind],
        starts: [Start]
    ) {
        self.standing = standing
        self.caseID = caseID
        self.unit = unit
        self.event = event
        self.target = target
        self.actor = actor
        self.note = note
        self.data = data
        self.at = at
        self.meets = meets
        self.drops = drops
        self.starts = starts
    }
}
