public import Domain

public import struct FoundationEssentials.UUID

/// One event as the log seals it: everything a row of the table `event` says of a write.
///
/// `recorded_in` is left out on purpose: a transaction's number means something in one cluster only, and a database that was restored elsewhere
/// must still be what was sealed.
///
/// Its bytes, version 1, integers big-endian:
///
/// | bytes | what |
/// | --- | --- |
/// | 1 | 0x01, the version |
/// | 8 | `seq` |
/// | 8 | `at`, microseconds since 1970-01-01T00:00:00Z, two's complement |
/// | 1, 0 or 16 | length and bytes of `actor` |
/// | 1, 0 or 16 | length and bytes of `unit_id` |
/// | 4, … | length and UTF-8 of `operation` |
/// | 4, … | length and UTF-8 of `subject` |
/// | 4, … | length and UTF-8 of `body` in its canonical form |
///
/// The body's canonical form is what PostgreSQL prints of the `jsonb`, without the spaces between tokens: names ordered by length, then bytes;
/// numbers without exponents, with all their fraction digits; strings byte for byte, escaped as RFC 8785 does.
public struct LogEntry: Hashable, Sendable {
    /// The number the row was given: its order in the log.
    public let seq: Int64
    /// When it was done.
    public let at: Moment
    /// The officer's key; nil for the service itself.
    public let actor: UUID?
    /// The key of the unit it concerns; nil where it concerns everybody.
    public let unit: UUID?
    /// The operation's name.
    public let operation: String
    /// What it was done to.
    public let subject: String
    /// The body as JSON, in any spelling.
    public let body: String

    /// Puts an entry together.
    public init(
        seq: Int64,
        at: Moment,
        actor: UUID?,
        unit: UUID?,
        operation: String,
        subject: String,
        body: String
    ) {
        self.seq = seq
        self.at = at
        self.actor = actor
        self.unit = unit
        self.operation = operation
        self.subject = subject
        self.body = body
    }

    /// The bytes that are hashed.
    ///
    /// - Throws: `LogEntryError` when the body is not JSON that a `jsonb` can hold.
    public func bytes() throws(LogEntryError) -> [UInt8] {
        var encoder = LogEntryEncoder()
        return try encoder.bytes(of: self)
    }

    /// The hash of its leaf.
    ///
    /// - Throws: `LogEntryError` when the body is not JSON that a `jsonb` can hold.
    public func leaf() throws(LogEntryError) -> NodeHash {
        var encoder = LogEntryEncoder()
        return try encoder.leaf(of: self)
    }
}
