import Logging
import Postgres
import Storage

/// Tells those who follow the log, in this service and in others, that something was written.
///
/// After the commit and not within the transaction, since a notification makes all writers wait for one another; and at most one in a
/// while, however many writes there are. Who follows the log looks at it every second besides, so that one that is lost delays and no more.
final class EventBell: Sendable {
    private static let pause = Duration.milliseconds(10)

    private let pool: PostgresPool
    private let logger: Logger
    private let pulls: AsyncStream<Void>
    private let pull: AsyncStream<Void>.Continuation

    init(pool: PostgresPool, logger: Logger) {
        self.pool = pool
        self.logger = logger
        (pulls, pull) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Says that something was committed.
    func ring() {
        pull.yield()
    }

    /// Rings until the task is cancelled.
    func run() async {
        for await _ in pulls {
            do throws(PostgresError) {
                _ = try await pool.query(EventStatements.ring, ())
            } catch {
                logger.debug("the bell cannot be rung", metadata: ["error": "\(error)"])
            }
            guard (try? await Task.sleep(for: Self.pause)) != nil else { return }
        }
    }
}
