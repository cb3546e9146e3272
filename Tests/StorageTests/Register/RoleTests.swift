import Postgres
import TestSupport
import Testing

@testable import Storage

@Suite("What the service may not do", .enabled(if: TestDatabase.isExpected))
struct RoleTests {
    @Test(
        "it cannot change the schema",
        arguments: [
            "create table mine (name text)", "drop table product", "alter table product add column mine text",
            "create index mine on product (note)", "truncate recognition", "create schema mine",
            "create or replace view product_register as select 1", "alter table product disable trigger all",
            "create function mine() returns integer language sql as 'select 1'",
            "set role kiem_owner",
        ]
    )
    func schema(sql: String) async throws {
        try await withService { session in
            let state = Self.sqlState { () throws(PostgresError) in try session.script(sql) }
            #expect(state == SQLState.insufficientPrivilege)
        }
    }

    @Test("it cannot delete from any table")
    func deletes() async throws {
        try await withService { session in
            for table in try session.query(Self.tables, ()) {
                let state = Self.sqlState { () throws(PostgresError) in try session.script("delete from \(table)") }
                #expect(state == SQLState.insufficientPrivilege, "\(table)")
            }
        }
    }

    @Test("it can update nothing: what stands is moved by facts that are added")
    func updates() async throws {
        try await withService { session in
            #expect(try session.query(Self.updatable, ()) == [])
            for table in try session.query(Self.tables, ()) {
                let column = try #require(try session.first(Self.firstColumn, table))
                let sql = "update \(table) set \(column) = \(column)"
                let state = Self.sqlState { () throws(PostgresError) in try session.script(sql) }
                #expect(state == SQLState.insufficientPrivilege, "\(table)")
            }
        }
    }

    @Test("it reads every table and adds to all but the reference data")
    func inserts() async throws {
        try await withService { session in
            let closed = try session.query(Self.tables, ()).filter { table in
                try session.first(Self.mayInsert, table) == false
            }
            let reference = ["area", "area_ancestor", "area_succession", "programme_target", "reference_load"]
            #expect(Set(closed).isSuperset(of: reference + ["schema_migration"]))
            #expect(!closed.contains("product") && !closed.contains("recognition") && !closed.contains("sales_point"))
            for table in try session.query(Self.tables, ()) {
                try session.script("select count(*) from \(table)")
            }
        }
    }

    /// Runs a test as a login that is only a member of the service's role: a superuser could always go back to being one.
    private func withService(_ body: @escaping @Sendable (Session) throws -> Void) async throws {
        let conninfo = try TestDatabase.conninfo(of: try await Self.database.database())
        try await TestDatabase.offPool {
            let result: Result<Void, any Error> = try PostgresConnection.with(
                conninfo: conninfo,
                setup: ["set session authorization \(Self.login)", "set role kiem_service"]
            ) { session throws(PostgresError) in
                Result { try body(session) }
            }
            try result.get()
        }
    }

    private static let login = "kiem_test_member"

    /// Shared by all tests here: what they try is refused.
    private static let database = TemplateDatabase.Recipe(name: "member") { session throws(StorageError) in
        try Migrator().migrate(session)
        do throws(PostgresError) {
            try session.script("create role \(login) login in role kiem_service")
        } catch {
            throw StorageError(postgres: error)
        }
    }

    private static func sqlState(_ body: () throws(PostgresError) -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return error.sqlState
        }
    }

    private static let tables = Statement(
        "test.tables",
        sql: "select tablename::text from pg_tables where schemaname = 'public' order by tablename",
        access: .read,
        takes: (),
        gives: String.self
    )
    private static let firstColumn = Statement(
        "test.firstColumn",
        sql: """
            select attname::text from pg_attribute
            where attrelid = $1::text::regclass and attnum > 0 and attgenerated = '' and attidentity = ''
            order by attnum limit 1
            """,
        access: .read,
        takes: String.self,
        gives: String.self
    )
    private static let updatable = Statement(
        "test.updatable",
        sql: """
            select attrelid::regclass::text || '.' || attname from pg_attribute
            join pg_class on pg_class.oid = attrelid
            where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0
                and has_column_privilege(attrelid, attnum, 'update')
            """,
        access: .read,
        takes: (),
        gives: String.self
    )
    private static let mayInsert = Statement(
        "test.mayInsert",
        sql: "select has_any_column_privilege($1::text, 'insert')",
        access: .read,
        takes: String.self,
        gives: Bool.self
    )
}
