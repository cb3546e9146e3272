import struct FoundationEssentials.UUID

/// What a write has done: what the log says of it, and the answer.
struct Written: Sendable {
    /// What it was done to: a number or a code.
    let subject: String
    /// The unit it concerns; nil where it concerns everybody.
    let unit: UUID?
    /// What the log says of it: a JSON object without personal data.
    let event: [UInt8]
    /// The `OK` line's object, kept for the request's repetition.
    let answer: [UInt8]
    /// What is answered this once, where that must not be kept: a token.
    let shownOnce: [UInt8]?

    init(subject: String, unit: UUID? = nil, event: [UInt8], answer: [UInt8], shownOnce: [UInt8]? = nil) {
        self.subject = subject
        self.unit = unit
        self.event = event
        self.answer = answer
        self.shownOnce = shownOnce
    }
}
