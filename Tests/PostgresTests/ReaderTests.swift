import Postgres
import TestSupport
import Testing

/// Reads through the pool: many at once in one pipeline, each with its own answer.
@Suite("Readers", .enabled(if: TestDatabase.isExpected), .timeLimit(.minutes(2)))
struct ReaderTests {
    private static let double = Statement(
        "double",
        sql: "select $1 * 2",
        access: .read,
        takes: Int64.self,
        gives: Int64.self
    )
    private static let divide = Statement(
        "divide",
        sql: "select 100 / $1",
        access: .read,
        takes: Int64.self,
        gives: Int64.self
    )
    private static let unknown = Statement(
        "unknown",
        sql: "select a from nowhere where a = $1",
        access: .read,
        takes: Int64.self,
        gives: Int64.self
    )
    private static let sleep = Statement(
        "sleep",
        sql: "select 1::bigint from pg_sleep($1)",
        access: .read,
        takes: Double.self,
        gives: Int64.self
    )

    private func withPool<Value: Sendable>(
        configure: (inout PostgresConfiguration) -> Void = { _ in },
        _ body: (PostgresPool) async throws -> Value
    ) async throws -> Value {
        guard let conninfo = TestDatabase.conninfo else { throw TestDatabase.Missing() }
        return try await TestSupport.withPool(conninfo, configure: configure, body)
    }

