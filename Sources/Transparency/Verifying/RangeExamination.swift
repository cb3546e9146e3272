/// Finds the first bad event between a part of the log that holds and a head that is certain.
///
/// From the root downwards: the two halves of a node that is certain are certain when they hash to it. Each half may be known in three ways —
/// recomputed from the events, recomputed from the stored leaves, or stored —, and as long as one of them survives on either side, the way goes
/// on, down to the leaf. Where none does, the leaves below are as far as one can tell.
struct RangeExamination {
    /// An event as it is found now; one without canonical form has no hash.
    struct Found {
        let seq: Int64
        let leaf: NodeHash?
    }

    enum Verdict: Hashable {
        /// The leaf at a place was another one.
        case leaf(place: Int, was: NodeHash)
        /// At least one leaf of these was another one.
        case leaves(Range<Int>)
        /// An event that was not sealed; its index among those found.
        case surplus(Int)
    }

    let tree: MerkleTree
    let root: NodeHash
    let stored: StoredRange
    let found: [Found]
    /// Which of the found events belongs at each place.
    private var placed: [Int?]
    /// Found events that belong nowhere.
    private var surplus: [Int] = []
    private var recomputed: [Range<Int>: NodeHash?] = [:]
    private var rebuilt: [Range<Int>: NodeHash?] = [:]
    private let peaks: [Range<Int>: NodeHash]

    init(tree: MerkleTree, root: NodeHash, stored: StoredRange, found: [Found]) {
        self.tree = tree
        self.root = root
        self.stored = stored
        self.found = found
        placed = Array(repeating: nil, count: stored.places.count)
        let peakPlaces = MerkleTree.peakPlaces(size: tree.size).map(\.leaves)
        peaks = Dictionary(zip(peakPlaces, tree.peaks), uniquingKeysWith: { first, _ in first })
        placeByLeaf()
        placeByNumber()
        placeByOrder()
    }

    /// The event found at a place.
    func event(at place: Int) -> Found? {
        stored.places.contains(place) ? placed[place - stored.places.lowerBound].map { found[$0] } : nil
    }

    /// The first thing that is wrong.
    ///
    /// Everything before the first bad leaf is certain, so an event that has no place and comes before one that is certain was never sealed.
    /// One that comes behind may be what became of the bad leaf.
    mutating func verdict() -> Verdict {
        let bad = search(0..<stored.places.upperBound, root)
        guard let first = surplus.first else { return bad ?? .leaves(stored.places) }
        switch bad {
        case nil: return .surplus(first)
        case .leaf(let place, let was):
            let isBefore = number(at: place).map { found[first].seq < $0 } ?? isCertain(first, before: place)
            return isBefore ? .surplus(first) : .leaf(place: place, was: was)
        case .leaves(let places):
            return isCertain(first, before: places.lowerBound) ? .surplus(first) : .leaves(places)
        case .surplus(let index): return .surplus(index)
        }
    }

    /// Whether a found event comes before one that is certain.
    private func isCertain(_ index: Int, before place: Int) -> Bool {
        event(at: place - 1).map { found[index].seq <= $0.seq } ?? (found[index].seq <= 0)
    }

    /// The number that belongs at a place, as far as it is known.
    func number(at place: Int) -> Int64? {
        stored.number(at: place) ?? event(at: place)?.seq
    }

    /// The number before a place up to which everything is certain; nil where that is the beginning.
    func number(before place: Int) -> Int64? {
        event(at: place - 1)?.seq
    }

    /// The first place among some where the event is not that of the stored leaf, where there is one.
    func firstDifference(in places: Range<Int>) -> Int? {
        places.first { place in stored.leaf(at: place).map { $0 != event(at: place)?.leaf } ?? false }
    }

    private mutating func search(_ leaves: Range<Int>, _ hash: NodeHash) -> Verdict? {
        if leaves.upperBound <= tree.size || fromEvents(leaves) == hash { return nil }
        if leaves.count == 1 { return .leaf(place: leaves.lowerBound, was: hash) }
        let own = leaves.clamped(to: stored.places)
        if fromLeaves(leaves) == hash, let place = firstDifference(in: own), let was = stored.leaf(at: place) {
            return .leaf(place: place, was: was)
        }
        let middle = leaves.lowerBound + ProofPlan.split(leaves.count)
        let (left, right) = (leaves.lowerBound..<middle, middle..<leaves.upperBound)
        let rights = candidates(right)
        for one in candidates(left) {
            for other in rights where NodeHash.node(one, other) == hash {
                return search(left, one) ?? search(right, other)
            }
        }
        return .leaves(own)
    }

