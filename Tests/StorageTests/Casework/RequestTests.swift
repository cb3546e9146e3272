import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("Requests and events", .enabled(if: TestDatabase.isExpected))
struct RequestTests {
    private static let body = [UInt8](repeating: 7, count: 32)

    @Test("a recorded answer is found under its officer's key and no other")
    func found() async throws {
        try await CaseworkDatabase.with { database in
            let key = UUID.version7()
            try await database.service { session in
                try session.transaction { () throws(StorageError) in
                    let before = try Requests.find(officer: Fixture.inspector, key: key, on: session)
                    #expect(before == nil)
                    try Requests.record(Self.write(key: key, answer: "{\"n\":1}"), on: session)
                }
                let found = try session.transaction { () throws(StorageError) in
                    try Requests.find(officer: Fixture.inspector, key: key, on: session)
                }
                #expect(found?.operation == "inspection.log")
                #expect(found?.bodySHA256 == Self.body)
                #expect(found?.answer == "{\"n\":1}")
                let other = try session.transaction { () throws(StorageError) in
                    try Requests.find(officer: Fixture.chief, key: key, on: session)
                }
                #expect(other == nil)
            }
        }
    }

    @Test("the same request many times at once is done once, and answered alike")
    func concurrentRequests() async throws {
        try await CaseworkDatabase.with { database in
            let key = UUID.version7()
            let answers = try await withPool(
                database.conninfo,
                configure: {
                    $0.writers.connections = 6
                    $0.setup = ["set role kiem_service", "set kiem.scope = '*'"]
                },
                { pool in
                    try await withThrowingTaskGroup(of: String.self) { group in
                        for _ in 0..<24 {
                            group.addTask {
                                try await pool.transaction { session throws(StorageError) in
                                    try Self.logOnce(key: key, on: session)
                                }
                            }
                        }
                        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
                    }
                }
            )
            #expect(answers.count == 1)
            #expect(try await database.count("inspection") == 1)
            #expect(try await database.count("request") == 1)
            #expect(try await database.count("event") == 1)
        }
    }

    @Test("work that failed leaves its key free")
    func failedWork() async throws {
        try await CaseworkDatabase.with { database in
            let key = UUID.version7()
            try await database.service { session in
                #expect(throws: StorageError.self) {
                    try session.transaction { () throws(StorageError) in
                        _ = try Self.logOnce(key: key, on: session)
                        throw StorageError.staleVersion
                    }
                }
                _ = try session.transaction { () throws(StorageError) in try Self.logOnce(key: key, on: session) }
            }
            #expect(try await database.count("inspection") == 1)
        }
    }

    @Test("a write without a key leaves an event and no answer")
    func withoutKey() async throws {
        try await CaseworkDatabase.with { database in
            try await database.service { session in
                _ = try session.transaction { () throws(StorageError) in
                    try Requests.record(Self.write(key: nil, answer: ""), on: session)
                }
            }
            #expect(try await database.count("request") == 0)
            let events = try await database.query(EventStatements.after, (0, Int64.max, 10))
            #expect(events.map(\.operation) == ["inspection.log"])
            #expect(events.map(\.actor) == ["QLTT-002"])
            #expect(events.map(\.unitCode) == ["DN-07"])
            #expect(events.map(\.subject) == ["KT-2026-000001"])
            #expect(events.map(\.body) == ["{\"case\": null}"])
        }
    }

    @Test(
        "while a number may still come, the transaction that has it is below a mark, though none has ended since it began"
    )
    func lateCommit() async throws {
        try await CaseworkDatabase.with { database in
            try await database.service { late in
                try late.script("begin")
                let number = try Requests.record(Self.write(key: nil, answer: "", subject: "late"), on: late)
                let other = { (body: (Session) throws(PostgresError) -> Int64?) throws -> Int64? in
                    try PostgresConnection.with(conninfo: database.conninfo) { session throws(PostgresError) in
                        try body(session)
                    }
                }
                let last = try other { session throws(PostgresError) in
                    try session.first(EventStatements.last, ()) ?? nil
                }
                #expect(last == number)
                let own = try other { session throws(PostgresError) in
                    let mark = try session.first(EventStatements.mark, ())
                    // The late one runs, so it is among those that are not over.
                    return mark.flatMap { $0.oldest < $0.own ? $0.own : nil }
                }
                let mark = try #require(own)
                try late.script("commit")
                // What other tests have not finished in the same cluster may hold it back for a while.
                var oldest: Int64 = 0
                while oldest < mark {
                    oldest =
                        try other { session throws(PostgresError) in try session.first(EventStatements.oldest, ()) }
                        ?? 0
                }
                let seen = try PostgresConnection.with(conninfo: database.conninfo) { session throws(PostgresError) in
                    try session.query(EventStatements.after, (0, Int64.max, 10)).map(\.subject)
                }
                #expect(seen == ["late"])
            }
        }
    }

    private static func logOnce(key: UUID, on session: Session) throws(StorageError) -> String {
        if let before = try Requests.find(officer: Fixture.inspector, key: key, on: session) { return before.answer }
        let logged = try Inspections.log(.sample([.sample(.banned)]), on: session)
        try Requests.record(write(key: key, answer: logged.number.description), on: session)
        return logged.number.description
    }

    private static func write(key: UUID?, answer: String, subject: String = "KT-2026-000001") -> CompletedWrite {
        CompletedWrite(
            officer: Fixture.inspector,
            operation: "inspection.log",
            subject: subject,
            unit: Fixture.team7,
            event: "{\"case\":null}",
            answer: key.map { CompletedWrite.Answer(key: $0, bodySHA256: body, text: answer) }
        )
    }
}
