import Logging
import Postgres
import TestSupport
import Testing

/// What the pool does while the database is away, and when it comes back.
@Suite("Outage", .enabled(if: TestDatabase.isExpected), .timeLimit(.minutes(3)))
struct OutageTests {
    private static let one = Statement("one", sql: "select 1::bigint", access: .read, takes: (), gives: Int64.self)
    private static let port = Statement(
        "directories",
        sql: "select current_setting('unix_socket_directories')",
        access: .read,
        takes: (),
        gives: String.self
    )
    private static let add = Statement(
        "fact.add",
        sql: "insert into fact (id) values ($1) on conflict do nothing",
        access: .write,
        takes: Int64.self
    )
    private static let count = Statement(
        "fact.count",
        sql: "select count(*), count(distinct id) from fact",
        access: .read,
        takes: (),
        gives: (Int64.self, Int64.self)
    )

    @Test("work fails as unavailable when the database stays away, with what libpq says of it")
    func unavailable() async throws {
        try await withPool(
            "host=/nowhere dbname=nothing",
            configure: { $0.waitTimeout = .milliseconds(400) }
        ) { pool throws in
            let report = Task {
                try await pool.report { session throws(PostgresError) in try session.first(Self.one, ()) }
            }
            let write = Task { try await pool.execute(Self.add, 1) }
            let read = await #expect(throws: PostgresError.self) { try await pool.query(Self.one, ()) }
            #expect(read?.code == .unavailable)
            #expect(read?.message.contains("/nowhere") == true)
            #expect(!pool.isReachable)
            await #expect(throws: PostgresError.self) { try await write.value }
            await #expect(throws: PostgresError.self) { try await report.value }
        }
    }

    @Test("a stopped pool says so")
    func stopped() async throws {
        let conninfo = try #require(TestDatabase.conninfo)
        let pool = try await withPool(conninfo) { pool throws in
            #expect(try await pool.query(Self.one, ()) == [1])
            #expect(pool.isReachable)
            return pool
        }
        for code in await [
            failure { try await pool.query(Self.one, ()) }, failure { try await pool.execute(Self.add, 1) },
        ] {
            #expect(code == .unavailable)
        }
        #expect(!pool.isReachable)
    }

    @Test("work given before the pool runs waits for it")
    func beforeRun() async throws {
        let conninfo = try #require(TestDatabase.conninfo)
        let pool = PostgresPool(
            configuration: PostgresConfiguration(conninfo: conninfo),
            logger: Logger(label: "test")
        )
        let early = Task { try await pool.query(Self.one, ()) }
        let running = Task { await pool.run() }
        #expect(try await early.value == [1])
        running.cancel()
        await running.value
    }

    @Test("the first host that answers and takes writes is used")
    func severalHosts() async throws {
        try await withCluster { cluster in
            let shared = try #require(TestDatabase.conninfo)
            let sharedHost = try #require(host(of: shared))
            let ownHost = try #require(host(of: cluster.conninfo))
            try await TestDatabase.run("alter system set default_transaction_read_only = on", on: cluster.conninfo)
            try await TestDatabase.run("select pg_reload_conf()", on: cluster.conninfo)
            let conninfo = "host=/nowhere,\(ownHost),\(sharedHost) user=postgres dbname=postgres"
            try await withPool(conninfo) { pool throws in
                #expect(try await pool.first(Self.port, ()) == sharedHost)
                let written = try await pool.transaction { session throws(PostgresError) in
                    try session.script("create temporary table t (id bigint)")
                    return try session.first(Self.port, ())
                }
                #expect(written == sharedHost)
            }
        }
    }

    @Test("every acknowledged write survives a crash exactly once, and the pool comes back by itself")
    func crash() async throws {
        try await withCluster { cluster in
            try await TestDatabase.run("create table fact (id bigint primary key)", on: cluster.conninfo)
            try await withPool(cluster.conninfo) { pool throws in
                let half = AsyncStream.makeStream(of: Void.self)
                let writers = Task {
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for lane in 0..<8 as Range<Int64> {
                            group.addTask {
                                for number in 0..<125 as Range<Int64> {
                                    if number == 60 { half.continuation.yield() }
                                    try await Self.insist(lane * 125 + number, into: pool)
                                }
                            }
                        }
                        try await group.waitForAll()
                    }
                }
                // Nobody else ends it when the cluster does not come back.
                defer { writers.cancel() }
                var halves = half.stream.makeAsyncIterator()
                _ = await halves.next()
                try await cluster.crash()
                try await cluster.resume()
                try await writers.value
                let found = try #require(try await pool.first(Self.count, ()))
                #expect(found.0 == 1000)
                #expect(found.1 == 1000)
            }
        }
    }

    /// Repeats a write whose key makes that harmless, as callers of the service do.
    private static func insist(_ id: Int64, into pool: PostgresPool) async throws {
        while true {
            try Task.checkCancellation()
            do throws(PostgresError) {
                try await pool.execute(add, id)
                return
            } catch {
                guard error.code == .outcomeUnknown || error.code == .connectionLost || error.code == .unavailable
                else {
                    throw error
                }
            }
        }
    }

    private func failure(_ body: () async throws -> some Any) async -> PostgresError.Code? {
        let error = await #expect(throws: PostgresError.self) { _ = try await body() }
        return error?.code
    }

    private func host(of conninfo: String) -> String? {
        conninfo.split(separator: " ").first { $0.hasPrefix("host=") }.map { String($0.dropFirst(5)) }
    }
}
