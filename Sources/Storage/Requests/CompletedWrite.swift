public import struct FoundationEssentials.UUID

/// A write that is done but for its commit: what the log says of it and what to answer when it is asked again.
public struct CompletedWrite: Sendable {
    /// What a request that may come again needs.
    public struct Answer: Sendable {
        /// The key its sender chose.
        public let key: UUID
        /// SHA-256 of what was asked: 32 bytes.
        public let bodySHA256: [UInt8]
        /// What is answered, now and whenever the request comes again.
        public let text: String

        /// Pairs key and body with the answer.
        public init(key: UUID, bodySHA256: [UInt8], text: String) {
            self.key = key
            self.bodySHA256 = bodySHA256
            self.text = text
        }
    }

    /// Who did it; nil for the service itself, which repeats nothing.
    public let officer: UUID?
    /// The operation's name.
    public let operation: String
    /// What it was done to: a number or a code.
    public let subject: String
    /// The unit it concerns; nil where it concerns everybody.
    public let unit: UUID?
    /// What the log says of it: a JSON object, without personal data.
    public let event: String
    /// The answer to keep, where the request carried a key.
    public let answer: Answer?

    /// Gathers what is known of a write.
    public init(
        officer: UUID?,
        operation: String,
        subject: String,
        unit: UUID?,
        event: String,
        answer: Answer?
    ) {
        precondition(officer != nil || answer == nil, "a key belongs to an officer")
        self.officer = officer
        self.operation = operation
        self.subject = subject
        self.unit = unit
        self.event = event
        self.answer = answer
    }
}
