import Contract
import Domain
import JSON
import LogAttacks
import Postgres
import Storage
import TestSupport
import Testing
import Transparency

@testable import Operations

@Suite("The log is sealed", .enabled(if: TestDatabase.isExpected), .timeLimit(.minutes(5)))
struct SealingTests {
    @Test("every event once, in the order of the numbers, whoever commits late; what was rolled back leaves no trace")
    func everyOne() async throws {
        try await Office.open { office in
            let caller = try await office.officer()
            let checkpoint = try await office.running {
                try await Self.write(100, office, caller)
                _ = try await office.sealed(by: caller)
                try await Self.write(100, office, caller)
                return try await office.sealed(by: caller)
            }
            #expect(checkpoint.whole("size") == 200)
            let (log, report) = try await Self.verified(office)
            #expect(report.isSound && report.unsealed == 0 && report.proven?.head.size == 200)
            #expect(report.anchoredSize == 200, "the head beside the key is the newest")
            // Holes where a number was rolled back, and no event twice.
            #expect(Set(log.events.map(\.seq)).count == 200)
            #expect(log.seals.count > 1)
        }
    }

    @Test("two services on one database and one key seal one chain, and each goes on where the other ended")
    func twoServices() async throws {
        try await Office.open { office in
            let caller = try await office.officer()
            let (conninfo, vault) = (office.conninfo, office.vault)
            try await withPool(conninfo, configure: { $0.setup = ["set role kiem_service"] }) { pool in
                let other = Office(pool: pool, on: conninfo, vault: vault)
                try await office.running {
                    try await other.running {
                        try await Self.write(150, office, caller)
                        #expect(try await office.sealed(by: caller).whole("size") == 150)
                    }
                    try await Self.write(50, office, caller)
                    #expect(try await office.sealed(by: caller).whole("size") == 200)
                }
            }
            let (log, report) = try await Self.verified(office)
            #expect(report.isSound && report.proven?.head.size == 200)
            #expect(zip(log.seals, log.seals.dropFirst()).allSatisfy { $1.signed.head.previous == $0.signed.hash })
        }
    }

    @Test("a service that starts anew goes on, also where the head beside the key was lost or is an older one")
    func restarts() async throws {
        try await Office.open { office in
            let caller = try await office.officer()
            for round in 1...3 {
                let again = Office(pool: office.pool, on: office.conninfo, vault: office.vault)
                let size = try await again.running {
                    try await Self.write(20, again, caller)
                    return try await again.sealed(by: caller).whole("size")
                }
                #expect(size == 20 * round)
                if round == 2 { office.vault.loseHead() }
            }
            let (_, report) = try await Self.verified(office)
            #expect(report.isSound && report.proven?.head.size == 60)
        }
    }

    @Test("another key seals nothing, until the one before is named as a former one")
    func replacedKey() async throws {
        try await Office.open { office in
            let caller = try await office.officer()
            try await office.running {
                try await Self.write(5, office, caller)
                _ = try await office.sealed(by: caller)
            }
            try office.vault.replaceKey(keepingFormer: false)
            let stranger = Office(pool: office.pool, on: office.conninfo, vault: office.vault)
            try await stranger.running {
                try await Self.write(5, stranger, caller)
                let refusal = try await stranger.refused(.auditCheckpoint, by: caller)
                #expect(refusal.code == .conflict, "\(refusal)")
                #expect(try await stranger.count("event_seal") >= 1)
            }
            let (_, before) = try await Self.log(office)
            #expect(before.last?.signed.head.size == 5)
        }
        try await Office.open { office in
            let caller = try await office.officer()
            try await office.running {
                try await Self.write(5, office, caller)
                _ = try await office.sealed(by: caller)
            }
            try office.vault.replaceKey(keepingFormer: true)
            let renewed = Office(pool: office.pool, on: office.conninfo, vault: office.vault)
            try await renewed.running {
                try await Self.write(5, renewed, caller)
                #expect(try await renewed.sealed(by: caller).whole("size") == 10)
                #expect(try await renewed.done(.auditVerify, by: caller).final["sound"] == .bool(true))
            }
        }
    }

    @Test("a tail that was cut off with its seals is seen, and nothing is sealed over it")
    func cutTail() async throws {
        try await Office.open { office in
            let caller = try await office.officer()
            try await office.running {
                try await Self.write(20, office, caller)
                _ = try await office.sealed(by: caller)
                try await Self.write(20, office, caller)
                _ = try await office.sealed(by: caller)
            }
            let (events, _) = try await Self.log(office)
            let cut = events[29].seq
            try await office.asSuperuser(
                "delete from event where seq >= \(cut); delete from event_seal where last_seq >= \(cut)"
            )
            let again = Office(pool: office.pool, on: office.conninfo, vault: office.vault)
            try await again.running {
                let answer = try await again.done(.auditVerify, by: caller).final
                #expect(answer["sound"] == .bool(false))
                #expect(answer.objects("findings").contains { $0.string("kind") == "cut_off" })
                // New events do not make it good.
                try await Self.write(5, again, caller)
                let refusal = try await again.refused(.auditCheckpoint, by: caller)
                #expect(refusal.code == .conflict && refusal.message.en.contains("cut"), "\(refusal)")
                #expect(try await again.done(.auditVerify, by: caller).final["sound"] == .bool(false))
            }
            let (_, seals) = try await Self.log(office)
            #expect(seals.allSatisfy { $0.signed.head.size < 30 })
        }
    }

