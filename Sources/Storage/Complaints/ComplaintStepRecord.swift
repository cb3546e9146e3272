public import Domain

/// One step of a complaint.
public struct ComplaintStepRecord: Hashable, Sendable {
    /// Its place among the complaint's steps, from 1.
    public let seq: Int
    /// What happened.
    public let event: ComplaintEvent
    /// Where the complaint stood before.
    public let from: ComplaintState
    /// Where it stands since.
    public let to: ComplaintState
    /// When it happened.
    public let at: Moment
    /// The number of the officer who recorded it.
    public let actor: String
    /// To whom it was forwarded.
    public let recipient: String?
    /// What came of it, or why it was refused.
    public let result: String?
    /// When its sender was told.
    public let notifiedAt: Moment?
    /// Anything else.
    public let note: String?
}
