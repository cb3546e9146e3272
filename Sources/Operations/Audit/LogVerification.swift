import Postgres
import Storage
import Transparency

/// Verifies the log on one session, page by page, so that a log of any size needs the memory of some pages.
enum LogVerification {
    private static let pageOfEvents: Int64 = 4_096
    /// Seals have one event or thousands: pages of them grow while they are small.
    private static let pageOfSeals: ClosedRange<Int64> = 16...2_048
    private static let bytesOfSeals = 1 << 20

    /// Recomputes all of it.
    ///
    /// - Parameters:
    ///   - session: within a transaction that sees one state of the database, whose scope is everything.
    ///   - verifier: the keys and checkpoints.
    /// - Returns: what was found.
    /// - Throws: the database's failure.
    static func report(on session: Session, by verifier: LogVerifier) throws(PostgresError) -> LogReport {
        var page = pageOfSeals.lowerBound
        return try verifier.verify(
            seals: { size throws(PostgresError) in
                let seals = try session.query(SealStatements.behind, (Int64(size), page)).map(\.seal)
                let bytes = seals.reduce(0) { $0 + $1.hashes.count }
                if bytes < bytesOfSeals { page = min(2 * page, pageOfSeals.upperBound) }
                return seals
            },
            events: { seq throws(PostgresError) in
                try session.query(EventStatements.entries, (seq, Int64.max, pageOfEvents))
            }
        )
    }
}
