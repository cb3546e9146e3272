public import Postgres

public import struct FoundationEssentials.UUID

/// Makes writes safe to repeat: `find` first, then the work, then `record`, all in one transaction.
///
/// Two requests with one key cannot pass each other: the second waits in `find` until the first has committed, and then finds its
/// answer, or has been rolled back, and then does the work itself.
public enum Requests {
    /// Waits for whoever works on this key and finds what was recorded under it.
    ///
    /// The key stays claimed until the transaction ends. Works at the isolation level *read committed*; above it a wait
    /// ends in a conflict at `record` instead.
    ///
    /// - Parameters:
    ///   - officer: who asks; keys of different officers are different.
    ///   - key: the key the sender chose.
    ///   - session: the transaction's session.
    /// - Returns: the recorded request, or nil when the work is still to be done.
    /// - Throws: `StorageError` when the database cannot be asked.
    public static func find(
        officer: UUID,
        key: UUID,
        on session: Session
    ) throws(StorageError) -> RecordedRequest? {
        try StorageError.mapping { () throws(PostgresError) in
            try session.first(RequestStatements.claim, (officer, key))
        }
    }

    /// Writes the event of a write and, where it carried a key, the answer for its repetition.
    ///
    /// - Parameters:
    ///   - write: what was done.
    ///   - session: the transaction's session.
    /// - Returns: the event's sequence number, which is not yet final in order: a later one may commit earlier.
    /// - Throws: `StorageError` for values the database refuses.
    @discardableResult
    public static func record(_ write: CompletedWrite, on session: Session) throws(StorageError) -> Int64 {
        try StorageError.mapping { () throws(PostgresError) in
            let seq = try session.first(
                RequestStatements.record,
                (
                    write.officer, write.answer?.key, write.operation, write.answer.map { Bytes($0.bodySHA256) },
                    write.answer?.text, write.subject, write.unit, JSONText(write.event)
                )
            )
            guard let seq else { throw PostgresError.decoding("request.record gave no row") }
            return seq
        }
    }
}
