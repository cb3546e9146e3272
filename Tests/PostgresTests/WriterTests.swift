import Dispatch
import Logging
import Postgres
import Synchronization
import TestSupport
import Testing

/// Writes and transactions through the pool.
@Suite("Writers", .enabled(if: TestDatabase.isExpected), .timeLimit(.minutes(2)))
struct WriterTests {
    /// An error of a room above, as transactions throw it.
    enum ShopError: PostgresFailure, Equatable {
        case soldOut
        case database(PostgresError.Code)

        init(postgres: PostgresError) {
            self = .database(postgres.code)
        }

        var postgresError: PostgresError? { nil }
    }

    private static let add = Statement(
        "counter.add",
        sql: "update counter set value = $1",
        access: .write,
        takes: Int64.self
    )
    private static let value = Statement(
        "counter.value",
        sql: "select value from counter",
        access: .read,
        takes: (),
        gives: Int64.self
    )
    private static let next = Statement(
        "counter.next",
        sql: "update counter set value = value + 1 returning value",
        access: .write,
        takes: (),
        gives: Int64.self
    )
    private static let suicide = Statement(
        "suicide",
        sql: "select pg_terminate_backend(pg_backend_pid())",
        access: .write,
        takes: ()
    )
    private static let sleep = Statement("sleep", sql: "select pg_sleep($1)", access: .write, takes: Double.self)

    private func withCounter<Value: Sendable>(
        configure: (inout PostgresConfiguration) -> Void = { _ in },
        _ body: (PostgresPool, String) async throws -> Value
    ) async throws -> Value {
        try await withDatabase { conninfo in
            try await TestDatabase.run(
                "create table counter (value bigint); insert into counter values (0)",
                on: conninfo
            )
            return try await withPool(conninfo, configure: configure) { pool throws in
                try await body(pool, conninfo)
            }
        }
    }

    @Test("a write is answered after its commit: whoever reads next sees it")
    func readsOwnWrites() async throws {
        try await withCounter { pool, _ async throws in
            for expected in 1...200 as ClosedRange<Int64> {
                #expect(try await pool.first(Self.next, ()) == expected)
                #expect(try await pool.first(Self.value, ()) == expected)
            }
            #expect(try await pool.execute(Self.add, 7) == 1)
        }
    }

    @Test("several writes of one caller are done one after another")
    func group() async throws {
        try await withCounter { pool, _ async throws in
            let answers = try await pool.queries(Self.next, [(), (), ()]).map { try $0.get() }
            #expect(answers == [[1], [2], [3]])
        }
    }

    @Test("serialisable transactions that meet are run again until each has counted")
    func serialisable() async throws {
        try await withCounter(configure: {
            $0.writers.connections = 4
            $0.transactionAttempts = 100
        }) { pool, _ async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<40 {
                    group.addTask { () throws in
                        try await pool.transaction(isolation: .serializable) { session throws(PostgresError) in
                            let value = try session.first(Self.value, ()) ?? 0
                            try session.execute(Self.add, value + 1)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await pool.first(Self.value, ()) == 40)
        }
    }

    @Test("a transaction that the server breaks off is run again, up to its limit", arguments: ["40001", "40P01"])
    func retries(sqlState: String) async throws {
        try await withCounter(configure: { $0.transactionAttempts = 3 }) { pool, _ async throws in
            let attempts = Mutex(0)
            let value = try await pool.transaction { session throws(ShopError) in
                let attempt = attempts.withLock { attempts in
                    attempts += 1
                    return attempts
                }
                return try WriterTests.shop {
                    () throws(PostgresError) in
                    if attempt < 3 { try session.script(Self.raise(sqlState)) }
                    return try session.first(Self.next, ())
                }
            }
            #expect(value == 1)
            let error = await #expect(throws: ShopError.self) {
                try await pool.transaction { session throws(ShopError) in
                    attempts.withLock { $0 += 1 }
                    try WriterTests.shop { () throws(PostgresError) in try session.script(Self.raise(sqlState)) }
                }
            }
            #expect(error == .database(.server))
            #expect(attempts.withLock(\.self) == 6)
        }
    }

    @Test("what the closure throws rolls the transaction back and comes out as it is")
    func ownError() async throws {
        try await withCounter { pool, _ async throws in
            let error = await #expect(throws: ShopError.self) {
                try await pool.transaction { session throws(ShopError) in
                    _ = try WriterTests.shop { () throws(PostgresError) in try session.first(Self.next, ()) }
                    throw ShopError.soldOut
                }
            }
            #expect(error == .soldOut)
            #expect(try await pool.first(Self.value, ()) == 0)
        }
    }

    @Test("a connection lost during a write leaves the outcome unknown, and the write is not repeated")
    func outcomeUnknown() async throws {
        try await withCounter { pool, _ async throws in
            let error = await #expect(throws: PostgresError.self) { try await pool.execute(Self.suicide, ()) }
            #expect(error?.code == .outcomeUnknown)
            #expect(try await pool.first(Self.next, ()) == 1)
        }
    }

    @Test("a connection lost before the commit was sent has done nothing: the transaction is run again")
    func lostBeforeCommit() async throws {
        try await withCounter { pool, _ async throws in
            let attempts = Mutex(0)
            let value = try await pool.transaction { session throws(PostgresError) in
                let value = try session.first(Self.next, ())
                let isFirst = attempts.withLock { attempts in
                    attempts += 1
                    return attempts == 1
                }
                if isFirst { try session.execute(Self.suicide, ()) }
                return value
            }
            #expect(value == 1)
            #expect(attempts.withLock(\.self) == 2)
        }
    }

