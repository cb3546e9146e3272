/// Goes through what lies behind the part that holds, head by head and signature by signature, and says what happened.
struct FindingSearch<Failure: Error> {
    private let verifier: LogVerifier
    private let source: LogSource<Failure>
    private var encoder = LogEntryEncoder()
    /// What holds.
    private(set) var prefix: VerifiedPrefix
    /// What holds by a checkpoint, whoever has the key.
    private var anchored: VerifiedPrefix
    /// Seals behind it, up to the next head that is certain.
    private var pending: [Seal] = []
    /// What was found so far.
    private(set) var findings: [LogFinding] = []

    init(verifier: LogVerifier, source: LogSource<Failure>, prefix: VerifiedPrefix, anchored: VerifiedPrefix) {
        self.verifier = verifier
        self.source = source
        self.prefix = prefix
        self.anchored = anchored
    }

    /// Searches up to the first finding about events or stored hashes.
    mutating func run() throws(Failure) {
        var seals = source.seals(behind: prefix)
        // Nil where the head before is missing, which is known then.
        var previous: NodeHash? = prefix.hash
        while let seal = try seals.next() {
            while let checkpoint = checkpoint, checkpoint.head.size < seal.signed.head.size {
                guard try passesMissing(checkpoint) else { return }
                previous = nil
            }
            // What nobody signed may say anything, sizes that no memory holds included.
            guard seal.signed.head.size > max(prefix.tree.size, pending.last?.signed.head.size ?? 0),
                seal.signed.head.size <= LogVerifier.largestSize
            else {
                note(.headForged, prefix.tree.size..<prefix.tree.size + 1)
                continue
            }
            pending.append(seal)
            if let previous, seal.signed.head.previous != previous, verifier.vouches(for: seal.signed) {
                note(.headMissing, prefix.tree.size..<seal.signed.head.size)
            }
            previous = seal.signed.hash
            let isSigned = verifier.vouches(for: seal.signed)
            if !isSigned { note(.headForged, prefix.tree.size..<seal.signed.head.size) }
            let checkpoints = takeCheckpoints(of: seal.signed.head.size)
            guard let certain = checkpoints.first ?? (isSigned ? seal.signed : nil) else { continue }
            // Everything of this size that is signed must say the same.
            let heads = checkpoints + (isSigned ? [seal.signed] : [])
            if heads.contains(where: { $0.head != certain.head }) { try goBack(from: seal) }
            guard try passes(certain) else { return }
            if !checkpoints.isEmpty { anchored = prefix }
        }
        while let checkpoint = checkpoint {
            guard try passesMissing(checkpoint) else { return }
        }
        if !pending.isEmpty || findings.isEmpty { try tellUnproven() }
    }

    /// The next checkpoint.
    private var checkpoint: SignedTreeHead? {
        prefix.checkpoints < verifier.checkpoints.count ? verifier.checkpoints[prefix.checkpoints] : nil
    }

    /// The checkpoints of a size, which are taken with it.
    private mutating func takeCheckpoints(of size: Int) -> [SignedTreeHead] {
        var taken: [SignedTreeHead] = []
        while let checkpoint, checkpoint.head.size == size {
            taken.append(checkpoint)
            prefix.checkpoints += 1
        }
        return taken
    }

    /// Goes back to the last checkpoint from a head that the key signed against one: what else it signed in between says nothing any more.
    private mutating func goBack(from forked: Seal) throws(Failure) {
        note(.headForked, anchored.tree.size..<forked.signed.head.size)
        let checkpoints = prefix.checkpoints
        prefix = anchored
        prefix.checkpoints = checkpoints
        pending = []
        var seals = source.seals(behind: prefix)
        while let seal = try seals.next(), seal.signed.head.size <= forked.signed.head.size { pending.append(seal) }
    }

