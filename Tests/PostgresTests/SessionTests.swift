import Postgres
import TestSupport
import Testing

/// What one connection does for one thread: everything here is synchronous, so it runs off the cooperative pool.
@Suite("Session", .enabled(if: TestDatabase.isExpected), .timeLimit(.minutes(2)))
struct SessionTests {
    private static let add = Statement(
        "thing.add",
        sql: "insert into thing (id, name) values ($1, $2)",
        access: .write,
        takes: (Int64.self, String.self)
    )
    private static let count = Statement(
        "thing.count",
        sql: "select count(*) from thing",
        access: .read,
        takes: (),
        gives: Int64.self
    )
    private static let numbers = Statement(
        "numbers",
        // In the select list, where it is not materialised first.
        sql: "select generate_series(1, $1)",
        access: .read,
        takes: Int64.self,
        gives: Int64.self
    )
    private static let table = """
        create table thing (
            id bigint constraint thing_pkey primary key,
            name text not null constraint thing_name_check check (name <> ''),
            parent bigint constraint thing_parent_fkey references thing deferrable initially deferred
        )
        """

    private func withThings<Value: Sendable>(
        _ body: @escaping @Sendable (Session) throws -> Value
    ) async throws -> Value {
        try await withDatabase { conninfo in
            try await TestDatabase.offPool {
                // The session's errors are of one type, the tests' of any.
                let result = try PostgresConnection.with(conninfo: conninfo) { session throws(PostgresError) in
                    try session.script(Self.table)
                    return Result { try body(session) }
                }
                return try result.get()
            }
        }
    }

    @Test("a statement for its effect says how many rows it touched")
    func execute() async throws {
        try await withThings { session throws in
            #expect(try session.execute(Self.add, (1, "a")) == 1)
            let rename = Statement(
                "thing.rename",
                sql: "update thing set name = $1",
                access: .write,
                takes: String.self
            )
            #expect(try session.execute(rename, "b") == 1)
            let delete = Statement(
                "thing.delete",
                sql: "delete from thing where id > $1",
                access: .write,
                takes: Int64.self
            )
            #expect(try session.execute(delete, 5) == 0)
            #expect(try session.first(Self.count, ()) == 1)
        }
    }

    @Test("the first row is nil when there is none")
    func first() async throws {
        try await withThings { session throws in
            #expect(try session.first(Self.numbers, 0) == nil)
            #expect(try session.first(Self.numbers, 3) == 1)
        }
    }

    @Test(
        "errors carry SQLSTATE, constraint, table and column",
        arguments: [
            ("insert into thing values (1, 'b')", "23505", "thing_pkey", nil),
            ("insert into thing values (2, '')", "23514", "thing_name_check", nil),
            ("insert into thing values (2, null)", "23502", nil, "name"),
            ("insert into thing values (2, 'b', 9)", "23503", "thing_parent_fkey", nil),
        ] as [(String, String, String?, String?)]
    )
    func errors(sql: String, sqlState: String, constraint: String?, column: String?) async throws {
        try await withThings { session throws in
            try session.execute(Self.add, (1, "a"))
            let error = #expect(throws: PostgresError.self) { try session.script(sql) }
            #expect(error?.code == .server)
            #expect(error?.sqlState == sqlState)
            #expect(error?.constraint == constraint)
            #expect(error?.column == column)
            #expect(error?.table == "thing")
            #expect(try session.first(Self.count, ()) == 1)
        }
    }

    @Test("U+0000 is refused by the server, and the connection goes on")
    func zeroCharacter() async throws {
        try await withThings { session throws in
            let error = #expect(throws: PostgresError.self) { try session.execute(Self.add, (1, "a\0b")) }
            #expect(error?.sqlState == SQLState.characterNotInRepertoire)
            #expect(try session.first(Self.count, ()) == 0)
        }
    }

