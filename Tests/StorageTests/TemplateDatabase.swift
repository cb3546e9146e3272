import Postgres
import TestSupport

@testable import Storage

/// Databases made once a test run and copied for each test.
enum TemplateDatabase {
    /// Its schema is up to date and it holds nothing.
    static let migrated = Recipe(name: "migrated") { session throws(StorageError) in
        try Migrator().migrate(session)
    }

    /// It holds the register as the reference files have it, and the units.
    static let register = Recipe(name: "register") { session throws(StorageError) in
        try Migrator().migrate(session)
        _ = try ReferenceLoader().load(session)
    }

    /// The register again, for tests that only read and may share it.
    static let shared = Recipe(name: "shared", make: register.make)

    /// How to make a template, and the one that has been made.
    actor Recipe {
        private let name: String
        let make: @Sendable (Session) throws(StorageError) -> Void
        private var made: Task<String, any Error>?

        init(name: String, make: @escaping @Sendable (Session) throws(StorageError) -> Void) {
            self.name = name
            self.make = make
        }

        /// Gives the template's name, and makes it at the first call.
        ///
        /// It goes with its throw-away cluster. Nobody may be connected to it, or it could not be copied.
        func database() async throws -> String {
            if let made { return try await made.value }
            let (name, make) = (name, make)
            // Unstructured, so that the one test that comes first may be cancelled without the others.
            let task = Task {
                let cluster = try TestDatabase.conninfo(of: "postgres")
                let database = "template_\(name)_\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
                try await TestDatabase.run("create database \(database)", on: cluster)
                let conninfo = try TestDatabase.conninfo(of: database)
                try await TestDatabase.offPool {
                    try PostgresConnection.with(conninfo: conninfo) { session throws(StorageError) in try make(session)
                    }
                }
                return database
            }
            made = task
            return try await task.value
        }
    }
}

/// Runs a test on a copy of a template, with a session of the login that owns the cluster or of a role it takes on.
///
/// - Parameters:
///   - template: what the database holds at first.
///   - role: the role to take on; the service's unless it is said otherwise.
///   - body: the test; it blocks its own thread.
/// - Returns: what `body` returns.
/// - Throws: what `body` throws.
func withSession<Value: Sendable>(
    on template: TemplateDatabase.Recipe = TemplateDatabase.register,
    as role: String? = "kiem_service",
    _ body: @escaping @Sendable (Session) throws -> Value
) async throws -> Value {
    try await withDatabase(template: try await template.database()) { conninfo in
        try await TestDatabase.offPool {
            let result: Result<Value, any Error> = try PostgresConnection.with(
                conninfo: conninfo,
                setup: role.map { ["set role \($0)"] } ?? []
            ) { session throws(StorageError) in
                Result { try body(session) }
            }
            return try result.get()
        }
    }
}

/// Runs a test that only reads on the one copy of the register that all of them share, as the service.
///
/// - Parameter body: the test; it blocks its own thread.
/// - Returns: what `body` returns.
/// - Throws: what `body` throws.
func withSharedSession<Value: Sendable>(_ body: @escaping @Sendable (Session) throws -> Value) async throws -> Value {
    let conninfo = try TestDatabase.conninfo(of: try await TemplateDatabase.shared.database())
    return try await TestDatabase.offPool {
        let result: Result<Value, any Error> = try PostgresConnection.with(
            conninfo: conninfo,
            setup: ["set role kiem_service", "set default_transaction_read_only = on"]
        ) { session throws(StorageError) in
            Result { try body(session) }
        }
        return try result.get()
    }
}