    /// Takes a checkpoint whose head is stored no more for the head.
    private mutating func passesMissing(_ checkpoint: SignedTreeHead) throws(Failure) -> Bool {
        note(.headMissing, prefix.tree.size..<checkpoint.head.size)
        prefix.checkpoints += 1
        guard try passes(checkpoint) else { return false }
        anchored = prefix
        return true
    }

    /// Keeps the first finding about heads.
    private mutating func note(_ kind: LogFinding.Kind, _ places: Range<Int>) {
        guard findings.isEmpty else { return }
        findings.append(LogFinding(kind: kind, seq: nil, after: prefix.lastSeq, places: places))
    }

    /// Holds the events up to a head that is certain against it; false when there is a finding.
    private mutating func passes(_ signed: SignedTreeHead) throws(Failure) -> Bool {
        let head = signed.head
        let found = try foundEvents(through: head.lastSeq)
        var tree = prefix.tree
        if found.count == head.size - tree.size, found.allSatisfy({ $0.leaf != nil }) {
            for event in found { if let leaf = event.leaf { tree.append(leaf) } }
            if tree.root == head.root {
                if let finding = storedFinding(head, found) {
                    findings.append(finding)
                    return false
                }
                prefix.tree = tree
                prefix.signed = signed
                pending.removeAll()
                return true
            }
        }
        findings.append(try eventFinding(head, found))
        return false
    }

    /// The events behind what holds, up to a number.
    private mutating func foundEvents(through last: Int64) throws(Failure) -> [RangeExamination.Found] {
        var events = source.events(behind: prefix)
        var found: [RangeExamination.Found] = []
        while let event = try events.next(), event.seq <= last {
            // An event without canonical form was never sealed as it is.
            found.append(RangeExamination.Found(seq: event.seq, leaf: try? encoder.leaf(of: event)))
        }
        return found
    }
}

extension FindingSearch {
    /// Whether what is stored beside events that hold is what they give; missing seals are told of already.
    private func storedFinding(_ head: TreeHead, _ found: [RangeExamination.Found]) -> LogFinding? {
        guard findings.isEmpty, let seal = pending.last, seal.signed.head.size == head.size else { return nil }
        var tree = prefix.tree
        var lastSeq = prefix.lastSeq
        var position = 0
        var index = 0
        for event in found {
            let place = tree.size
            var isSame = EventNumbers.next(seal.numbers, at: &position, after: lastSeq) == event.seq
            if let leaf = event.leaf {
                tree.append(leaf) { hash in
                    isSame = isSame && index < seal.hashCount && seal.hash(index) == hash
                    index += 1
                }
            }
            if !isSame {
                return LogFinding(kind: .storedHashes, seq: event.seq, after: lastSeq, places: place..<place + 1)
            }
            lastSeq = event.seq
        }
        guard position != seal.numbers.count || index * NodeHash.byteCount != seal.hashes.count else { return nil }
        return LogFinding(kind: .storedHashes, seq: lastSeq, after: lastSeq, places: head.size - 1..<head.size)
    }

    /// What happened to the first bad event up to a head that is certain.
    private mutating func eventFinding(
        _ head: TreeHead,
        _ found: [RangeExamination.Found]
    ) throws(Failure) -> LogFinding {
        let stored = StoredRange(places: prefix.tree.size..<head.size, seals: pending, previous: prefix.hash)
        var examination = RangeExamination(tree: prefix.tree, root: head.root, stored: stored, found: found)
        switch examination.verdict() {
        case .leaf(let place, let was):
            return try leafFinding(place, was: was, examination)
        case .leaves(let places):
            // The head says which number was the last.
            if found.count < stored.places.count, try lastSeq() < head.lastSeq {
                let last = found.last?.seq ?? prefix.lastSeq
                return LogFinding(kind: .cutOff, seq: nil, after: last, places: places)
            }
            let place = examination.firstDifference(in: places) ?? places.lowerBound
            return LogFinding(
                kind: .replaced,
                seq: examination.number(at: place),
                after: examination.number(before: places.lowerBound) ?? prefix.lastSeq,
                places: places
            )
        case .surplus(let index):
            let event = found[index]
            let after = index == 0 ? prefix.lastSeq : found[index - 1].seq
            let place = stored.places.first { examination.number(at: $0).map { $0 > event.seq } ?? false }
            let first = place ?? stored.places.upperBound
            let other = try origin(of: event.seq)
            return LogFinding(
                kind: other.map { .reordered($0) } ?? .inserted,
                seq: event.seq,
                after: after,
                places: first..<first + 1
            )
        }
    }