    @Test("a script is one transaction: an error undoes what stood before it")
    func script() async throws {
        try await withThings { session throws in
            #expect(throws: PostgresError.self) {
                try session.script("insert into thing values (1, 'a'); insert into thing values (1, 'a')")
            }
            #expect(try session.first(Self.count, ()) == 0)
            try session.script("insert into thing values (1, 'a'); insert into thing values (2, 'b'); select 1;")
            #expect(try session.first(Self.count, ()) == 2)
            try session.script("")
        }
    }

    @Test("a batch is one round trip and one transaction")
    func batch() async throws {
        try await withThings { session throws in
            let rows = (1...5000).map { (Int64($0), "thing \($0)") }
            #expect(try session.batch(Self.add, rows) == 5000)
            let error = #expect(throws: PostgresError.self) {
                try session.batch(Self.add, [(6001, "new"), (1, "again"), (6002, "new")])
            }
            #expect(error?.constraint == "thing_pkey")
            #expect(try session.first(Self.count, ()) == 5000)
            #expect(try session.batch(Self.add, []) == 0)
        }
    }

    @Test("a batch whose deferred constraint fails has failed as a whole")
    func batchWithDeferredConstraint() async throws {
        try await withThings { session throws in
            let orphan = Statement(
                "thing.orphan",
                sql: "insert into thing (id, name, parent) values ($1, 'orphan', $2)",
                access: .write,
                takes: (Int64.self, Int64.self)
            )
            let error = #expect(throws: PostgresError.self) { try session.batch(orphan, [(1, 1), (2, 99)]) }
            #expect(error?.constraint == "thing_parent_fkey")
            #expect(try session.first(Self.count, ()) == 0)
        }
    }

    @Test("a large batch with large answers does not block both sides")
    func largeBatch() async throws {
        try await withThings { session throws in
            let echo = Statement("echo", sql: "select repeat($1, 10)", access: .read, takes: String.self)
            #expect(try session.batch(echo, Array(repeating: String(repeating: "x", count: 2000), count: 2000)) == 2000)
        }
    }

    @Test("rows are streamed one by one")
    func stream() async throws {
        try await withThings { session throws in
            var sum: Int64 = 0
            try session.stream(Self.numbers, 100_000) { sum += $0 }
            #expect(sum == 5_000_050_000)
        }
    }

    @Test("a stream that is no longer wanted is broken off")
    func streamBrokenOff() async throws {
        try await withThings { session throws in
            var seen = 0
            let error = #expect(throws: PostgresError.self) {
                try session.stream(Self.numbers, 1_000_000_000_000) { (_: Int64) throws(PostgresError) in
                    seen += 1
                    if seen == 10 { throw PostgresError.decoding("enough") }
                }
            }
            #expect(error?.message == "enough")
            #expect(seen == 10)
            #expect(try session.first(Self.count, ()) == 0)
        }
    }

    @Test("an error in the middle of a stream comes after the rows before it")
    func streamFails() async throws {
        try await withThings { session throws in
            let division = Statement(
                "division",
                sql: "select 10 / (5 - generate_series(1, $1))",
                access: .read,
                takes: Int64.self,
                gives: Int64.self
            )
            var seen: [Int64] = []
            let error = #expect(throws: PostgresError.self) {
                try session.stream(division, 10) { seen.append($0) }
            }
            #expect(error?.sqlState == "22012")
            #expect(seen == [2, 3, 5, 10])
        }
    }

    @Test("a transaction commits when its body returns and rolls back when it throws")
    func transaction() async throws {
        try await withThings { session throws in
            try session.transaction { () throws(PostgresError) in
                _ = try session.execute(Self.add, (1, "a"))
            }
            #expect(throws: PostgresError.self) {
                try session.transaction { () throws(PostgresError) in
                    try session.execute(Self.add, (2, "b"))
                    throw PostgresError.decoding("no")
                }
            }
            #expect(try session.first(Self.count, ()) == 1)
        }
    }

    @Test("a body that swallows an error does not seem to succeed")
    func swallowedError() async throws {
        try await withThings { session throws in
            let error = #expect(throws: PostgresError.self) {
                try session.transaction { () throws(PostgresError) in
                    try session.execute(Self.add, (1, "a"))
                    _ = try? session.execute(Self.add, (1, "a"))
                }
            }
            #expect(error?.constraint == "thing_pkey")
            #expect(try session.first(Self.count, ()) == 0)
        }
    }

    @Test("a body that ends its own transaction is told so")
    func endedTransaction() async throws {
        try await withThings { session throws in
            let error = #expect(throws: PostgresError.self) {
                try session.transaction { () throws(PostgresError) in try session.script("commit") }
            }
            #expect(error?.code == .protocolMismatch)
        }
    }

    @Test("a deferred constraint fails the commit")
    func deferredConstraint() async throws {
        try await withThings { session throws in
            let error = #expect(throws: PostgresError.self) {
                try session.transaction { () throws(PostgresError) in
                    try session.script("insert into thing values (1, 'a', 99)")
                }
            }
            #expect(error?.constraint == "thing_parent_fkey")
            #expect(error?.code == .server)
        }
    }

    @Test("a statement's parameters and columns can be asked for")
    func describe() async throws {
        try await withThings { session throws in
            let description = try session.describe("select id, name from thing where parent = $1 and name = any($2)")
            #expect(description.parameters == [PostgresType.int8.rawValue, PostgresType.textArray.rawValue])
            #expect(description.columns.map(\.name) == ["id", "name"])
            #expect(description.columns.map(\.type) == [20, 25])
            #expect(try session.describe("insert into thing values ($1, $2)").columns.isEmpty)
            #expect(throws: PostgresError.self) { try session.describe("select nothing from nowhere") }
        }
    }
}
