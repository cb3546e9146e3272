/// Shows that a tree begins with an older one: nothing of it was changed, only added to (RFC 9162, section 2.1.4).
public struct ConsistencyProof: Hashable, Sendable {
    /// How many leaves the older tree has.
    public let oldSize: Int
    /// How many leaves the newer tree has.
    public let newSize: Int
    /// The hashes from which both roots follow.
    public let path: [NodeHash]

    /// Takes a proof that somebody made.
    public init(oldSize: Int, newSize: Int, path: [NodeHash]) {
        self.oldSize = oldSize
        self.newSize = newSize
        self.path = path
    }

    /// Makes a proof from stored hashes.
    ///
    /// - Throws: `ProofError` when the older tree is empty or larger than the newer one, or a hash is not stored.
    public init(oldSize: Int, newSize: Int, stored: (NodePlace) -> NodeHash?) throws(ProofError) {
        let plan = try Self.plan(oldSize: oldSize, newSize: newSize)
        self.init(oldSize: oldSize, newSize: newSize, path: try plan.path(stored))
    }

    /// Says which stored hashes the proof is made from.
    ///
    /// - Throws: `ProofError.outside` when the older tree is empty or larger than the newer one.
    public static func plan(oldSize: Int, newSize: Int) throws(ProofError) -> ProofPlan {
        guard oldSize > 0, oldSize <= newSize else { throw .outside(size: newSize) }
        // SUBPROOF of section 2.1.4.1, from the root downwards.
        var subtrees: [[NodePlace]] = []
        var leaves = 0..<newSize
        while leaves.upperBound > oldSize {
            let middle = leaves.lowerBound + ProofPlan.split(leaves.count)
            let (left, right) = (leaves.lowerBound..<middle, middle..<leaves.upperBound)
            subtrees.append(NodePlace.covering(oldSize <= middle ? right : left))
            leaves = oldSize <= middle ? left : right
        }
        // The older tree itself is known to whoever asks.
        if leaves.lowerBound > 0 { subtrees.append(NodePlace.covering(leaves)) }
        return ProofPlan(subtrees: subtrees.reversed())
    }

    /// Whether the trees with these roots are the older and the newer one (section 2.1.4.2).
    public func holds(oldRoot: NodeHash, newRoot: NodeHash) -> Bool {
        guard oldSize > 0, oldSize <= newSize else { return false }
        if oldSize == newSize { return path.isEmpty && oldRoot == newRoot }
        var rest = path[...]
        // A complete older tree is a node of the newer one, and the path begins beside it.
        guard let start = oldSize & (oldSize - 1) == 0 ? oldRoot : rest.popFirst() else { return false }
        var (node, last) = (oldSize - 1, newSize - 1)
        while node & 1 == 1 {
            node >>= 1
            last >>= 1
        }
        var (old, new) = (start, start)
        for hash in rest {
            guard last != 0 else { return false }
            if node & 1 == 1 || node == last {
                old = .node(hash, old)
                new = .node(hash, new)
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                new = .node(new, hash)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && old == oldRoot && new == newRoot
    }
}
