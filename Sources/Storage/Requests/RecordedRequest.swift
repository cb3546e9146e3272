/// What came of a write that carried a key.
public struct RecordedRequest: Hashable, Sendable {
    /// The operation's name.
    public let operation: String
    /// SHA-256 of what was asked.
    public let bodySHA256: [UInt8]
    /// What was answered.
    public let answer: String
}
