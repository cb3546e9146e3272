import Domain
import LogAttacks
import SeededRandom
import Testing
import Transparency

@Suite("Nobody changes the log unseen")
struct LogAttackTests {
    /// Twenty logs, fifty attacks on each: a thousand.
    @Test("all of a thousand attacks are found, and the first bad event is named", arguments: 0..<20)
    func attacks(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let key = try TreeHeadTests.key()
        let sizes = [1..<2, 1..<9, 20..<60, 300..<301][random.below(4)]
        let whole = try LogDatabase(
            sealed: 60 + random.below(80),
            waiting: random.below(5),
            perSeal: sizes,
            key: key,
            &random
        )
        // Kept from some time ago, and never later than the last seal.
        let kept = whole.seals[random.below(whole.seals.count)].signed
        let verifier = try LogVerifier(keys: [key.verifyingKey], checkpoints: [Checkpoint(kept)])
        let sound = whole.verify(verifier)
        #expect(sound.isSound && sound.anchoredSize == kept.head.size && sound.proven == whole.seals.last?.signed)
        for _ in 0..<50 {
            var database = whole
            let deed = LogAttack.Deed.allCases[random.below(LogAttack.Deed.allCases.count)]
            let cover = LogAttack.Cover.allCases[random.below(LogAttack.Cover.allCases.count)]
            // A tail that is cut off with its seals is known by the checkpoint; everything else in every place.
            let isCutWithSeals = deed == .cutTail && cover != .none && cover != .leaves
            let covered = isCutWithSeals ? kept.head.size : whole.seals.last?.signed.head.size ?? 0
            let attack = try LogAttack(deed, cover, on: &database, covered: covered, key: key, &random)
            let report = database.verify(verifier)
            let complaints = attack.complaints(about: report)
            #expect(complaints.isEmpty, "seed \(seed): \(attack), found \(report.findings.map(\.message.en))")
        }
    }
}
