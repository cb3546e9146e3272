import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

/// A migrated database with a few areas, units, officers, products and a sales point.
struct CaseworkDatabase: Sendable {
    let conninfo: String
    // Connections that stay: most of what a new one does is to read the catalogues and to plan.
    private let pool: PostgresPool

    /// Runs a test on a fresh copy.
    static func with(_ body: (CaseworkDatabase) async throws -> Void) async throws {
        try await withDatabase(template: try await template.database()) { conninfo in
            try await open(conninfo, body)
        }
    }

    /// Runs a test on a database that it shares with others, none of which changes anything.
    static func withShared(
        _ recipe: TemplateDatabase.Recipe,
        _ body: (CaseworkDatabase) async throws -> Void
    ) async throws {
        try await open(try TestDatabase.conninfo(of: try await recipe.database()), body)
    }

    private static func open(_ conninfo: String, _ body: (CaseworkDatabase) async throws -> Void) async throws {
        try await withPool(
            conninfo,
            configure: {
                $0.setup = ["set role kiem_service", "set kiem.scope = '*'"]
                $0.readers.connections = 1
            },
            { pool in try await body(CaseworkDatabase(conninfo: conninfo, pool: pool)) }
        )
    }

    /// Runs a closure on one connection with the service's rights.
    func service<Value: Sendable>(_ body: @escaping @Sendable (Session) throws -> Value) async throws -> Value {
        try await session(setup: ["set role kiem_service", "set kiem.scope = '*'"], body)
    }

    /// Runs a closure on one connection with all rights.
    func administrator<Value: Sendable>(_ body: @escaping @Sendable (Session) throws -> Value) async throws -> Value {
        try await session(setup: [], body)
    }

    /// Logs an inspection in a transaction of its own.
    @discardableResult
    func log(_ inspection: NewInspection) async throws -> LoggedInspection {
        try await pool.transaction { session throws(StorageError) in try Inspections.log(inspection, on: session) }
    }

    /// Corrects an inspection in a transaction of its own.
    @discardableResult
    func correct(_ correction: InspectionCorrection) async throws -> CorrectedInspection {
        try await pool.transaction { session throws(StorageError) in try Inspections.correct(correction, on: session) }
    }

    /// Runs a statement with the service's rights.
    func query<Parameters, Row>(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters
    ) async throws -> [Row] {
        try await pool.query(statement, parameters)
    }

    /// Reads one version of an inspection, or the newest.
    func inspection(_ number: RecordNumber, version: Int32? = nil) async throws -> InspectionRecord {
        try #require(try await query(InspectionStatements.byNumber, (number, version)).first)
    }

    /// Counts a table's rows.
    func count(_ table: String) async throws -> Int64? {
        let sql = "select count(*) from \(table)"
        return try await query(Statement("count", sql: sql, access: .read, takes: (), gives: Int64.self), ()).first
    }

    private func session<Value: Sendable>(
        setup: [String],
        _ body: @escaping @Sendable (Session) throws -> Value
    ) async throws -> Value {
        try await TestDatabase.offPool {
            let result = try PostgresConnection.with(conninfo: conninfo, setup: setup) {
                session throws(PostgresError) in
                Result { try body(session) }
            }
            return try result.get()
        }
    }

    private static let template = TemplateDatabase.Recipe(name: "casework") { session throws(StorageError) in
        try make(session)
    }

    /// Shared by tests in which all that is tried is refused, so that no inspection is ever in it.
    static let empty = TemplateDatabase.Recipe(name: "empty") { session throws(StorageError) in
        try make(session)
    }

    /// Makes such a database of an empty one, for recipes that put more into it.
    static func make(_ session: Session) throws(StorageError) {
        try Migrator().migrate(session)
        do throws(PostgresError) {
            try session.script(Fixture.sql)
        } catch {
            throw StorageError(postgres: error)
        }
    }
}
