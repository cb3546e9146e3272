import Postgres
import TestSupport
import Testing

@testable import Storage

@Suite("Migrations", .enabled(if: TestDatabase.isExpected))
struct MigratorTests {
    private static let roles = SQLFiles.all.filter { $0.path.hasPrefix("migrations/0001_") }
    private static let first = ("migrations/0002_create_thing.sql", "create table thing (name text not null);")
    private static let second = ("migrations/0003_fill_thing.sql", "insert into thing values ('one');")

    /// Runs a test on an empty database, as the login that owns it.
    private func withEmptyDatabase<Value: Sendable>(
        _ body: @escaping @Sendable (Session) throws(StorageError) -> Value
    ) async throws -> Value {
        try await withDatabase { conninfo in
            try await TestDatabase.offPool {
                try PostgresConnection.with(conninfo: conninfo) { session throws(StorageError) in try body(session) }
            }
        }
    }

    @Test("a new database gets every step once, and every table belongs to the owner")
    func fresh() async throws {
        let (applied, again, status, owners) = try await withEmptyDatabase { session throws(StorageError) in
            let migrator = try Migrator()
            let applied = try migrator.migrate(session)
            let again = try migrator.migrate(session)
            try migrator.check(session)
            let owners = try StorageError.mapping { () throws(PostgresError) in try session.query(Self.tableOwners, ())
            }
            return (applied, again, try migrator.status(session), owners)
        }
        #expect(applied.map(\.version) == Array(1...applied.count))
        #expect(applied.count >= 10)
        #expect(again.isEmpty)
        #expect(status.map(\.version) == applied.map(\.version))
        #expect(status.allSatisfy { $0.appliedAt != nil && !$0.isChanged && !$0.isUnknown })
        #expect(Set(owners) == ["kiem_owner"])
    }

    @Test("a database that lacks steps is told from one that has them")
    func pending() async throws {
        try await withEmptyDatabase { session throws(StorageError) in
            let old = try Migrator(files: Self.roles + [Self.first])
            let new = try Migrator(files: Self.roles + [Self.first, Self.second])
            #expect(throws: SchemaFailure(.requiresMigration(["create_roles", "create_thing"]))) {
                try checked(old, session)
            }
            try old.migrate(session)
            try old.check(session)
            #expect(throws: SchemaFailure(.requiresMigration(["fill_thing"]))) { try checked(new, session) }
            #expect(try new.migrate(session).map(\.name) == ["fill_thing"])
            // Steps only add: the old program may go on, but not migrate.
            try old.check(session)
            #expect(throws: SchemaFailure(.newer(version: 3, name: "fill_thing"))) { try migrated(old, session) }
            #expect(try old.status(session).map(\.isUnknown) == [false, false, true])
        }
    }

    @Test("a file that was edited after it had been applied is refused")
    func changed() async throws {
        try await withEmptyDatabase { session throws(StorageError) in
            try Migrator(files: Self.roles + [Self.first]).migrate(session)
            let edited = try Migrator(files: Self.roles + [(Self.first.0, Self.first.1 + " ")])
            #expect(throws: SchemaFailure(.changed(version: 2, name: "create_thing"))) { try migrated(edited, session) }
            #expect(throws: SchemaFailure(.changed(version: 2, name: "create_thing"))) { try checked(edited, session) }
            #expect(try edited.status(session).map(\.isChanged) == [false, true])
        }
    }

    @Test("a step that fails leaves nothing behind, and those before it stay")
    func failing() async throws {
        try await withEmptyDatabase { session throws(StorageError) in
            let broken = ("migrations/0003_break.sql", "create table half (name text); select 1 / 0;")
            let migrator = try Migrator(files: Self.roles + [Self.first, broken])
            #expect(throws: StorageError.self) { try migrated(migrator, session) }
            #expect(try migrator.status(session).map { $0.appliedAt != nil } == [true, true, false])
            let tables = try StorageError.mapping { () throws(PostgresError) in try session.query(Self.tables, ()) }
            #expect(tables == ["schema_migration", "thing"])
            // The lock was given back: another session can go on.
            let mended = try Migrator(files: Self.roles + [Self.first, Self.second])
            #expect(try mended.migrate(session).map(\.version) == [3])
        }
    }

    @Test("two that migrate at once do it once")
    func concurrent() async throws {
        try await withDatabase { conninfo in
            let counts = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try await TestDatabase.offPool {
                            try PostgresConnection.with(conninfo: conninfo) { session throws(StorageError) in
                                try Migrator().migrate(session).count
                            }
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts.filter { $0 > 0 }.count == 1)
        }
    }

    @Test(
        "files that are not numbered 1, 2, 3 are refused",
        arguments: [
            [("migrations/0002_create_thing.sql", "")],
            [("migrations/0001_a.sql", ""), ("migrations/0003_b.sql", "")],
            [("migrations/1_a.sql", "")],
            [("migrations/0001_a.sql", ""), ("migrations/0001_b.sql", "")],
        ]
    )
    func misnumbered(files: [(String, String)]) {
        #expect(throws: StorageError.self) { try Migrator(files: files.map { (path: $0.0, text: $0.1) }) }
    }

    private static let tableOwners = Statement(
        "test.owners",
        sql: "select tableowner::text from pg_tables where schemaname = 'public'",
        access: .read,
        takes: (),
        gives: String.self
    )
    private static let tables = Statement(
        "test.tables",
        sql: "select tablename::text from pg_tables where schemaname = 'public' order by tablename",
        access: .read,
        takes: (),
        gives: String.self
    )
}

/// A schema's problem as an error that can be compared.
private struct SchemaFailure: Error, Equatable {
    let problem: SchemaProblem

    init(_ problem: SchemaProblem) {
        self.problem = problem
    }
}

private func checked(_ migrator: Migrator, _ session: Session) throws {
    try unwrapped { () throws(StorageError) in try migrator.check(session) }
}

private func migrated(_ migrator: Migrator, _ session: Session) throws {
    try unwrapped { () throws(StorageError) in try migrator.migrate(session) }
}

private func unwrapped<Value>(_ body: () throws(StorageError) -> Value) throws {
    do {
        _ = try body()
    } catch .schema(let problem) {
        throw SchemaFailure(problem)
    }
}
