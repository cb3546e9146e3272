public import Domain

/// That somebody looked at a sender.
public struct SenderLook: Hashable, Sendable {
    /// When.
    public let at: Moment
    /// The number of the officer.
    public let officer: String
}
