import FoundationEssentials
import Postgres
import TestSupport
import Testing

@Suite("COPY", .enabled(if: TestDatabase.isExpected), .timeLimit(.minutes(2)))
struct CopyTests {
    private static let sum = Statement(
        "thing.sum",
        sql: "select count(*), coalesce(sum(id), 0)::bigint from thing",
        access: .read,
        takes: (),
        gives: (Int64.self, Int64.self)
    )

    private func withThings(_ body: @escaping @Sendable (Session) throws -> Void) async throws {
        try await withDatabase { conninfo in
            try await TestDatabase.offPool {
                let result = try PostgresConnection.with(conninfo: conninfo) { session throws(PostgresError) in
                    try session.script("create table thing (id bigint primary key, name text, day date, key uuid)")
                    return Result { try body(session) }
                }
                try result.get()
            }
        }
    }

    @Test("text goes in and comes out")
    func text() async throws {
        try await withThings { session throws in
            let count = try session.copyIn("copy thing (id, name) from stdin with (format csv)") {
                writer throws(PostgresError) in
                try writer.write("1,\"nước, mắm\"\n2,")
                try writer.write("chè\n")
            }
            #expect(count == 2)
            var text: [UInt8] = []
            let out = try session.copyOut("copy (select id, name from thing order by id) to stdout with (format csv)") {
                text += $0
            }
            #expect(out == 2)
            #expect(String(decoding: text, as: UTF8.self) == "1,\"nước, mắm\"\n2,chè\n")
        }
    }

    @Test("two hundred thousand binary rows go in")
    func binary() async throws {
        try await withThings { session throws in
            let count = try session.copyIn("copy thing from stdin with (format binary)") {
                writer throws(PostgresError) in
                for id in 1...200_000 as ClosedRange<Int64> {
                    let name: String? = id.isMultiple(of: 2) ? nil : "thing \(id)"
                    try writer.row(id, name, PostgresDate(daysSince2000: Int32(id)), UUID())
                }
            }
            #expect(count == 200_000)
            let found = try #require(try session.first(Self.sum, ()))
            #expect(found == (200_000, 20_000_100_000))
        }
    }

    @Test("an empty binary copy is a copy of nothing")
    func empty() async throws {
        try await withThings { session throws in
            #expect(try session.copyIn("copy thing from stdin with (format binary)") { _ in } == 0)
        }
    }

    @Test("a copy whose writer throws leaves nothing")
    func brokenOff() async throws {
        try await withThings { session throws in
            let error = #expect(throws: PostgresError.self) {
                try session.copyIn("copy thing (id) from stdin") { writer throws(PostgresError) in
                    for id in 1...100_000 {
                        try writer.write("\(id)\n")
                    }
                    throw PostgresError.decoding("no more")
                }
            }
            #expect(error?.message == "no more")
            #expect(try #require(try session.first(Self.sum, ())) == (0, 0))
        }
    }

    @Test("data the table refuses fails the copy, and the connection goes on")
    func refused() async throws {
        try await withThings { session throws in
            let error = #expect(throws: PostgresError.self) {
                try session.copyIn("copy thing (id) from stdin") { writer throws(PostgresError) in
                    try writer.write("1\n1\n")
                }
            }
            #expect(error?.constraint == "thing_pkey")
            #expect(try #require(try session.first(Self.sum, ())) == (0, 0))
        }
    }

    @Test("rows need the binary format; what is not a copy is refused")
    func misuse() async throws {
        try await withThings { session throws in
            let rows = #expect(throws: PostgresError.self) {
                try session.copyIn("copy thing (id) from stdin") { writer throws(PostgresError) in
                    try writer.row(1 as Int64)
                }
            }
            #expect(rows?.code == .protocolMismatch)
            let noCopy = #expect(throws: PostgresError.self) { try session.copyIn("select 1") { _ in } }
            #expect(noCopy?.code == .protocolMismatch)
            let unknown = #expect(throws: PostgresError.self) { try session.copyIn("copy nothing from stdin") { _ in } }
            #expect(unknown?.sqlState == SQLState.undefinedTable)
            #expect(try #require(try session.first(Self.sum, ())) == (0, 0))
        }
    }

    @Test("a large copy out is handed over in pieces, and can be broken off")
    func out() async throws {
        try await withThings { session throws in
            var pieces = 0
            let count = try session.copyOut("copy (select n from generate_series(1, 100000) n) to stdout") { _ in
                pieces += 1
            }
            #expect(count == 100_000)
            #expect(pieces == 100_000)
            let error = #expect(throws: PostgresError.self) {
                try session.copyOut("copy (select generate_series(1, 1000000000000)) to stdout") {
                    (_: [UInt8]) throws(PostgresError) in
                    throw PostgresError.decoding("enough")
                }
            }
            #expect(error?.message == "enough")
            #expect(try #require(try session.first(Self.sum, ())) == (0, 0))
        }
    }

    @Test("a copy out that takes too long is broken off, and the connection goes on")
    func outTimedOut() async throws {
        let conninfo = try #require(TestDatabase.conninfo)
        try await TestDatabase.offPool {
            try PostgresConnection.with(conninfo: conninfo, statementTimeout: .milliseconds(200)) {
                session throws(PostgresError) in
                let error = #expect(throws: PostgresError.self) {
                    try session.copyOut("copy (select pg_sleep(600)) to stdout") { _ in }
                }
                #expect(error?.code == .timedOut)
                #expect(error?.sqlState == SQLState.queryCanceled)
                #expect(try session.copyOut("copy (select 1) to stdout") { _ in } == 1)
            }
        }
    }

    @Test("a copy out whose task is cancelled is broken off")
    func outCancelled() async throws {
        let conninfo = try #require(TestDatabase.conninfo)
        try await withPool(conninfo) { pool throws in
            let started = AsyncStream.makeStream(of: Void.self)
            let report = Task {
                try await pool.report { session throws(PostgresError) in
                    // Rows larger than the server's buffer, so that each is sent when it is there.
                    try session.copyOut(
                        "copy (select repeat('x', 20000), pg_sleep(0.01) from generate_series(1, 3000)) to stdout"
                    ) { _ in
                        started.continuation.yield()
                    }
                }
            }
            var starts = started.stream.makeAsyncIterator()
            _ = await starts.next()
            report.cancel()
            let error = await #expect(throws: PostgresError.self) { try await report.value }
            #expect(error?.code == .cancelled)
        }
    }
}
