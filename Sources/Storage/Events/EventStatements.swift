import Domain
public import Postgres

import struct FoundationEssentials.UUID

/// Statements about the log of writes.
public enum EventStatements {
    /// The channel on which whoever follows the log is told that there may be something new.
    public static let bell = "kiem_event"

    /// Events behind a sequence number (0: from the beginning) and up to another one, at most so many, in the order of their numbers.
    ///
    /// Complete only up to a number below which no transaction is under way: see `last` and `mark`.
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

    /// A transaction's number, above all that were given out before; and the oldest transaction that still runs.
    public static let mark = Statement(
        named: "event.mark",
        .write,
        takes: (),
        gives: (Int64.self, Int64.self),
        row: { oldest, own in (oldest: oldest, own: own) }
    )

    /// The oldest transaction that still runs; all below it have ended.
    public static let oldest = Statement(named: "event.oldest", .read, takes: (), gives: Int64.self)

    /// Tells everybody who listens to `bell` that there may be something new; without waiting for the disc.
    public static let ring = Statement(
        named: "event.ring",
        .write,
        takes: (),
        gives: (String.self, String.self),
        row: { _, _ in () }
    )

    static let shapes: [StatementShape] = [
        StatementShape(after), StatementShape(last), StatementShape(mark), StatementShape(oldest), StatementShape(ring),
    ]
}