    @Test("nothing is sealed while an event with a lower number may still come")
    func waitsForWriters() async throws {
        try await Office.open { office in
            let caller = try await office.officer()
            try await office.running {
                // Its number is taken, and its transaction goes on for a while.
                async let slow: Void = office.pool.transaction { session throws(StorageError) in
                    _ = try Requests.record(Self.write("slow", caller), on: session)
                    do throws(PostgresError) {
                        try session.script("select pg_sleep(1.5)")
                    } catch {
                        throw StorageError(postgres: error)
                    }
                }
                try await Self.write(20, office, caller)
                try await slow
                #expect(try await office.sealed(by: caller).whole("size") == 21)
            }
            let (_, report) = try await Self.verified(office)
            #expect(report.isSound && report.unsealed == 0)
        }
    }

    @Test("what nobody could have signed in a row is named as forged, and the rest is looked at all the same")
    func rubbish() async throws {
        for sql in [
            "update event_seal set sealed_at = 'infinity' where size = (select max(size) from event_seal)",
            "update event_seal set sealed_at = '-infinity' where size = (select max(size) from event_seal)",
            "update event_seal set key_id = -1 where size = (select max(size) from event_seal)",
            "update event_seal set origin = 'không' where size = (select max(size) from event_seal)",
            "update event_seal set last_seq = -5 where size = (select max(size) from event_seal)",
            "update event_seal set size = 9223372036854775807 where size = (select max(size) from event_seal)",
            "update event_seal set size = 1000000000000 where size = (select max(size) from event_seal)",
            "update event_seal set numbers = '', hashes = '' where size = (select max(size) from event_seal)",
            "update event set at = 'infinity' where seq = (select max(seq) from event)",
            "update event set at = '-infinity' where seq = (select min(seq) from event)",
            "update event set body = jsonb_build_object('n', 1e300) where seq = (select max(seq) from event)",
        ] {
            try await Office.open { office in
                let caller = try await office.officer()
                try await office.running {
                    try await Self.write(5, office, caller)
                    _ = try await office.sealed(by: caller)
                }
                try await office.asSuperuser("set session_replication_role = replica; \(sql)")
                let again = Office(pool: office.pool, on: office.conninfo, vault: office.vault)
                let answer = try await again.done(.auditVerify, by: caller).final
                #expect(answer["sound"] == .bool(false), "\(sql)")
            }
        }
    }

    /// Writes events, some of which are overtaken, and numbers that are rolled back.
    static func write(_ count: Int, _ office: Office, _ caller: Caller) async throws {
        try await withThrowingDiscardingTaskGroup { tasks in
            for writer in 0..<4 {
                tasks.addTask {
                    for number in stride(from: writer, to: count, by: 4) {
                        if number % 5 == 0 { await Self.rollBack(office, caller) }
                        try await office.pool.transaction { session throws(StorageError) in
                            _ = try Requests.record(Self.write("\(number)", caller), on: session)
                            guard number % 3 == 0 else { return }
                            // Its number is taken; others overtake it.
                            do throws(PostgresError) {
                                try session.script("select pg_sleep(0.002)")
                            } catch {
                                throw StorageError(postgres: error)
                            }
                        }
                    }
                }
            }
        }
    }

    private struct RolledBack: PostgresFailure {
        let postgresError: PostgresError? = nil
        init() {}
        init(postgres: PostgresError) {}
    }

    private static func rollBack(_ office: Office, _ caller: Caller) async {
        // It is meant to fail.
        _ = try? await office.pool.transaction { session throws(RolledBack) in
            _ = try? Requests.record(Self.write("never", caller), on: session)
            throw RolledBack()
        }
    }

    private static func write(_ subject: String, _ caller: Caller) -> CompletedWrite {
        CompletedWrite(
            officer: caller.officerID,
            operation: "inspection.log",
            subject: subject,
            unit: nil,
            event: #"{"số": "\#(subject)", "x": 1.50}"#,
            answer: nil
        )
    }

    /// The rows as the database's owner reads them, and what a verification with the head beside the key makes of them.
    private static func verified(
        _ office: Office
    ) async throws -> (log: (events: [LogEntry], seals: [Seal]), report: LogReport) {
        let keys = try office.vault.verifyingKeys()
        let verifier = try LogVerifier(
            keys: keys,
            checkpoints: [office.vault.head()].compactMap(\.self).map(Checkpoint.init)
        )
        let report = try await office.pool.report { session throws(PostgresError) in
            try session.set(Scope.all.setting)
            return try LogVerification.report(on: session, by: verifier)
        }
        return (try await log(office), report)
    }

    private static func log(_ office: Office) async throws -> (events: [LogEntry], seals: [Seal]) {
        let conninfo = office.conninfo
        let rows = try await TestDatabase.offPool {
            try PostgresConnection.with(conninfo: conninfo) { session throws(PostgresError) in
                let log = try SuperuserAccess.read(session)
                return (log.events, log.seals)
            }
        }
        return (events: rows.0, seals: rows.1)
    }
}
