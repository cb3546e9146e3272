public import Domain

/// What logging an inspection gave it.
public struct LoggedInspection: Hashable, Sendable {
    /// Its number.
    public let number: RecordNumber
    /// When it was recorded.
    public let recordedAt: Moment
    /// The number of the case it opened.
    public let caseNumber: RecordNumber?
}
