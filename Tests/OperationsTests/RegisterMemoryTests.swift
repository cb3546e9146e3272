import Contract
import Domain
import Postgres
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Operations

@Suite("What is kept of the register")
struct RegisterMemoryTests {
    @Test("a product is shown as it is now, by whatever hand it was changed a moment before")
    func neverOutOfDate() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            for round in 0..<20 {
                let before = try await office.done(.productShow, #"{"product":"502-004"}"#, by: officer)
                #expect(before.final.string("note") == (round == 0 ? before.final.string("note") : "note \(round - 1)"))
                try await office.pool.transaction { session throws(PostgresError) in
                    try session.script(
                        "reset role; update product set note = 'note \(round)' where code = '502-004'; set role kiem_service"
                    )
                }
                let after = try await office.done(.productShow, #"{"product":"502-004"}"#, by: officer)
                #expect(after.final.string("note") == "note \(round)")
            }
        }
    }

    @Test("an inspection's findings are held against what the register says now")
    func findings() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            _ = try await office.done(
                .productAdd,
                #"{"product":"P1","name":"A","group":"food","area":"502"}"#,
                by: officer
            )
            let finding = #"{"label_name":"A","kind":"compliant","product":"P1","claimed_stars":4}"#
            func warnings() async throws -> [String] {
                try await office.done(.inspectionLog, SampleInspection.log(finding), by: officer).final.warnings
            }
            let unlisted = try await warnings()
            _ = try await office.done(
                .productCertify,
                #"{"product":"P1","stars":4,"recognised_on":"2026-01-01"}"#,
                by: officer
            )
            let listed = try await warnings()
            #expect(unlisted != listed, "\(unlisted) \(listed)")
        }
    }

    @Test("each kind of change of the register counts, once a transaction")
    func counts() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            func version() async throws -> Int64 {
                try #require(try await office.pool.first(RegisterStatements.version, ()))
            }
            var last = try await version()
            let changes: [(Contract.Operation, String)] = [
                (.productAdd, #"{"product":"P1","name":"A","group":"food","area":"502","aliases":["B","C"]}"#),
                (.productCertify, #"{"product":"P1","stars":4,"recognised_on":"2026-01-01"}"#),
                (.productRevoke, #"{"product":"P1","revoked_on":"2026-02-01","reason":"x"}"#),
                (.pointAdd, #"{"point":"Q1","name":"A","kind":"shop","area":"502","opened_on":"2026-01-01"}"#),
                (.pointStock, #"{"point":"Q1","product":"P1","from":"2026-01-01"}"#),
                (.pointClose, #"{"point":"Q1","closed_on":"2026-03-01","reason":"x"}"#),
            ]
            for (operation, fields) in changes {
                _ = try await office.done(operation, fields, by: officer)
                let now = try await version()
                #expect(now == last + 1, "\(operation)")
                last = now
            }
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.counterfeit), by: officer)
            #expect(try await version() == last)
        }
    }

    @Test("many who ask at once get a version that is no older than their question")
    func together() async throws {
        try await Office.open { office in
            let versions = RegisterVersions(pool: office.pool)
            let known = Known()
            try await withThrowingDiscardingTaskGroup { tasks in
                tasks.addTask {
                    for _ in 0..<50 {
                        try await office.pool.transaction { session throws(PostgresError) in
                            try session.script(
                                "reset role; update product set note = 'x' where code = '502-004'; set role kiem_service"
                            )
                        }
                        let now = try #require(try await office.pool.first(RegisterStatements.version, ()))
                        known.note(now)
                    }
                }
                for _ in 0..<16 {
                    tasks.addTask {
                        for _ in 0..<100 {
                            let before = known.version
                            let told = try await versions.current()
                            #expect(told >= before)
                        }
                    }
                }
            }
        }
    }

    @Test("what is used is kept, what is not is forgotten, and there is never more than twice the limit")
    func generations() {
        var kept = TwoGenerations<Int, Int>(limit: 10)
        kept.keep(1, for: 0)
        for key in 1...100 {
            kept.keep(key, for: key)
            #expect(kept.value(0) == 1)
        }
        #expect(kept.value(100) == 100)
        #expect(kept.value(50) == nil)
        kept.removeAll()
        #expect(kept.value(0) == nil)
    }

    /// The newest version that somebody has committed and seen.
    private final class Known: Sendable {
        private let state = Mutex<Int64>(0)

        var version: Int64 { state.withLock { $0 } }

        func note(_ version: Int64) {
            state.withLock { $0 = max($0, version) }
        }
    }
}
