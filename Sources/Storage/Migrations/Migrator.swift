public import Postgres

/// Brings a database's schema up to this program's: the files of `sql/migrations`, in order, each in a transaction of its own.
///
/// It needs a session whose login may create roles and extensions, or for which that has been done; the schema itself is made by
/// `kiem_owner`. Two that migrate at once wait for each other.
public struct Migrator: Sendable {
    /// The steps this program knows, in order.
    public let migrations: [Migration]

    /// Takes the migrations that are built into the program.
    ///
    /// - Throws: `.schema(.misnumbered)` when the files are not numbered 1, 2, 3, ….
    public init() throws(StorageError) {
        try self.init(files: SQLFiles.all)
    }

    init(files: [(path: String, text: String)]) throws(StorageError) {
        var migrations: [Migration] = []
        for file in files where file.path.hasPrefix("migrations/") {
            guard let migration = Migration(path: file.path, sql: file.text), migration.version == migrations.count + 1
            else { throw .schema(.misnumbered(file.path)) }
            migrations.append(migration)
        }
        self.migrations = migrations
    }

    /// Applies what has not been applied.
    ///
    /// - Parameters:
    ///   - session: outside any transaction.
    ///   - willApply: is told before each step.
    /// - Returns: the steps that were applied now.
    /// - Throws: `.schema` when the database's past does not fit the files, `.database` when a step fails; the steps before it
    ///   stay applied, of the failed one nothing is left.
    @discardableResult
    public func migrate(
        _ session: Session,
        willApply: (Migration) -> Void = { _ in }
    ) throws(StorageError) -> [Migration] {
        _ = try perform { () throws(PostgresError) in try session.execute(MigrationStatements.lock, ()) }
        defer {
            // If that fails the connection is gone, and the lock with it.
            _ = try? session.execute(MigrationStatements.unlock, ())
        }
        let pending = try pending(session, refusingNewer: true)
        for migration in pending {
            willApply(migration)
            try apply(migration, session)
        }
        return pending
    }

    /// Lists the steps, those of the program and those only the database knows.
    ///
    /// - Parameter session: as any role that may read the schema.
    /// - Returns: the steps in order.
    /// - Throws: `.database`.
    public func status(_ session: Session) throws(StorageError) -> [MigrationStatus] {
        let applied = try applied(session)
        let known = try checksums(session)
        var status: [MigrationStatus] = []
        for (migration, checksum) in zip(migrations, known) {
            let past = applied.first { $0.version == migration.version }
            status.append(
                MigrationStatus(
                    version: migration.version,
                    name: migration.name,
                    appliedAt: past?.appliedAt,
                    isChanged: past.map { $0.checksum != checksum } ?? false,
                    isUnknown: false
                )
            )
        }
        for past in applied where past.version > migrations.count {
            status.append(
                MigrationStatus(
                    version: past.version,
                    name: past.name,
                    appliedAt: past.appliedAt,
                    isChanged: false,
                    isUnknown: true
                )
            )
        }
        return status
    }

    /// Refuses a schema that is older than the program or not its own; a newer one is let pass, since steps only add.
    ///
    /// - Parameter session: as any role that may read the schema.
    /// - Throws: `.schema(.requiresMigration)` with the names of the missing steps, `.schema` when the past does not fit the files,
    ///   `.database`.
    public func check(_ session: Session) throws(StorageError) {
        let pending = try pending(session, refusingNewer: false)
        guard pending.isEmpty else { throw .schema(.requiresMigration(pending.map(\.name))) }
    }

    private func pending(_ session: Session, refusingNewer: Bool) throws(StorageError) -> [Migration] {
        let applied = try applied(session)
        let known = try checksums(session)
        for (index, past) in applied.enumerated() {
            guard past.version == index + 1 else { throw .schema(.gap(version: index + 1)) }
            guard index < migrations.count else {
                guard refusingNewer else { return [] }
                throw .schema(.newer(version: past.version, name: past.name))
            }
            guard past.checksum == known[index] else {
                throw .schema(.changed(version: past.version, name: past.name))
            }
        }
        return Array(migrations.dropFirst(applied.count))
    }

    private func applied(_ session: Session) throws(StorageError) -> [AppliedMigration] {
        try perform { () throws(PostgresError) in
            // The table is made by the first step.
            guard try session.first(MigrationStatements.isBegun, ()) == true else { return [] }
            return try session.query(MigrationStatements.applied, ())
        }
    }

    private func checksums(_ session: Session) throws(StorageError) -> [Bytes] {
        try perform { () throws(PostgresError) in
            try session.query(MigrationStatements.checksums, migrations.map(\.sql))
        }
    }

    private func apply(_ migration: Migration, _ session: Session) throws(StorageError) {
        try session.transaction { () throws(StorageError) in
            try perform { () throws(PostgresError) in
                // The first step makes the owner; it takes up that role by itself, and the record is written as the owner.
                if migration.version > 1 { try session.script("set local role kiem_owner") }
                try session.script(migration.sql)
                try session.execute(
                    MigrationStatements.record,
                    (Int32(migration.version), migration.name, migration.sql)
                )
            }
        }
    }

    /// Runs what throws the database's error and keeps it as that: a step's constraint says nothing about records.
    private func perform<Value>(_ body: () throws(PostgresError) -> Value) throws(StorageError) -> Value {
        do {
            return try body()
        } catch {
            throw .database(error)
        }
    }
}
