import Domain
public import Postgres

import struct FoundationEssentials.UUID

/// Statements about the log of writes.
public enum EventStatements {
    /// The channel on which whoever follows the log is told that there may be something new.
    public static let bell = "kiem_event"

    /// Events behind a sequence number (0: from the beginning) and up to another one, at most so many, in the order of their numbers.
    ///
    /// Complete only up to a number below which no transaction is under way: see `last` and `running`.
    public static let after = Statement(
        named: "event.after",
        .read,
        takes: (Int64.self, Int64.self, Int64.self),
        gives: (
            Int64.self, Moment.self, String?.self, String.self, String.self, UUID?.self, String?.self, JSONText.self
        ),
        row: { seq, at, actor, operation, subject, unit, unitCode, body in
            EventRecord(
                seq: seq,
                at: at,
                actor: actor,
                operation: operation,
                subject: subject,
                unit: unit,
                unitCode: unitCode,
                body: body.text
            )
        }
    )

    /// The highest sequence number given out so far; nil before the first.
    public static let last = Statement(named: "event.last", .read, takes: (), gives: Int64?.self)

    /// Of the transactions that write: the oldest one under way, and the first that has not begun.
    public static let running = Statement(
        named: "event.running",
        .read,
        takes: (),
        gives: (Int64.self, Int64.self),
        row: { oldest, next in (oldest: oldest, next: next) }
    )

    /// Tells everybody who listens to `bell` that there may be something new; without waiting for the disc.
    public static let ring = Statement(
        named: "event.ring",
        .write,
        takes: (),
        gives: (String.self, String.self),
        row: { _, _ in () }
    )

    static let shapes: [StatementShape] = [
        StatementShape(after), StatementShape(last), StatementShape(running), StatementShape(ring),
    ]
}