    /// What the root over some leaves may be.
    private mutating func candidates(_ leaves: Range<Int>) -> [NodeHash] {
        let places = NodePlace.covering(leaves)
        let nodes = places.compactMap { peaks[$0.leaves] ?? stored.hash($0) }
        let node = nodes.count == places.count ? NodeHash.joined(nodes) : nil
        return [fromEvents(leaves), fromLeaves(leaves), node].compactMap { $0 }
    }

    private mutating func fromEvents(_ leaves: Range<Int>) -> NodeHash? {
        if let known = recomputed[leaves] { return known }
        let hash =
            leaves.count == 1 && leaves.lowerBound >= tree.size
            ? event(at: leaves.lowerBound)?.leaf
            : peaks[leaves] ?? joined(leaves) { examination, half in examination.fromEvents(half) }
        recomputed[leaves] = .some(hash)
        return hash
    }

    private mutating func fromLeaves(_ leaves: Range<Int>) -> NodeHash? {
        if let known = rebuilt[leaves] { return known }
        let hash =
            leaves.count == 1 && leaves.lowerBound >= tree.size
            ? stored.leaf(at: leaves.lowerBound)
            : peaks[leaves] ?? joined(leaves) { examination, half in examination.fromLeaves(half) }
        rebuilt[leaves] = .some(hash)
        return hash
    }

    /// Joins the hashes of two halves; the parts of a tree that holds are its peaks, and are never split.
    private mutating func joined(
        _ leaves: Range<Int>,
        _ hash: (inout RangeExamination, Range<Int>) -> NodeHash?
    ) -> NodeHash? {
        guard leaves.count > 1 else { return nil }
        let middle = leaves.lowerBound + ProofPlan.split(leaves.count)
        guard let left = hash(&self, leaves.lowerBound..<middle), let right = hash(&self, middle..<leaves.upperBound)
        else { return nil }
        return .node(left, right)
    }
}

extension RangeExamination {
    /// An event whose leaf is stored belongs where it is stored: the number is part of the leaf.
    private mutating func placeByLeaf() {
        var places: [NodeHash: Int] = [:]
        for place in stored.places {
            if let leaf = stored.leaf(at: place) { places[leaf] = place - stored.places.lowerBound }
        }
        for (index, event) in found.enumerated() {
            if let leaf = event.leaf, let place = places[leaf], placed[place] == nil {
                placed[place] = index
            } else {
                surplus.append(index)
            }
        }
    }

    /// The others belong where their number is stored.
    private mutating func placeByNumber() {
        var places: [Int64: Int] = [:]
        for place in stored.places {
            if let number = stored.number(at: place) { places[number] = place - stored.places.lowerBound }
        }
        surplus.removeAll { index in
            guard let place = places[found[index].seq], placed[place] == nil else { return false }
            placed[place] = index
            return true
        }
    }

    /// Where no numbers are stored, the rest belongs as it comes.
    private mutating func placeByOrder() {
        let start = stored.places.lowerBound
        var place = placed.startIndex
        while place < placed.endIndex {
            guard placed[place] == nil, stored.number(at: start + place) == nil else {
                place += 1
                continue
            }
            let end = placed[place...].indices.first { placed[$0] != nil || stored.number(at: start + $0) != nil }
            let low = place == 0 ? nil : number(at: start + place - 1)
            let high = end.flatMap { number(at: start + $0) }
            let rest = surplus.filter { index in
                low.map { $0 < found[index].seq } ?? true && high.map { found[index].seq < $0 } ?? true
            }
            for (hole, index) in zip(place..<(end ?? placed.endIndex), rest) { placed[hole] = index }
            // More than there is room for: which of them is too many, nobody can tell.
            let taken = Set(rest)
            surplus.removeAll { taken.contains($0) }
            place = end ?? placed.endIndex
        }
    }
}
