import Postgres
import Storage
import TestSupport

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
                setup: role.map { ["set role \($0)", "set kiem.scope = '*'"] } ?? []
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
