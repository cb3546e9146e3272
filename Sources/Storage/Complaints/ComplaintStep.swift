public import Domain

public import struct FoundationEssentials.UUID

/// A step of a complaint that is about to be taken, with the times it ends and starts.
public struct ComplaintStep: Sendable {
    /// The complaint's key.
    public let complaint: UUID
    /// The key of its unit.
    public let unit: UUID
    /// How many steps it had taken when this one was decided.
    public let stepsBefore: Int
    /// Where it stood then.
    public let from: ComplaintState
    /// What happens.
    public let event: ComplaintEvent
    /// Where it leads.
    public let to: ComplaintState
    /// When it happened.
    public let at: Moment
    /// The key of the officer who records it.
    public let actor: UUID
    /// To whom it was forwarded.
    public var recipient: String?
    /// What came of it, or why it was refused.
    public var result: String?
    /// When its sender was told.
    public var notifiedAt: Moment?
    /// Anything else.
    public var note: String?
    /// The times that it meets.
    public var meets: [ComplaintClockKind] = []
    /// Whether what else runs is over with it.
    public var closes = false
    /// The times that begin.
    public var starts: [ComplaintClock] = []

    /// Puts a step together; the rest is set where it is known.
    public init(
        of complaint: ComplaintRecord,
        event: ComplaintEvent,
        to state: ComplaintState,
        at moment: Moment,
        by actor: UUID
    ) {
        self.complaint = complaint.id
        unit = complaint.unit
        stepsBefore = complaint.steps
        from = complaint.state
        self.event = event
        to = state
        at = moment
        self.actor = actor
    }
}
