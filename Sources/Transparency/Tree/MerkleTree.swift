/// The Merkle tree of RFC 9162, section 2.1, as whoever appends keeps it: the roots of its complete subtrees and nothing below.
///
/// A tree of a billion leaves has at most 30 of them.
public struct MerkleTree: Hashable, Sendable {
    /// How many leaves it has.
    public private(set) var size = 0
    /// The roots of its complete subtrees, the largest first: one for each one in the size's binary digits.
    public private(set) var peaks: [NodeHash] = []

    /// Makes a tree without leaves.
    public init() {}

    /// Takes up a tree where it was left; nil when the peaks are not as many as its size has.
    public init?(size: Int, peaks: [NodeHash]) {
        guard size >= 0, peaks.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.peaks = peaks
    }

    /// Where the peaks of a tree of this size are stored.
    public static func peakPlaces(size: Int) -> [NodePlace] {
        NodePlace.covering(0..<size)
    }

    /// The root over all leaves; the hash of nothing where there are none.
    public var root: NodeHash {
        NodeHash.joined(peaks) ?? .empty
    }

    /// Adds a leaf.
    ///
    /// - Parameters:
    ///   - leaf: the leaf's hash.
    ///   - complete: takes what is to be stored, in the order of `NodePlace.position`: the leaf, then each node it completes.
    public mutating func append(_ leaf: NodeHash, complete: (NodeHash) -> Void = { _ in }) {
        complete(leaf)
        var node = leaf
        for _ in 0..<(~size).trailingZeroBitCount {
            node = .node(peaks.removeLast(), node)
            complete(node)
        }
        peaks.append(node)
        size += 1
    }
}

extension NodeHash {
    /// The hash over complete subtrees that follow one another, the largest first; nil where there are none.
    static func joined(_ subtrees: some BidirectionalCollection<NodeHash>) -> NodeHash? {
        guard var hash = subtrees.last else { return nil }
        for subtree in subtrees.dropLast().reversed() { hash = .node(subtree, hash) }
        return hash
    }
}
