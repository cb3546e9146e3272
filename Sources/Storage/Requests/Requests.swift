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
        try find([RequestKey(officer: officer, key: key)], on: session)[0]
    }

    /// Waits for whoever works on these keys and finds what was recorded under them.
    ///
    /// As `find(officer:key:on:)`, in one statement; keys that stand there twice are found twice.
    ///
    /// - Parameters:
    ///   - keys: the keys, each with its officer.
    ///   - session: the transaction's session.
    /// - Returns: for each key in its order the recorded request, or nil when the work is still to be done.
    /// - Throws: `StorageError` when the database cannot be asked.
    public static func find(
        _ keys: [RequestKey],
        on session: Session
    ) throws(StorageError) -> [RecordedRequest?] {
        var found = [RecordedRequest?](repeating: nil, count: keys.count)
        let rows = try StorageError.mapping { () throws(PostgresError) in
            try session.query(RequestStatements.claim, (keys.map(\.officer), keys.map(\.key)))
        }
        for row in rows where found.indices.contains(row.place) { found[row.place] = row.request }
        return found
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
        try record([write], on: session)[0]
    }

    /// Writes the events of some writes, in their order, and the answers for the repetition of those that carried a key.
    ///
    /// - Parameters:
    ///   - writes: what was done.
    ///   - session: the transaction's session.
    /// - Returns: the events' sequence numbers, as of `record(_:on:)`.
    /// - Throws: `StorageError` for values the database refuses.
    @discardableResult
    public static func record(_ writes: [CompletedWrite], on session: Session) throws(StorageError) -> [Int64] {
        try StorageError.mapping { () throws(PostgresError) in
            let sequence = try session.query(
                RequestStatements.record,
                (
                    writes.map(\.officer), writes.map(\.answer?.key), writes.map(\.operation),
                    writes.map { $0.answer.map { Bytes($0.bodySHA256) } }, writes.map(\.answer?.text),
                    writes.map(\.subject), writes.map(\.unit), writes.map { JSONText($0.event) }
                )
            )
            guard sequence.count == writes.count else {
                throw PostgresError.decoding("request.record gave \(sequence.count) rows for \(writes.count)")
            }
            return sequence
        }
    }
}
