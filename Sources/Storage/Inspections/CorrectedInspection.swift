public import Domain

/// What correcting an inspection gave.
public struct CorrectedInspection: Hashable, Sendable {
    /// The number of the new version.
    public let version: Int
    /// When it was recorded.
    public let recordedAt: Moment
    /// The inspection's case, opened now or before.
    public let caseNumber: RecordNumber?
    /// Whether the case was opened now.
    public let opensCase: Bool
}