    /// What happened to the event of a leaf that is certain.
    private mutating func leafFinding(
        _ place: Int,
        was: NodeHash,
        _ examination: RangeExamination
    ) throws(Failure) -> LogFinding {
        let number = examination.number(at: place)
        let kind: LogFinding.Kind
        if let number, let other = try whereabouts(of: was, numbered: number) {
            kind = .reordered(other)
        } else if examination.event(at: place) != nil {
            kind = .changed
        } else if try lastSeq() < number ?? .max {
            kind = .cutOff
        } else {
            kind = .deleted
        }
        return LogFinding(
            kind: kind,
            seq: number,
            after: examination.number(before: place) ?? prefix.lastSeq,
            places: place..<place + 1
        )
    }

    /// Tells of events that only heads without a signature cover, up to the end.
    private mutating func tellUnproven() throws(Failure) {
        let found = try foundEvents(through: pending.last?.signed.head.lastSeq ?? .max)
        // As many places as there are events or stored numbers, whatever size the heads claim.
        let start = prefix.tree.size
        let count = max(found.count, pending.reduce(0) { $0 + $1.numbers.count }, 1)
        let places = start..<min(start + count, max(pending.last?.signed.head.size ?? 0, start + 1))
        let stored = StoredRange(places: places, seals: pending, previous: prefix.hash)
        let examination = RangeExamination(tree: prefix.tree, root: .zero, stored: stored, found: found)
        let place = examination.firstDifference(in: stored.places) ?? stored.places.lowerBound
        findings.append(
            LogFinding(
                kind: .unproven,
                seq: examination.number(at: place),
                after: prefix.lastSeq,
                places: stored.places
            )
        )
    }

    /// The number of the last event of all; 0 where there is none.
    private func lastSeq() throws(Failure) -> Int64 {
        var events = source.events(behind: prefix)
        var last = prefix.lastSeq
        while let event = try events.next() { last = event.seq }
        return last
    }

    /// Under which number the event stands now that was sealed under another one.
    private mutating func whereabouts(of leaf: NodeHash, numbered number: Int64) throws(Failure) -> Int64? {
        var events = source.events(behind: prefix)
        while let event = try events.next() {
            if event.seq != number, (try? encoder.leaf(of: event, numbered: number)) == leaf { return event.seq }
        }
        return nil
    }

    /// Under which number the event was sealed that stands under another one now.
    private mutating func origin(of seq: Int64) throws(Failure) -> Int64? {
        var events = source.events(behind: prefix)
        while let event = try events.next() {
            guard event.seq == seq else { continue }
            return try origin(of: event)
        }
        return nil
    }

    private mutating func origin(of event: LogEntry) throws(Failure) -> Int64? {
        var seals = source.seals(behind: prefix)
        while let seal = try seals.next() {
            let size = seal.signed.head.size
            let first = size - (EventNumbers.all(seal.numbers, last: seal.signed.head.lastSeq)?.count ?? 0)
            guard size <= LogVerifier.largestSize, first >= 0 else { continue }
            let stored = StoredRange(places: first..<size, seals: [seal], previous: nil)
            for place in stored.places {
                guard let number = stored.number(at: place), number != event.seq, let leaf = stored.leaf(at: place)
                else { continue }
                if (try? encoder.leaf(of: event, numbered: number)) == leaf { return number }
            }
        }
        return nil
    }
}
