/// Goes through a log as fast as hashing allows, and stops where anything is not as it should be, without asking what.
struct VerifyingPass<Failure: Error> {
    /// After so many heads a signature is looked at.
    ///
    /// Between them the chain vouches; a signature costs as much as some dozens of events.
    private static var headsPerSignature: Int { 1024 }

    private let verifier: LogVerifier
    private var events: LogSource<Failure>.Events
    private var seals: LogSource<Failure>.Seals
    private var encoder = LogEntryEncoder()
    private var current = VerifiedPrefix()
    /// Up to the last head whose signature was looked at.
    private(set) var verified = VerifiedPrefix()
    /// Up to the last checkpoint.
    private(set) var anchored = VerifiedPrefix()

    init(verifier: LogVerifier, source: LogSource<Failure>) {
        self.verifier = verifier
        events = source.events(behind: verified)
        seals = source.seals(behind: verified)
    }

    /// Goes through all of it; gives the number of events behind the last seal, nil when something was found.
    mutating func run() throws(Failure) -> Int? {
        var sinceSignature = 0
        var previous = current.hash
        while let seal = try seals.next() {
            guard seal.signed.head.previous == previous, meetsCheckpoints(seal.signed), try holds(seal) else {
                return nil
            }
            let isAnchored = current.checkpoints > anchored.checkpoints
            current.signed = seal.signed
            if isAnchored { anchored = current }
            previous = current.hash
            sinceSignature += 1
            if sinceSignature == Self.headsPerSignature {
                guard verifier.vouches(for: seal.signed) else { return nil }
                verified = current
                sinceSignature = 0
            }
        }
        if let last = current.signed {
            guard verifier.vouches(for: last) else { return nil }
            verified = current
        }
        guard verified.checkpoints == verifier.checkpoints.count else { return nil }
        var unsealed = 0
        while let event = try events.next() {
            guard event.seq > verified.lastSeq else { return nil }
            unsealed += 1
        }
        return unsealed
    }

    /// Whether a head is that of the checkpoints of its size, and no checkpoint was passed by.
    private mutating func meetsCheckpoints(_ signed: SignedTreeHead) -> Bool {
        while current.checkpoints < verifier.checkpoints.count {
            let checkpoint = verifier.checkpoints[current.checkpoints]
            if checkpoint.head.size > signed.head.size { return true }
            guard checkpoint.head == signed.head else { return false }
            current.checkpoints += 1
        }
        return true
    }

    /// Whether the events of a seal are those that were sealed, and all that was stored with them.
    private mutating func holds(_ seal: Seal) throws(Failure) -> Bool {
        let head = seal.signed.head
        guard head.size > current.tree.size, head.size <= LogVerifier.largestSize,
            seal.hashes.count == NodeHash.byteCount
                * (NodePlace.storedCount(head.size) - NodePlace.storedCount(current.tree.size))
        else { return false }
        var lastSeq = current.lastSeq
        var position = 0
        var stored = 0
        var isSame = true
        for _ in current.tree.size..<head.size {
            guard let event = try events.next(),
                let number = EventNumbers.next(seal.numbers, at: &position, after: lastSeq), event.seq == number,
                let leaf = try? encoder.leaf(of: event)  // Nothing that was sealed lacks a canonical form.
            else { return false }
            lastSeq = number
            current.tree.append(leaf) { hash in
                isSame = isSame && seal.hash(stored) == hash
                stored += 1
            }
            guard isSame else { return false }
        }
        return position == seal.numbers.count && lastSeq == head.lastSeq && current.tree.root == head.root
    }
}
