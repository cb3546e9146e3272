public import Domain
public import Postgres
public import Transparency

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
        rows: EventRecord.self
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

    /// Events as they are sealed, behind a number and up to another one, at most so many, in the order of their numbers.
    public static let entries = Statement(
        named: "event.entries",
        .read,
        takes: (Int64.self, Int64.self, Int64.self),
        gives: (Int64.self, Moment.self, UUID?.self, UUID?.self, String.self, String.self, JSONText.self),
        row: { seq, at, actor, unit, operation, subject, body in
            LogEntry(
                seq: seq,
                at: at,
                actor: actor,
                unit: unit,
                operation: operation,
                subject: subject,
                body: body.text
            )
        }
    )

    /// How many events come behind a number, and when the first of them was recorded.
    public static let waiting = Statement(
        named: "event.waiting",
        .read,
        takes: Int64.self,
        gives: (Int64.self, Moment?.self),
        row: { count, since in (count: count, since: since) }
    )

    /// Events by a filter, the newest first.
    public static let list = Statement(
        "event.list",
        sql: SQLText.query(named: "event.list").sql,
        access: .read,
        parameterTypes: filterTypes,
        columnTypes: EventRecord.columnTypes,
        encode: { (filter: EventFilter, bindings: inout Bindings) in encode(filter, &bindings) },
        decode: { (row: inout RowReader) throws(PostgresError) in try EventRecord(from: &row) }
    )

    /// Events by a filter of what was done to one subject, the newest first.
    public static let listOfSubject = Statement(
        "event.listOfSubject",
        sql: SQLText.query(named: "event.listOfSubject").sql,
        access: .read,
        parameterTypes: filterTypes + [.text],
        columnTypes: EventRecord.columnTypes,
        encode: { (parameters: (filter: EventFilter, subject: String), bindings: inout Bindings) in
            encode(parameters.filter, &bindings)
            parameters.subject.encode(into: &bindings)
        },
        decode: { (row: inout RowReader) throws(PostgresError) in try EventRecord(from: &row) }
    )

    private static let filterTypes: [PostgresType] = [.int8, .timestamptz, .timestamptz, .text, .uuid, .uuid, .int8]

    private static func encode(_ filter: EventFilter, _ bindings: inout Bindings) {
        filter.before.encode(into: &bindings)
        filter.from.encode(into: &bindings)
        filter.until.encode(into: &bindings)
        filter.operation.encode(into: &bindings)
        filter.actor.encode(into: &bindings)
        filter.unit.encode(into: &bindings)
        Int64(filter.limit).encode(into: &bindings)
    }

    static let shapes: [StatementShape] = [
        StatementShape(after), StatementShape(last), StatementShape(mark), StatementShape(oldest), StatementShape(ring),
        StatementShape(entries), StatementShape(waiting), StatementShape(list), StatementShape(listOfSubject),
    ]
}
