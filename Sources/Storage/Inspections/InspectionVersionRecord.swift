public import Domain

/// Who recorded which version of an inspection, and why.
public struct InspectionVersionRecord: Hashable, Sendable {
    /// The version, from 1.
    public let version: Int
    /// When it was recorded.
    public let recordedAt: Moment
    /// The number of the officer who recorded it.
    public let recordedBy: String
    /// Why the version before was wrong; nil for the first.
    public let reason: String?
}
