/// Shows that a leaf is in a tree, with one hash a level (RFC 9162, section 2.1.3).
public struct InclusionProof: Hashable, Sendable {
    /// The leaf's place, from 0.
    public let index: Int
    /// How many leaves the tree has.
    public let size: Int
    /// The roots of the subtrees beside the way from the leaf to the root, the lowest first.
    public let path: [NodeHash]

    /// Takes a proof that somebody made.
    public init(index: Int, size: Int, path: [NodeHash]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// Makes a proof from stored hashes.
    ///
    /// - Throws: `ProofError` when the leaf is not in the tree, or a hash is not stored.
    public init(index: Int, size: Int, stored: (NodePlace) -> NodeHash?) throws(ProofError) {
        self.init(index: index, size: size, path: try Self.plan(index: index, size: size).path(stored))
    }

    /// Says which stored hashes the proof is made from.
    ///
    /// - Throws: `ProofError.outside` when the leaf is not in the tree.
    public static func plan(index: Int, size: Int) throws(ProofError) -> ProofPlan {
        guard (0..<max(size, 0)).contains(index) else { throw .outside(size: size) }
        // PATH of section 2.1.3.1, from the root downwards.
        var subtrees: [[NodePlace]] = []
        var leaves = 0..<size
        while leaves.count > 1 {
            let middle = leaves.lowerBound + ProofPlan.split(leaves.count)
            let (left, right) = (leaves.lowerBound..<middle, middle..<leaves.upperBound)
            subtrees.append(NodePlace.covering(index < middle ? right : left))
            leaves = index < middle ? left : right
        }
        return ProofPlan(subtrees: subtrees.reversed())
    }

    /// The root that a tree with this leaf must have; nil when the path does not fit (section 2.1.3.2).
    public func root(leaf: NodeHash) -> NodeHash? {
        guard (0..<max(size, 0)).contains(index) else { return nil }
        var (node, last) = (index, size - 1)
        var hash = leaf
        for sibling in path {
            guard last != 0 else { return nil }
            if node & 1 == 1 || node == last {
                hash = .node(sibling, hash)
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = .node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 ? hash : nil
    }

    /// Whether the leaf is in the tree with this root.
    public func holds(leaf: NodeHash, root: NodeHash) -> Bool {
        self.root(leaf: leaf) == root
    }
}
