import Domain
import Logging
import Postgres
import Storage

/// What is done to a database before a service works on it.
struct DatabaseTasks: Sendable {
    /// The role that serves: it reads and adds, and has no say over the schema.
    static let becomeService = "set role kiem_service"

    /// Where the database is; may hold a password, so it is never shown.
    let conninfo: String
    let talk: Talk

    /// Applies the migrations that are missing, and says each before it begins.
    func migrate() async throws(Failure) -> [Migration] {
        try await perform { (migrator, session) throws(StorageError) in
            try migrator.migrate(session) { migration in
                talk.say(
                    vi: "áp dụng bước chuyển đổi \(migration.version) \(migration.name)",
                    en: "applying migration \(migration.version) \(migration.name)",
                    level: .info
                )
            }
        }
    }

    /// Lists the migrations.
    func status() async throws(Failure) -> [MigrationStatus] {
        try await perform { (migrator, session) throws(StorageError) in
            try Self.becomeService(session)
            return try migrator.status(session)
        }
    }

    /// Refuses a schema that is older than the program.
    func check() async throws(Failure) {
        try await perform { (migrator, session) throws(StorageError) in
            try Self.becomeService(session)
            try migrator.check(session)
        }
    }

    /// Brings the reference data in line with the program's.
    func loadReference() async throws(Failure) -> ReferenceSummary {
        try await perform { (migrator, session) throws(StorageError) in
            try migrator.check(session)
            return try ReferenceLoader().load(session)
        }
    }

    /// Names where what is kept for the figures of reports is not what the facts give; the first hundred places.
    func verify() async throws(Failure) -> [FigureDifference] {
        try await perform { (migrator, session) throws(StorageError) in
            try migrator.check(session)
            do throws(PostgresError) {
                // A login that serves sees nothing without a scope, and nothing is like nothing.
                try session.script("set kiem.scope = '*'")
                return try session.query(FigureStatements.differences, 100)
            } catch {
                throw StorageError(postgres: error)
            }
        }
    }

    private func perform<Value: Sendable>(
        _ body: @escaping @Sendable (Migrator, Session) throws(StorageError) -> Value
    ) async throws(Failure) -> Value {
        let (conninfo, logger) = (conninfo, talk.logger)
        return try await Blocking.run { () throws(Failure) in
            do throws(StorageError) {
                let migrator = try Migrator()
                return try PostgresConnection.with(conninfo: conninfo, logger: logger) {
                    (session: Session) throws(StorageError) in
                    try body(migrator, session)
                }
            } catch {
                throw Failure(error)
            }
        }
    }

    /// Before the first migration there is no such role, and then the migrator has something to say about that.
    private static func becomeService(_ session: Session) throws(StorageError) {
        do {
            try session.script(becomeService)
        } catch  where error.sqlState == unknownRole {
        } catch {
            throw StorageError(postgres: error)
        }
    }

    /// `invalid_parameter_value`, which is what `set role` answers for a role that is not there.
    private static let unknownRole = "22023"
}
