import Dispatch
import FoundationEssentials
import Postgres

/// The throw-away cluster that `scripts/postgres` starts for tests; its conninfo stands in `KIEM_TEST_DATABASE`.
public enum TestDatabase {
    /// The conninfo of an empty database whose user may create others; nil when there is no cluster.
    public static let conninfo: String? = ProcessInfo.processInfo.environment["KIEM_TEST_DATABASE"]

    /// Whether suites that need a server are to run: `@Suite(.enabled(if: TestDatabase.isExpected))`.
    ///
    /// Without a cluster they are left out, visibly; with `CI=true` they run all the same, and fail.
    public static let isExpected: Bool =
        conninfo != nil || ProcessInfo.processInfo.environment["CI"] == "true"

    /// What a test fails with when it needs a cluster and there is none.
    public struct Missing: Error, CustomStringConvertible {
        /// Says that there is none.
        public init() {}

        /// How to get one.
        public var description: String {
            "KIEM_TEST_DATABASE is not set; run the tests with scripts/postgres with -- swift test"
        }
    }

    /// The conninfo of another database on the cluster.
    ///
    /// - Parameter name: the database.
    /// - Returns: the cluster's conninfo with this database's name.
    /// - Throws: `Missing` when there is no cluster.
    public static func conninfo(of name: String) throws -> String {
        guard let conninfo else { throw Missing() }
        guard conninfo.hasPrefix("postgres://") || conninfo.hasPrefix("postgresql://") else {
            return "\(conninfo) dbname=\(name)"
        }
        return conninfo + (conninfo.contains("?") ? "&" : "?") + "dbname=\(name)"
    }

    /// Runs SQL on a database, off the cooperative pool.
    ///
    /// - Parameters:
    ///   - sql: one statement or several.
    ///   - conninfo: the database.
    /// - Throws: what the server answers.
    public static func run(_ sql: String, on conninfo: String) async throws {
        try await offPool {
            try PostgresConnection.with(conninfo: conninfo) { session throws(PostgresError) in
                try session.script(sql)
            }
        }
    }

    /// Runs what blocks on a thread that may be blocked.
    ///
    /// - Parameter body: what blocks.
    /// - Returns: what `body` returns.
    /// - Throws: what `body` throws.
    public static func offPool<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        // An executor and not a continuation: what `body` expects is then still the test's own.
        try await withTaskExecutorPreference(BlockingExecutor()) { try await onThatExecutor(body) }
    }

    @concurrent
    private static func onThatExecutor<Value: Sendable>(_ body: @Sendable () throws -> Value) async throws -> Value {
        try body()
    }

    private final class BlockingExecutor: TaskExecutor {
        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            DispatchQueue.global().async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }
}

/// Makes a database for one test and drops it afterwards.
///
/// - Parameters:
///   - template: the database to copy; nil for an empty one.
///   - body: the test; gets the database's conninfo.
/// - Returns: what `body` returns.
/// - Throws: what `body` throws, `TestDatabase.Missing` when there is no cluster.
public func withDatabase<Value>(
    template: String? = nil,
    _ body: (String) async throws -> Value
) async throws -> Value {
    guard let cluster = TestDatabase.conninfo else { throw TestDatabase.Missing() }
    let suffix = UInt64.random(in: 0...UInt64.max)
    let name = "t_" + String(suffix, radix: 36)
    let source = template.map { " template \"\($0)\"" } ?? ""
    try await TestDatabase.run("create database \(name)\(source)", on: cluster)
    let result: Result<Value, any Error>
    do {
        result = .success(try await body(try TestDatabase.conninfo(of: name)))
    } catch {
        result = .failure(error)
    }
    try await TestDatabase.run("drop database if exists \(name) with (force)", on: cluster)
    return try result.get()
}
