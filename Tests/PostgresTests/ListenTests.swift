import Postgres
import TestSupport
import Testing

@Suite("LISTEN", .enabled(if: TestDatabase.isExpected), .timeLimit(.minutes(2)))
struct ListenTests {
    private static let notify = Statement(
        "notify",
        sql: "select pg_notify($1, $2)",
        access: .write,
        takes: (String.self, String.self)
    )
    private static let terminate = Statement(
        "terminate",
        sql: "select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1",
        access: .write,
        takes: String.self
    )

    @Test("after the first resync every notification arrives, in order; other channels' do not")
    func notifications() async throws {
        try await withDatabase { conninfo in
            try await withPool(conninfo) { pool throws in
                var events = pool.listen("Case \"moved\"").makeAsyncIterator()
                #expect(await events.next() == .resync)
                try await pool.execute(Self.notify, ("other", "x"))
                for number in 0..<50 {
                    try await pool.execute(Self.notify, ("Case \"moved\"", "\(number) ơi"))
                }
                for number in 0..<50 {
                    #expect(await events.next() == .notification("\(number) ơi"))
                }
            }
        }
    }

    @Test("a second listener of a channel gets its own resync")
    func secondListener() async throws {
        try await withDatabase { conninfo in
            try await withPool(conninfo) { pool throws in
                var first = pool.listen("c").makeAsyncIterator()
                #expect(await first.next() == .resync)
                var second = pool.listen("c").makeAsyncIterator()
                #expect(await second.next() == .resync)
                try await pool.execute(Self.notify, ("c", "both"))
                #expect(await first.next() == .notification("both"))
                #expect(await second.next() == .notification("both"))
            }
        }
    }

    @Test("after its connection is lost a listener is told to look for itself, and then hears again")
    func reconnect() async throws {
        try await withDatabase { conninfo in
            try await withPool(conninfo, configure: { $0.applicationName = "ears" }) { pool throws in
                var events = pool.listen("c").makeAsyncIterator()
                #expect(await events.next() == .resync)
                for round in 0..<3 {
                    try await TestDatabase.run(
                        """
                        select pg_terminate_backend(pid)
                        from pg_stat_activity
                        where application_name = 'ears listener' and datname = current_database()
                        """,
                        on: conninfo
                    )
                    #expect(await events.next() == .resync)
                    try await pool.execute(Self.notify, ("c", "\(round)"))
                    #expect(await events.next() == .notification("\(round)"))
                }
            }
        }
    }

    @Test("the stream ends with the pool")
    func ends() async throws {
        let conninfo = try #require(TestDatabase.conninfo)
        let stream = try await withPool(conninfo) { pool throws in
            let stream = pool.listen("c")
            for await event in stream {
                #expect(event == .resync)
                break
            }
            return pool.listen("d")
        }
        let events: [ChannelEvent] = await stream.reduce(into: []) { $0.append($1) }
        #expect(events.allSatisfy { $0 == .resync })
    }
}
