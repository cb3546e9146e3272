public import Domain

/// What the goods were worth that were in custody, or confiscated and not yet dealt with, at a moment.
public struct HeldValue: Hashable, Sendable {
    /// The moment.
    public let moment: Moment
    /// In đồng.
    public let value: Int64
}
