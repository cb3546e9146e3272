import Logging
import Postgres
import Storage

/// Brings the sums that reports are read from up to what has been recorded, once a while.
///
/// Nobody waits for it: what is not in the sums yet is read beside them. It only keeps that little, and the more comes together the less
/// it costs.
struct ReportUpkeep: Sendable {
    let pool: PostgresPool
    let logger: Logger
    /// How long it rests between two times.
    let pause: Duration

    /// Works until the task is cancelled; when the database is away, the next time is as good.
    func run() async {
        repeat {
            do throws(PostgresError) {
                _ = try await pool.query(FigureStatements.fold, ())
            } catch {
                logger.debug(
                    "the sums of reports were not brought up to date",
                    metadata: ["error": "\(StorageError(postgres: error).summary)"]
                )
            }
        } while (try? await Task.sleep(for: pause)) != nil
    }
}
