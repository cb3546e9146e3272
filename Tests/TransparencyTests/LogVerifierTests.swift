import Domain
import LogAttacks
import SeededRandom
import Testing

@testable import Transparency

@Suite("A verification says what is wrong, and only that")
struct LogVerifierTests {
    /// Sixty events in seals of ten.
    static func log(waiting: Int = 0, seed: UInt64 = 1) throws -> LogDatabase {
        var random = SeededGenerator(seed: seed)
        return try LogDatabase(sealed: 60, waiting: waiting, perSeal: 10..<11, key: TreeHeadTests.key(), &random)
    }

    static func verifier(_ checkpoints: SignedTreeHead...) throws -> LogVerifier {
        try LogVerifier(keys: [TreeHeadTests.key().verifyingKey], checkpoints: checkpoints.map { Checkpoint($0) })
    }

    @Test("a sound log is sound, in pages of any size, and what waits is counted", arguments: [1, 7, 1000])
    func sound(page: Int) throws {
        let log = try Self.log(waiting: 3)
        let kept = log.seals[2].signed
        let report = log.verify(try Self.verifier(kept), page: page)
        #expect(report.isSound && report.firstBadEvent == nil)
        #expect(report.proven == log.seals[5].signed && report.anchoredSize == 30 && report.unsealed == 3)
    }

    @Test("a log without seals is sound, unless there was a checkpoint")
    func empty() throws {
        var log = try Self.log()
        let kept = log.seals[2].signed
        log.seals = []
        #expect(log.verify(try Self.verifier()).unsealed == 60)
        // The events are still what the checkpoint covers: only the heads are gone.
        let report = log.verify(try Self.verifier(kept))
        #expect(report.findings.map(\.kind) == [.headMissing] && report.proven == kept)
        log.events = []
        let cut = log.verify(try Self.verifier(kept))
        #expect(cut.firstBadEvent?.kind == .cutOff && cut.firstBadEvent?.after == 0)
        #expect(cut.proven == nil && cut.anchoredSize == 0)
    }

    @Test("a body that became unreadable was changed")
    func unreadable() throws {
        var log = try Self.log()
        let old = log.events[33]
        log.events[33] = LogEntry(
            seq: old.seq,
            at: old.at,
            actor: old.actor,
            unit: old.unit,
            operation: old.operation,
            subject: old.subject,
            body: "{"
        )
        let bad = log.verify(try Self.verifier()).firstBadEvent
        #expect(bad?.kind == .changed && bad?.seq == old.seq && bad?.after == log.events[32].seq)
    }

    @Test("heads: what was done to one is told apart from what was done to events", arguments: 0..<6)
    func heads(index: Int) throws {
        let whole = try Self.log()
        let seal = whole.seals[index]
        let head = seal.signed.head
        let places = index * 10..<index * 10 + 10

        var flipped = seal.signed.signature
        flipped[20] ^= 1
        let later = TreeHead(
            origin: head.origin,
            size: head.size,
            root: head.root,
            time: Moment(microsecondsSince1970: head.time.microsecondsSince1970 + 1),
            lastSeq: head.lastSeq,
            previous: head.previous
        )
        for signed in [
            SignedTreeHead(head: head, keyID: seal.signed.keyID, signature: flipped),
            SignedTreeHead(head: head, keyID: seal.signed.keyID ^ 1, signature: seal.signed.signature),
            SignedTreeHead(head: later, keyID: seal.signed.keyID, signature: seal.signed.signature),
        ] {
            var log = whole
            log.seals[index] = Seal(signed: signed, numbers: seal.numbers, hashes: seal.hashes)
            let report = log.verify(try Self.verifier())
            #expect(report.findings.first?.kind == .headForged && report.findings.first?.places == places)
            // A later head that is signed vouches for the events all the same; behind the last one nothing does.
            if index < 5 {
                #expect(report.firstBadEvent == nil && report.proven == whole.seals[5].signed)
            } else {
                #expect(report.firstBadEvent?.kind == .unproven && report.firstBadEvent?.seq == log.events[50].seq)
                #expect(log.verify(try Self.verifier(seal.signed)).firstBadEvent == nil)
            }
        }

        var log = whole
        log.seals.remove(at: index)
        let report = log.verify(try Self.verifier(whole.seals[5].signed))
        #expect(report.findings.map(\.kind) == [.headMissing] && report.proven == whole.seals[5].signed)
    }

    @Test("an event is named too where the seals around it are gone")
    func missingSeals() throws {
        var log = try Self.log()
        var random = SeededGenerator(seed: 5)
        log.seals.removeSubrange(2..<4)
        let sound = log.verify(try Self.verifier())
        #expect(sound.findings.map(\.kind) == [.headMissing] && sound.findings.first?.places == 20..<50)
        log.events[45] = log.events[45].forged(&random)
        let report = log.verify(try Self.verifier())
        #expect(report.findings.first?.kind == .headMissing)
        // Its leaf is stored with a seal whose beginning nobody vouches for but its own numbers.
        #expect(report.firstBadEvent?.places.contains(45) ?? false)
        #expect(report.firstBadEvent?.seq == log.events[45].seq)
    }

