public import Domain

/// One step of a case.
public struct CaseEventRecord: Hashable, Sendable {
    /// Its place among the case's steps, from 1.
    public let seq: Int
    /// What happened.
    public let event: String
    /// Where the case stood before; nil for the step that opened it.
    public let from: CaseState?
    /// Where it stands since.
    public let to: CaseState
    /// When it was recorded.
    public let at: Moment
    /// The number of the officer who recorded it.
    public let actor: String
    /// Anything else.
    public let note: String?
    /// What was said at the step, by field: a JSON object.
    public let data: String
    /// When it happened.
    public let happenedAt: Moment
}
