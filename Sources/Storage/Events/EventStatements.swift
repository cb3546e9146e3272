import Domain
public import Postgres

/// Statements about the log of writes.
public enum EventStatements {
    /// Events behind a sequence number (0: from the beginning), at most so many, in an order in which none is missed.
    ///
    /// That order is by transaction, not by number, and an event shows only when no earlier transaction is still running: go on
    /// behind the last one received, whatever its number.
    public static let after = Statement(
        named: "event.after",
        .read,
        takes: (Int64.self, Int64.self),
        gives: (
            Int64.self, Moment.self, String?.self, String.self, String.self, String?.self, JSONText.self
        ),
        row: { seq, at, actor, operation, subject, unitCode, body in
            EventRecord(
                seq: seq,
                at: at,
                actor: actor,
                operation: operation,
                subject: subject,
                unitCode: unitCode,
                body: body.text
            )
        }
    )

    static let shapes: [StatementShape] = [StatementShape(after)]
}
