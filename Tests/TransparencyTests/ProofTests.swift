import SeededRandom
import Testing
import Transparency

@Suite("Proofs are those of RFC 9162")
struct ProofTests {
    static let most = 200
    static let leaves = (0..<most).map { NodeHash.leaf([UInt8($0)]) }
    static let stored: [NodeHash] = {
        var stored: [NodeHash] = []
        var tree = MerkleTree()
        for leaf in leaves { tree.append(leaf) { stored.append($0) } }
        return stored
    }()
    static let naive = NaiveTree(leaves)
    static let roots = (0...most).map { naive.root(0..<$0) }

    /// What a tree of `size` leaves has stored, and nothing of what came later.
    static func hash(_ place: NodePlace, size: Int) -> NodeHash? {
        place.position < NodePlace.storedCount(size) ? stored[place.position] : nil
    }

    @Test("every leaf of every tree up to 200 leaves has its proof, and it holds")
    func inclusion() throws {
        for size in 1...Self.most {
            for index in 0..<size {
                let proof = try InclusionProof(index: index, size: size) { Self.hash($0, size: size) }
                guard proof.path == Self.naive.path(index, 0..<size),
                    proof.holds(leaf: Self.leaves[index], root: Self.roots[size])
                else {
                    Issue.record("leaf \(index) of \(size)")
                    return
                }
            }
        }
    }

    @Test("every pair of trees up to 200 leaves has its proof, and it holds")
    func consistency() throws {
        for new in 1...Self.most {
            for old in 1...new {
                let proof = try ConsistencyProof(oldSize: old, newSize: new) { Self.hash($0, size: new) }
                guard proof.path == Self.naive.subproof(old, 0..<new, isWhole: true),
                    proof.holds(oldRoot: Self.roots[old], newRoot: Self.roots[new])
                else {
                    Issue.record("from \(old) to \(new)")
                    return
                }
            }
        }
    }

    @Test("a proof of inclusion that was tampered with does not hold", arguments: 0..<20)
    func tamperedInclusion(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let size = 2 + random.below(Self.most - 1)
            let index = random.below(size)
            let proof = try InclusionProof(index: index, size: size) { Self.hash($0, size: size) }
            let root = Self.roots[size]
            var path = proof.path
            let place = random.below(path.count)
            path[place] = .leaf([UInt8(random.below(256)), 1])
            #expect(!InclusionProof(index: index, size: size, path: path).holds(leaf: Self.leaves[index], root: root))
            let shorter = Array(proof.path.dropLast())
            #expect(
                !InclusionProof(index: index, size: size, path: shorter).holds(leaf: Self.leaves[index], root: root)
            )
            let longer = proof.path + [root]
            #expect(!InclusionProof(index: index, size: size, path: longer).holds(leaf: Self.leaves[index], root: root))
            #expect(!proof.holds(leaf: Self.leaves[(index + 1) % size], root: root))
            #expect(!proof.holds(leaf: Self.leaves[index], root: Self.roots[size - 1]))
            let moved = InclusionProof(index: (index + 1) % size, size: size, path: proof.path)
            #expect(!moved.holds(leaf: Self.leaves[index], root: root))
        }
    }

    @Test("a proof of consistency that was tampered with does not hold", arguments: 0..<20)
    func tamperedConsistency(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let new = 3 + random.below(Self.most - 2)
            let old = 1 + random.below(new - 1)
            let (oldRoot, newRoot) = (Self.roots[old], Self.roots[new])
            let proof = try ConsistencyProof(oldSize: old, newSize: new) { Self.hash($0, size: new) }
            var path = proof.path
            path[random.below(path.count)] = .leaf([UInt8(random.below(256)), 1])
            let tampered = ConsistencyProof(oldSize: old, newSize: new, path: path)
            #expect(!tampered.holds(oldRoot: oldRoot, newRoot: newRoot))
            let shorter = ConsistencyProof(oldSize: old, newSize: new, path: Array(proof.path.dropLast()))
            #expect(!shorter.holds(oldRoot: oldRoot, newRoot: newRoot))
            let longer = ConsistencyProof(oldSize: old, newSize: new, path: proof.path + [newRoot])
            #expect(!longer.holds(oldRoot: oldRoot, newRoot: newRoot))
            #expect(!proof.holds(oldRoot: Self.roots[old - 1], newRoot: newRoot))
            #expect(!proof.holds(oldRoot: oldRoot, newRoot: Self.roots[new - 1]))
        }
    }

    @Test("there is no proof outside the tree, and none without its hashes")
    func refused() throws {
        #expect(throws: ProofError.outside(size: 5)) { try InclusionProof.plan(index: 5, size: 5) }
        #expect(throws: ProofError.outside(size: 5)) { try InclusionProof.plan(index: -1, size: 5) }
        #expect(throws: ProofError.outside(size: 5)) { try ConsistencyProof.plan(oldSize: 0, newSize: 5) }
        #expect(throws: ProofError.outside(size: 5)) { try ConsistencyProof.plan(oldSize: 6, newSize: 5) }
        #expect(throws: ProofError.missing(NodePlace(level: 0, index: 1))) {
            try InclusionProof(index: 0, size: 2) { _ in nil }
        }
        #expect(!ConsistencyProof(oldSize: 0, newSize: 5, path: []).holds(oldRoot: .empty, newRoot: Self.roots[5]))
        #expect(InclusionProof(index: 0, size: 0, path: []).root(leaf: Self.leaves[0]) == nil)
    }

    @Test("a plan names what has to be read: no more than two hashes a level")
    func plans() throws {
        let plan = try InclusionProof.plan(index: 123_456, size: 1_000_000)
        #expect(plan.places.count <= 40)
        #expect(plan.places.allSatisfy { $0.leaves.upperBound <= 1_000_000 })
    }
}
