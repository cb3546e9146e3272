import Domain
import FoundationEssentials
import LogAttacks
import Postgres
import SeededRandom
import Storage
import TestSupport
import Testing
import Transparency

@testable import Operations

@Suite("Nobody changes the log in PostgreSQL unseen", .enabled(if: TestDatabase.isExpected))
struct AuditAttackTests {
    /// Some a run of the tests; `scripts/soak attacks` sees to a thousand.
    private static let logs =
        ProcessInfo.processInfo.environment["KIEM_ATTACKS"].flatMap { Int($0) }.map { $0 / 50 } ?? 2

    /// What ends an attack's transaction, with what was found in it.
    private struct Undone: PostgresFailure {
        let report: LogReport?
        let postgresError: PostgresError?

        init(_ report: LogReport) {
            (self.report, postgresError) = (report, nil)
        }

        init(postgres: PostgresError) {
            (report, postgresError) = (nil, postgres)
        }
    }

    /// Whatever else goes wrong.
    private struct Failed: PostgresFailure {
        let error: any Error
        var postgresError: PostgresError? { error as? PostgresError }

        init(_ error: any Error) {
            self.error = error
        }

        init(postgres: PostgresError) {
            error = postgres
        }

        static func wrapping<Value>(_ body: () throws -> Value) throws(Failed) -> Value {
            do { return try body() } catch { throw Failed(error) }
        }
    }

    @Test(
        "all attacks of the database's superuser are found, given one earlier checkpoint, and the first bad event is named"
    )
    func attacks() async throws {
        let seed = ProcessInfo.processInfo.environment["KIEM_SEED"].flatMap { UInt64($0) } ?? 20_261_124
        var tried: [LogAttack.Deed: Int] = [:]
        for number in 0..<Self.logs {
            var random = SeededGenerator(seed: seed &+ UInt64(number))
            let perSeal = [1..<2, 1..<9, 20..<60, 300..<301][random.below(4)]
            let sealed = 60 + random.below(80)
            try await Office.open { office in
                let key = try office.vault.makeKey()
                let made = try LogDatabase(
                    sealed: sealed,
                    waiting: random.below(5),
                    perSeal: perSeal,
                    key: key,
                    &random
                )
                let kept = made.seals[random.below(made.seals.count)].signed
                let verifier = try LogVerifier(keys: [key.verifyingKey], checkpoints: [Checkpoint(kept)])
                let conninfo = office.conninfo
                let (attacks, generator) = (50, random)
                let counted = try await TestDatabase.offPool {
                    try PostgresConnection.with(conninfo: conninfo) { (session: Session) throws(Failed) in
                        try Failed.wrapping {
                            var random = generator
                            return try Self.attack(made, kept, key, verifier, session, &random, seed, times: attacks)
                        }
                    }
                }
                tried.merge(counted) { $0 + $1 }
            }
        }
        #expect(tried.values.reduce(0, +) == Self.logs * 50)
        #expect(tried.count == LogAttack.Deed.allCases.count)
        print("attacks: \(tried.values.reduce(0, +)) of \(tried.count) kinds, all found")
    }

    /// Puts a log into the database and attacks it again and again.
    private static func attack(
        _ made: LogDatabase,
        _ kept: SignedTreeHead,
        _ key: LogSigningKey,
        _ verifier: LogVerifier,
        _ session: Session,
        _ random: inout SeededGenerator,
        _ seed: UInt64,
        times: Int
    ) throws -> [LogAttack.Deed: Int] {
        try session.transaction { () throws(PostgresError) in try SuperuserAccess.write(made, session) }
        // As PostgreSQL has it: another spelling of the bodies, the same log.
        let whole = try SuperuserAccess.read(session)
        let sound = try LogVerification.report(on: session, by: verifier)
        #expect(sound.isSound && sound.anchoredSize == kept.head.size)
        var counted: [LogAttack.Deed: Int] = [:]
        for _ in 0..<times {
            let attack = try attack(whole, kept, key, verifier, session, &random, seed)
            counted[attack.deed, default: 0] += 1
        }
        return counted
    }

    /// Does one, verifies within the same transaction, and undoes it.
    private static func attack(
        _ whole: LogDatabase,
        _ kept: SignedTreeHead,
        _ key: LogSigningKey,
        _ verifier: LogVerifier,
        _ session: Session,
        _ random: inout SeededGenerator,
        _ seed: UInt64
    ) throws -> LogAttack {
        var database = whole
        let deed = LogAttack.Deed.allCases[random.below(LogAttack.Deed.allCases.count)]
        let cover = LogAttack.Cover.allCases[random.below(LogAttack.Cover.allCases.count)]
        // A tail that is cut off with its seals is known by the checkpoint; everything else in every place.
        let isCutWithSeals = deed == .cutTail && cover != .none && cover != .leaves
        let covered = isCutWithSeals ? kept.head.size : whole.seals.last?.signed.head.size ?? 0
        let attack = try LogAttack(deed, cover, on: &database, covered: covered, key: key, &random)
        let undone = #expect(throws: Undone.self) {
            try session.transaction { () throws(Undone) -> Void in
                let report: LogReport
                do throws(PostgresError) {
                    try SuperuserAccess.write(database, session)
                    report = try LogVerification.report(on: session, by: verifier)
                } catch {
                    throw Undone(postgres: error)
                }
                throw Undone(report)
            }
        }
        let found = try #require(undone?.report, "\(String(describing: undone?.postgresError))")
        let complaints = attack.complaints(about: found)
        #expect(complaints.isEmpty, "seed \(seed): \(attack): \(complaints), found \(found.findings.map(\.message.en))")
        return attack
    }
}
