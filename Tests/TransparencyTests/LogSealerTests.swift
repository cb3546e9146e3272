import Domain
import LogAttacks
import Testing
import Transparency

@Suite("Sealing goes on where it stopped, and signs nothing that does not follow")
struct LogSealerTests {
    static let key = TreeHeadTests.key

    @Test("a sealer that takes up a log seals as if it had never stopped", arguments: 1..<6)
    func resumes(after count: Int) throws {
        let log = try LogVerifierTests.log()
        let seals = Array(log.seals[..<count])
        let last = try #require(seals.last).signed
        let peaks = MerkleTree.peakPlaces(size: last.head.size).compactMap { LogVerifierTests.hash($0, seals) }
        // With the head before the last kept, since the machine may have stopped between storing and keeping.
        let heads = seals.suffix(2).map(\.signed)
        var sealer = try LogSealer(key: try Self.key("kiem.example/events"), kept: heads[0], heads: heads, peaks: peaks)
        let next = log.events[last.head.size..<last.head.size + 10]
        #expect(try sealer.seal(next, at: log.events[last.head.size + 9].at) == log.seals[count])
        #expect(sealer.last == log.seals[count].signed)
    }

    @Test("nothing to seal gives no seal, and the clock never goes back")
    func clock() throws {
        let log = try LogVerifierTests.log()
        var sealer = try LogSealer(key: try Self.key("kiem.example/events"))
        let late = Moment(microsecondsSince1970: 2_000_000_000_000_000)
        #expect(try sealer.seal([], at: late) == nil && sealer.last == nil)
        _ = try sealer.seal(log.events[..<10], at: late)
        _ = try sealer.seal(log.events[10..<20], at: log.events[19].at)
        #expect(sealer.last?.head.time == late && sealer.last?.head.size == 20)
    }

    @Test("a database that does not hold what was signed is not sealed on")
    func refuses() throws {
        let key = try Self.key("kiem.example/events")
        let log = try LogVerifierTests.log()
        let heads = log.seals.map(\.signed)
        let peaks = MerkleTree.peakPlaces(size: 60).compactMap { LogVerifierTests.hash($0, log.seals) }
        // Cut or restored: the newest head is not there any more, or the log seems new.
        #expect(throws: SealerError.cut(size: 60)) { try LogSealer(key: key, kept: heads[5]) }
        #expect(throws: SealerError.cut(size: 60)) {
            let old = MerkleTree.peakPlaces(size: 50).compactMap { LogVerifierTests.hash($0, log.seals) }
            return try LogSealer(key: key, kept: heads[5], heads: [heads[4]], peaks: old)
        }
        // Hashes that were changed.
        var wrong = peaks
        wrong[0] = .zero
        #expect(throws: SealerError.tree(size: 60)) { try LogSealer(key: key, heads: [heads[5]], peaks: wrong) }
        #expect(throws: SealerError.tree(size: 60)) { try LogSealer(key: key, heads: [heads[5]], peaks: []) }
        // A gap in the chain, and a head of another key.
        #expect(throws: SealerError.head(size: 60)) {
            try LogSealer(key: key, kept: heads[3], heads: [heads[3], heads[5]], peaks: peaks)
        }
        let other = try #require(LogSigningKey(newFor: key.origin))
        #expect(throws: SealerError.head(size: 60)) { try LogSealer(key: other, heads: [heads[5]], peaks: peaks) }
    }

    @Test("an event out of order, or that no jsonb can hold, is not sealed")
    func order() throws {
        let log = try LogVerifierTests.log()
        var sealer = try LogSealer(key: try Self.key("kiem.example/events"))
        let swapped = [log.events[1], log.events[0]]
        #expect(throws: SealerError.order(log.events[0].seq)) { try sealer.seal(swapped, at: log.events[0].at) }
        var again = try LogSealer(key: try Self.key("kiem.example/events"))
        #expect(throws: SealerError.order(0)) { try again.seal([log.events[0].numbered(0)], at: log.events[0].at) }
        var third = try LogSealer(key: try Self.key("kiem.example/events"))
        let event = log.events[0]
        let broken = LogEntry(
            seq: event.seq,
            at: event.at,
            actor: nil,
            unit: nil,
            operation: event.operation,
            subject: event.subject,
            body: "1e999999"
        )
        #expect(throws: SealerError.entry(event.seq, .numberTooLong(at: 0))) { try third.seal([broken], at: event.at) }
    }

    @Test("each refusal says in both languages what to do")
    func messages() {
        let errors: [SealerError] = [
            .order(1), .entry(1, .numberTooLong(at: 0)), .head(size: 1), .tree(size: 1), .cut(size: 1), .key(.failed),
        ]
        for error in errors { #expect(!error.message.vi.isEmpty && error.message.vi != error.message.en) }
    }
}
