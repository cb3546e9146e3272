import Postgres
import Storage
import Synchronization

/// Asks the database again and again how it is, so that whoever wants to know is answered at once, also when the database does not answer.
final class HealthProbe: Sendable {
    private static let pause = Duration.milliseconds(500)
    /// How old an answer may be; with the pause it is less than the two seconds within which others are told.
    private static let patience = Duration.milliseconds(1_400)

    private let pool: PostgresPool
    private let expected: Int?
    private let answer = Mutex<(at: ContinuousClock.Instant, version: Int?)?>(nil)

    init(pool: PostgresPool) {
        self.pool = pool
        // Without migrations in the program nothing would have started.
        expected = try? Migrator().migrations.last?.version
    }

    /// How the database was when it last answered.
    var health: Health {
        guard let answer = answer.withLock({ $0 }), ContinuousClock.now - answer.at < Self.patience else {
            return .unreachable
        }
        return answer.version == expected ? .good : .otherSchema
    }

    /// Asks until the task is cancelled.
    func run() async {
        repeat {
            let asked = ContinuousClock.now
            // What went wrong does not matter: there is no answer.
            if let newest = try? await pool.first(MigrationStatements.newest, ()) {
                answer.withLock { $0 = (asked, newest.map(Int.init)) }
            }
        } while (try? await Task.sleep(for: Self.pause)) != nil
    }
}
