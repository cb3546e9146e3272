import Postgres
import Storage

extension EventHorizon {
    /// Asks the database how far the log is complete by now.
    ///
    /// - Throws: what the database answers; nothing was taken in then.
    mutating func look(at pool: PostgresPool) async throws(PostgresError) {
        // The number first: see above.
        let last = try await pool.first(EventStatements.last, ()).flatMap { $0 } ?? 0
        // A mark costs the number of a transaction, of which there are not for ever many: only where something is new.
        guard isBehind(last) else {
            guard isWaiting, let oldest = try await pool.first(EventStatements.oldest, ()) else { return }
            settle(oldest: oldest)
            return
        }
        guard let mark = try await pool.first(EventStatements.mark, ()) else { return }
        self.mark(last: last, own: mark.own, oldest: mark.oldest)
    }
}
