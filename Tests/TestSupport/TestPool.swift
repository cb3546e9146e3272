import Logging
public import Postgres

/// Runs a pool for the time of the body.
///
/// - Parameters:
///   - conninfo: the database.
///   - configure: changes what the test wants otherwise; a pool of tests has two writers, so that many fit on one
///     cluster.
///   - body: the test; gets the pool.
/// - Returns: what `body` returns.
/// - Throws: what `body` throws.
public func withPool<Value: Sendable>(
    _ conninfo: String,
    configure: (inout PostgresConfiguration) -> Void = { _ in },
    _ body: (PostgresPool) async throws -> Value
) async throws -> Value {
    var configuration = PostgresConfiguration(conninfo: conninfo, applicationName: "test")
    configuration.writers.connections = 2
    // Tests share few cores with the server, and with one another.
    configuration.waitTimeout = .seconds(30)
    configure(&configuration)
    var logger = Logger(label: "test")
    logger.logLevel = .error
    let pool = PostgresPool(configuration: configuration, logger: logger)
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { await pool.run() }
        defer { group.cancelAll() }
        return try await body(pool)
    }
}