    @Test("a thousand tasks each get their own answer")
    func manyTasks() async throws {
        try await withPool { pool throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<1000 as Range<Int64> {
                    group.addTask { () throws in
                        #expect(try await pool.query(Self.double, number) == [number * 2])
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("several reads of one caller come back in order, each with its own outcome")
    func group() async throws {
        try await withPool { pool throws in
            let answers = await pool.queries(Self.divide, [1, 0, 2, 0, 5])
            #expect(answers.map { try? $0.get() } == [[100], nil, [50], nil, [20]])
            let errors = answers.compactMap { answer -> String? in
                guard case .failure(let error) = answer else { return nil }
                return error.sqlState
            }
            #expect(errors == ["22012", "22012"])
            #expect(await pool.queries(Self.divide, []).isEmpty)
        }
    }

    @Test("reads that fail, unknown tables too, do not harm the reads beside them")
    func failuresAmongOthers() async throws {
        try await withPool { pool throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...600 as ClosedRange<Int64> {
                    group.addTask { () throws in
                        switch number % 3 {
                        case 0:
                            let error = await #expect(throws: PostgresError.self) {
                                try await pool.query(Self.unknown, number)
                            }
                            #expect(error?.sqlState == SQLState.undefinedTable)
                            #expect(error?.statement == "unknown")
                        case 1:
                            let error = await #expect(throws: PostgresError.self) {
                                try await pool.query(Self.divide, 0)
                            }
                            #expect(error?.sqlState == "22012")
                        default:
                            #expect(try await pool.query(Self.double, number) == [number * 2])
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("a write declared as a read is refused")
    func disguisedWrite() async throws {
        try await withDatabase { conninfo in
            try await TestDatabase.run("create table thing (id bigint)", on: conninfo)
            let disguised = Statement(
                "disguised",
                sql: "insert into thing values (1) returning id",
                access: .read,
                takes: (),
                gives: Int64.self
            )
            try await TestSupport.withPool(conninfo) { pool throws in
                let error = await #expect(throws: PostgresError.self) { try await pool.query(disguised, ()) }
                #expect(error?.sqlState == SQLState.readOnlyTransaction)
            }
        }
    }

    @Test("a read that takes too long is cancelled; those behind it in the same pipeline are answered")
    func timeout() async throws {
        try await withPool(configure: {
            $0.readers = .init(connections: 1, statementTimeout: .milliseconds(300))
        }) { pool throws in
            let answers = await pool.queries(Self.sleep, [0, 60, 0, 60, 0])
            let codes = answers.map { answer -> PostgresError.Code? in
                guard case .failure(let error) = answer else { return nil }
                return error.code
            }
            #expect(codes == [nil, .timedOut, nil, .timedOut, nil])
            #expect(try await pool.query(Self.double, 4) == [8])
        }
    }

    @Test("reads outlive the connections they were on")
    func terminated() async throws {
        let terminate = Statement(
            "terminate",
            sql: "select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1",
            access: .write,
            takes: String.self
        )
        try await withPool(configure: { $0.applicationName = "victim" }) { pool throws in
            try await withPool { other throws in
                #expect(try await pool.query(Self.double, 1) == [2])
                for number in 0..<20 as Range<Int64> {
                    let reads = Task { await pool.queries(Self.double, (0..<500).map { $0 * number }) }
                    try await other.execute(terminate, "victim reader")
                    let answers = try await reads.value.map { try $0.get() }
                    #expect(answers == (0..<500).map { [$0 * number * 2] })
                }
            }
        }
    }

    @Test("a read that was on one connection after another when all of them were ended is still answered")
    func terminatedTogether() async throws {
        let readers = Statement(
            "readers",
            sql: "select count(*), clock_timestamp() from pg_stat_activity where application_name = 'doomed reader'",
            access: .read,
            takes: (),
            gives: (Int64.self, PostgresTimestamp.self)
        )
        // Every connection that was there at the time ends as soon as it gets this read.
        let doomed = Statement(
            "doomed",
            sql: """
                select coalesce(bool_or(pg_terminate_backend(pid) and pg_sleep(60) is null), false)
                from pg_stat_activity
                where pid = pg_backend_pid() and backend_start < $1
                """,
            access: .read,
            takes: PostgresTimestamp.self,
            gives: Bool.self
        )
        try await withPool(configure: {
            $0.applicationName = "doomed"
            $0.readers.connections = 6
        }) { pool throws in
            var found: (count: Int64, at: PostgresTimestamp)
            repeat {
                found = try #require(try await pool.first(readers, ()))
            } while found.count < 6
            for number in 0..<10 as Range<Int64> {
                let others = Task { await pool.queries(Self.double, (0..<50).map { $0 * number }) }
                #expect(try await pool.query(doomed, found.at) == [false])
                #expect(await others.value.allSatisfy { (try? $0.get()) != nil })
            }
        }
    }

    @Test("a read that ends its own connection each time is given up, and takes no other down with it")
    func poison() async throws {
        let poison = Statement(
            "poison",
            sql: "select $1 and pg_terminate_backend(pg_backend_pid()) and pg_sleep(60) is null",
            access: .read,
            takes: Bool.self,
            gives: Bool.self
        )
        try await withPool { pool throws in
            let others = Task { await pool.queries(Self.double, Array(0..<200)) }
            let error = await #expect(throws: PostgresError.self) { try await pool.query(poison, true) }
            #expect(error?.code == .connectionLost)
            #expect(await others.value.allSatisfy { (try? $0.get()) != nil })
        }
    }

    @Test("a statement prepared before the schema changed is prepared anew")
    func changedSchema() async throws {
        try await withDatabase { conninfo in
            try await TestDatabase.run(
                "create table thing (name varchar(10)); insert into thing values ('chè')",
                on: conninfo
            )
            let names = Statement("names", sql: "select name from thing", access: .read, takes: (), gives: String.self)
            let rename = Statement(
                "rename",
                sql: "update thing set name = name returning name",
                access: .write,
                takes: (),
                gives: String.self
            )
            try await TestSupport.withPool(
                conninfo,
                configure: {
                    $0.readers.connections = 1
                    $0.writers.connections = 1
                }
            ) { pool throws in
                #expect(try await pool.query(names, ()) == ["chè"])
                #expect(try await pool.query(rename, ()) == ["chè"])
                try await TestDatabase.run("alter table thing alter column name type text", on: conninfo)
                #expect(try await pool.query(names, ()) == ["chè"])
                #expect(try await pool.query(rename, ()) == ["chè"])
            }
        }
    }

    @Test("a task that is cancelled before it asks is told so")
    func cancelledBefore() async throws {
        try await withPool { pool throws in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return await pool.queries(Self.double, [1])
            }
            guard case .failure(let error) = await task.value[0] else {
                Issue.record("answered")
                return
            }
            #expect(error.code == .cancelled)
        }
    }
}
