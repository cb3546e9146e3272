import Domain
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
            Self.check(report, attack, seed: seed, whole)
        }
    }

    private static func check(_ report: LogReport, _ attack: LogAttack, seed: UInt64, _ whole: LogDatabase) {
        let comment = Comment("seed \(seed): \(attack), found \(report.findings.map(\.message.en))")
        guard let bad = report.firstBadEvent else {
            Issue.record(comment)
            return
        }
        // Whatever was done: what is said to hold holds, and the first bad event is within the places named.
        #expect((report.proven?.head.size ?? 0) <= attack.place, comment)
        #expect(bad.places.contains(attack.place), comment)
        #expect(bad.after < max(attack.seq, 1), comment)
        switch attack.cover {
        case .none:
            // The stored leaves survive: named exactly, with what happened.
            let kind: LogFinding.Kind =
                switch attack.deed {
                case .change, .replaceDay: .changed
                case .delete: attack.isTail ? .cutOff : .deleted
                case .insert: .inserted
                case .swap, .renumber: .reordered(attack.other ?? 0)
                case .cutTail: .cutOff
                }
            #expect(bad.kind == kind && bad.seq == attack.seq && bad.isExact, comment)
            #expect(bad.places == attack.place..<attack.place + 1, comment)
        case .leaves where attack.deed == .change:
            // The node above two leaves survives, if it is complete by then: one of two events.
            #expect(bad.kind == .replaced, comment)
            let pair = (attack.place & ~1)..<(attack.place | 1) + 1
            if pair.upperBound <= attack.sealPlaces.upperBound {
                #expect(bad.places == pair.clamped(to: attack.sealPlaces), comment)
            } else {
                #expect(bad.places.lowerBound >= attack.sealPlaces.lowerBound, comment)
            }
        case .leaves, .tree, .heads, .ownKey:
            // All that was stored was rewritten: the seal is named, from its first event on.
            #expect(bad.places.lowerBound >= attack.sealPlaces.lowerBound, comment)
            // With the numbers, that of an event that is gone is lost; not its place.
            #expect(!bad.isExact || bad.seq ?? attack.seq == attack.seq, comment)
            if attack.cover != .leaves { #expect(bad.places.lowerBound == attack.sealPlaces.lowerBound, comment) }
        }
    }
}