    @Test("hashes and numbers that were changed beside sound events are told as that", arguments: 0..<30)
    func stored(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var log = try Self.log()
        let index = random.below(6)
        let seal = log.seals[index]
        var (numbers, hashes) = (seal.numbers, seal.hashes)
        switch random.below(4) {
        case 0: hashes[random.below(hashes.count)] ^= 1 << UInt8(random.below(8))
        case 1: numbers[random.below(numbers.count)] += 1
        case 2: hashes.removeLast(random.below(40) + 1)
        default: numbers.append(1)
        }
        log.seals[index] = Seal(signed: seal.signed, numbers: numbers, hashes: hashes)
        let report = log.verify(try Self.verifier())
        #expect(report.findings.map(\.kind) == [.storedHashes] && report.firstBadEvent == nil)
        #expect(report.findings.allSatisfy { (index * 10..<index * 10 + 10).contains($0.places.lowerBound) })
    }

    @Test("a log that was cut behind the last checkpoint looks sound, until the newest head is given too")
    func cutBehindCheckpoint() throws {
        var log = try Self.log()
        let newest = try #require(log.seals.last).signed
        let kept = log.seals[2].signed
        log.events.removeSubrange(40...)
        log.seals.removeSubrange(4...)
        let unseen = log.verify(try Self.verifier(kept))
        #expect(unseen.isSound && unseen.anchoredSize == 30 && unseen.proven?.head.size == 40)
        let seen = log.verify(try Self.verifier(kept, newest))
        #expect(seen.findings.map(\.kind) == [.headMissing, .cutOff])
        #expect(seen.firstBadEvent?.after == log.events.last?.seq && seen.firstBadEvent?.places == 40..<60)
    }

