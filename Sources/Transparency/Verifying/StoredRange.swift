/// What is stored of the leaves from a place on, as far as it is there; nobody vouches for it.
struct StoredRange {
    /// The places in the tree.
    let places: Range<Int>
    private var numbers: [Int64?]
    private var hashes: [NodeHash?]
    private let firstPosition: Int

    /// Collects what some seals have.
    ///
    /// - Parameters:
    ///   - places: the places that are asked for.
    ///   - seals: seals in the order of their sizes; some may be missing, and any may have been tampered with.
    ///   - previous: the hash of the signed head over the leaves before the places; nil where it is not known.
    init(places: Range<Int>, seals: [Seal], previous: NodeHash?) {
        self.places = places
        numbers = Array(repeating: nil, count: places.count)
        firstPosition = NodePlace.storedCount(places.lowerBound)
        hashes = Array(repeating: nil, count: NodePlace.storedCount(places.upperBound) - firstPosition)
        var before = (size: places.lowerBound, hash: previous)
        for seal in seals {
            take(seal, after: seal.signed.head.previous == before.hash ? before.size : nil)
            before = (seal.signed.head.size, seal.signed.hash)
        }
    }

    /// The number of the event at a place.
    func number(at place: Int) -> Int64? {
        places.contains(place) ? numbers[place - places.lowerBound] : nil
    }

    /// The hash of a complete node.
    func hash(_ place: NodePlace) -> NodeHash? {
        let index = place.position - firstPosition
        return hashes.indices.contains(index) ? hashes[index] : nil
    }

    /// The hash of a leaf.
    func leaf(at place: Int) -> NodeHash? {
        hash(NodePlace(level: 0, index: place))
    }

    /// Takes what a seal has, if there is as much of it as its size asks for; a seal whose predecessor is missing says itself where it begins.
    private mutating func take(_ seal: Seal, after size: Int?) {
        let head = seal.signed.head
        guard head.size <= places.upperBound else { return }
        let own = EventNumbers.all(seal.numbers, last: head.lastSeq) ?? []
        let start = size ?? head.size - own.count
        guard start >= places.lowerBound, start < head.size else { return }
        if own.count == head.size - start {
            for (index, number) in own.enumerated() { numbers[start - places.lowerBound + index] = number }
        }
        let first = NodePlace.storedCount(start) - firstPosition
        if seal.hashCount == NodePlace.storedCount(head.size) - NodePlace.storedCount(start) {
            for index in 0..<seal.hashCount { hashes[first + index] = seal.hash(index) }
        }
    }
}