    @Test("a connection lost during the commit leaves the outcome unknown, and the transaction is not repeated")
    func lostDuringCommit() async throws {
        try await withCounter { pool, conninfo async throws in
            try await TestDatabase.run(
                """
                create function die() returns trigger language plpgsql
                as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
                create constraint trigger counter_dies after update on counter
                deferrable initially deferred for each row execute function die();
                """,
                on: conninfo
            )
            let attempts = Mutex(0)
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction { session throws(PostgresError) in
                    attempts.withLock { $0 += 1 }
                    try session.execute(Self.add, 1)
                }
            }
            #expect(error?.code == .outcomeUnknown)
            #expect(attempts.withLock(\.self) == 1)
        }
    }

    @Test("a write that takes too long is cancelled and has done nothing")
    func timeout() async throws {
        try await withCounter(configure: {
            $0.writers = .init(connections: 1, statementTimeout: .milliseconds(300))
        }) { pool, _ async throws in
            let error = await #expect(throws: PostgresError.self) { try await pool.execute(Self.sleep, 60) }
            #expect(error?.code == .timedOut)
            #expect(error?.sqlState == SQLState.queryCanceled)
            let inTransaction = await #expect(throws: PostgresError.self) {
                try await pool.transaction { session throws(PostgresError) in
                    try session.execute(Self.add, 1)
                    try session.execute(Self.sleep, 60)
                }
            }
            #expect(inTransaction?.code == .timedOut)
            #expect(try await pool.first(Self.value, ()) == 0)
        }
    }

    @Test("a cancelled task's statement is broken off, whether it runs or waits")
    func cancellation() async throws {
        try await withCounter(configure: { $0.writers.connections = 1 }) { pool, _ async throws in
            let started = AsyncStream.makeStream(of: Void.self)
            let running = Task {
                try await pool.transaction { session throws(PostgresError) in
                    started.continuation.yield()
                    try session.execute(Self.sleep, 60)
                }
            }
            var starts = started.stream.makeAsyncIterator()
            _ = await starts.next()
            let waiting = Task { try await pool.execute(Self.sleep, 60) }
            waiting.cancel()
            running.cancel()
            for result in [await running.result.map { 0 }, await waiting.result] {
                #expect(throws: PostgresError.self) { try result.get() }
                if case .failure(let error as PostgresError) = result { #expect(error.code == .cancelled) }
            }
            #expect(try await pool.first(Self.next, ()) == 1)
        }
    }

    @Test("a cancelled task's transaction sends no further statement, and is not committed")
    func cancelledBetweenStatements() async throws {
        try await withCounter(configure: { $0.writers.connections = 1 }) { pool, _ async throws in
            for statements in 0...1 {
                let started = AsyncStream.makeStream(of: Void.self)
                let cancelled = DispatchSemaphore(value: 0)
                let task = Task {
                    try await pool.transaction { session throws(PostgresError) in
                        try session.execute(Self.add, 5)
                        started.continuation.yield()
                        cancelled.wait()
                        for _ in 0..<statements {
                            try session.execute(Self.add, 6)
                        }
                    }
                }
                var starts = started.stream.makeAsyncIterator()
                _ = await starts.next()
                task.cancel()
                cancelled.signal()
                let error = await #expect(throws: PostgresError.self) { try await task.value }
                #expect(error?.code == .cancelled)
                #expect(try await pool.first(Self.value, ()) == 0)
            }
        }
    }

    @Test("a feature the server does not have is asked for once more on a new connection, and then is an error")
    func notSupported() async throws {
        try await withCounter { pool, _ async throws in
            let attempts = Mutex(0)
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction { session throws(PostgresError) in
                    attempts.withLock { $0 += 1 }
                    try session.script(Self.raise(SQLState.featureNotSupported))
                }
            }
            #expect(error?.sqlState == SQLState.featureNotSupported)
            #expect(attempts.withLock(\.self) == 2)
        }
    }

    @Test("a report sees one state of the database, and cannot write")
    func report() async throws {
        try await withCounter { pool, conninfo async throws in
            let values = try await pool.report { session throws(PostgresError) in
                let before = try session.first(Self.value, ())
                try PostgresConnection.with(conninfo: conninfo) { other throws(PostgresError) in
                    _ = try other.execute(Self.add, 5)
                }
                return [before, try session.first(Self.value, ())]
            }
            #expect(values == [0, 0])
            #expect(try await pool.first(Self.value, ()) == 5)
            let error = await #expect(throws: PostgresError.self) {
                try await pool.report { session throws(PostgresError) in _ = try session.execute(Self.add, 6) }
            }
            #expect(error?.sqlState == SQLState.readOnlyTransaction)
        }
    }

    @Test("what is set up after connecting holds on every lane")
    func setup() async throws {
        let conninfo = try #require(TestDatabase.conninfo)
        let setting = Statement(
            "setting",
            sql: "select current_setting('kiem.test')",
            access: .read,
            takes: (),
            gives: String.self
        )
        try await withPool(conninfo, configure: { $0.setup = ["set kiem.test = 'yes'"] }) { pool throws in
            #expect(try await pool.first(setting, ()) == "yes")
            #expect(try await pool.report { session throws(PostgresError) in try session.first(setting, ()) } == "yes")
            #expect(
                try await pool.transaction { session throws(PostgresError) in try session.first(setting, ()) } == "yes"
            )
        }
    }

    private static func raise(_ sqlState: String) -> String {
        "do $$ begin raise exception 'again' using errcode = '\(sqlState)'; end $$"
    }

    private static func shop<Value>(_ body: () throws(PostgresError) -> Value) throws(ShopError) -> Value {
        do {
            return try body()
        } catch {
            throw ShopError(postgres: error)
        }
    }
}