    @Test("a second history under the same key is told as one, and the event where it parts is named")
    func fork() throws {
        let whole = try Self.log()
        let key = try TreeHeadTests.key()
        var random = SeededGenerator(seed: 9)
        var events = whole.events
        events[25] = events[25].forged(&random)
        var sealer = try LogSealer(key: key)
        var seals: [Seal] = []
        for start in stride(from: 0, to: 60, by: 10) {
            let seal = try sealer.seal(events[start..<start + 10], at: events[start + 9].at)
            seals.append(try #require(seal))
        }
        var log = whole
        (log.events, log.seals) = (events, seals)
        #expect(log.verify(try Self.verifier()).isSound)
        let report = log.verify(try Self.verifier(whole.seals[3].signed))
        #expect(report.findings.map(\.kind) == [.headForked, .replaced])
        #expect(report.firstBadEvent?.places.contains(25) ?? false)
        // Two checkpoints that contradict each other are enough.
        let two = log.verify(try Self.verifier(whole.seals[5].signed, seals[5].signed))
        #expect(two.findings.first?.kind == .headForked)
    }

    @Test("a checkpoint that is not signed with the log's key is refused")
    func otherKey() throws {
        let key = try #require(LogSigningKey(newFor: TreeHeadTests.key().origin))
        let signed = try key.sign(TreeHeadTests.head(key))
        #expect(throws: CheckpointError.notSigned) { try Self.verifier(signed) }
    }

    @Test("a key that was replaced still vouches for what it signed")
    func keys() throws {
        let (old, new) = (try TreeHeadTests.key(), try #require(LogSigningKey(newFor: TreeHeadTests.key().origin)))
        var log = try Self.log()
        // Sealed on with another key, behind what the old one signed.
        let peaks = MerkleTree.peakPlaces(size: 50).compactMap { Self.hash($0, log.seals) }
        let last = log.seals[4].signed
        #expect(throws: SealerError.head(size: 50)) { try LogSealer(key: new, heads: [last], peaks: peaks) }
        var sealer = try LogSealer(key: new, formerKeys: [old.verifyingKey], kept: last, heads: [last], peaks: peaks)
        let seal = try sealer.seal(log.events[50...], at: log.events[59].at)
        log.seals[5] = try #require(seal)
        let both = try LogVerifier(keys: [old.verifyingKey, new.verifyingKey])
        #expect(log.verify(both).isSound)
        #expect(log.verify(try Self.verifier()).firstBadEvent?.kind == .unproven)
    }

    static let claims: [(Int, Int64)] = [
        (.max, .max), (.max, .min), (1 << 40, 5), (.min, 5), (-1, -1), (61, .max), (60, .min),
    ]

    @Test("what nobody signed may claim anything: no trap, no memory taken, and it is told", arguments: claims)
    func hostile(size: Int, last: Int64) throws {
        var log = try Self.log()
        let seal = log.seals[5]
        let head = seal.signed.head
        let forged = TreeHead(
            origin: head.origin,
            size: size,
            root: head.root,
            time: head.time,
            lastSeq: last,
            previous: head.previous
        )
        let signed = SignedTreeHead(head: forged, keyID: seal.signed.keyID, signature: seal.signed.signature)
        for numbers in [seal.numbers, [], [UInt8](repeating: 0xFF, count: 40), [0], [1]] {
            log.seals[5] = Seal(signed: signed, numbers: numbers, hashes: seal.hashes)
            log.seals.sort { $0.signed.head.size < $1.signed.head.size }
            let alone = log.verify(try Self.verifier())
            // A size below one is never asked for: then the seal is simply not there.
            #expect(size < 1 ? alone.proven?.head.size == 50 && alone.unsealed == 10 : !alone.isSound)
            #expect(log.verify(try Self.verifier(seal.signed)).findings.first != nil)
            log = try Self.log()
        }
    }

    @Test("whatever is done to the rows, nothing traps, and it is found", arguments: 0..<10)
    func mutations(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let whole = try Self.log(seed: seed)
        let newest = try #require(whole.seals.last).signed
        let verifiers = [try Self.verifier(newest), try Self.verifier(whole.seals[2].signed, newest)]
        for _ in 0..<30 {
            var log = whole
            for _ in 0...random.below(3) { Self.mutate(&log, &random) }
            guard log.events != whole.events || log.seals != whole.seals else { continue }
            for verifier in verifiers {
                let report = log.verify(verifier)
                #expect(!report.isSound)
                // What is said to hold does: these events are there as they were sealed.
                let size = report.proven?.head.size ?? 0
                #expect(log.events.prefix(size) == whole.events.prefix(size))
            }
        }
    }

    private static func mutate(_ log: inout LogDatabase, _ random: inout SeededGenerator) {
        guard !log.seals.isEmpty, log.events.count > 2 else { return }
        let index = random.below(log.seals.count)
        let seal = log.seals[index]
        let head = seal.signed.head
        func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) } }
        switch random.below(9) {
        case 0: log.seals.remove(at: index)
        case 1: log.seals[index] = Seal(signed: seal.signed, numbers: bytes(random.below(30)), hashes: seal.hashes)
        case 2: log.seals[index] = Seal(signed: seal.signed, numbers: seal.numbers, hashes: bytes(random.below(900)))
        case 3:
            let other = log.seals[random.below(log.seals.count)]
            log.seals[index] = Seal(signed: seal.signed, numbers: other.numbers, hashes: other.hashes)
        case 4, 5:
            let forged = TreeHead(
                origin: head.origin,
                size: random.below(3) == 0 ? 1 + random.below(100) : head.size,
                root: random.below(3) == 0 ? .zero : head.root,
                time: head.time,
                lastSeq: random.below(3) == 0 ? Int64(random.below(100)) : head.lastSeq,
                previous: random.below(3) == 0 ? .zero : head.previous
            )
            let signed = SignedTreeHead(head: forged, keyID: seal.signed.keyID, signature: seal.signed.signature)
            log.seals[index] = Seal(signed: signed, numbers: seal.numbers, hashes: seal.hashes)
            log.seals.sort { $0.signed.head.size < $1.signed.head.size }
        case 6: log.events.remove(at: random.below(log.events.count))
        case 7:
            let place = random.below(log.events.count)
            log.events[place] = log.events[place].forged(&random)
        default:
            let place = random.below(log.events.count - 1)
            let (one, two) = (log.events[place], log.events[place + 1])
            log.events[place] = two.numbered(one.seq)
            log.events[place + 1] = one.numbered(two.seq)
        }
    }

    @Test("a place is found by its number")
    func places() throws {
        let log = try Self.log()
        for (place, event) in log.events.enumerated() {
            #expect(log.seals.compactMap { $0.place(of: event.seq) } == [place])
        }
        #expect(log.seals.allSatisfy { $0.place(of: 0) == nil })
    }

    @Test("each finding has a text in both languages")
    func messages() {
        let kinds: [LogFinding.Kind] = [
            .changed, .deleted, .inserted, .reordered(9), .cutOff, .replaced, .unproven, .storedHashes, .headForged,
            .headMissing, .headForked,
        ]
        var texts: Set<Bilingual> = []
        for kind in kinds {
            for seq in [nil, 7] as [Int64?] {
                let message = LogFinding(kind: kind, seq: seq, after: 3, places: 4..<9).message
                #expect(message.vi != message.en)
                texts.insert(message)
            }
        }
        // Those about heads name no event.
        #expect(texts.count == 2 * kinds.count - 3)
    }

    /// A stored hash, looked up as the service does.
    static func hash(_ place: NodePlace, _ seals: [Seal]) -> NodeHash? {
        let all = seals.flatMap(\.hashes)
        return NodeHash(all, at: place.position * NodeHash.byteCount)
    }
}
