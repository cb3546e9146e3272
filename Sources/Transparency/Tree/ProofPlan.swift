/// Which stored hashes a proof is made from, so that they can be read together, and how.
///
/// Each hash of a proof is that of a subtree; one at the right edge may have to be joined from several complete ones.
public struct ProofPlan: Hashable, Sendable {
    let subtrees: [[NodePlace]]

    /// All places whose hashes are needed.
    public var places: [NodePlace] {
        subtrees.flatMap { $0 }
    }

    /// Joins what was stored to the hashes of the proof.
    ///
    /// - Throws: `ProofError.missing` with the first place that has no hash.
    func path(_ stored: (NodePlace) -> NodeHash?) throws(ProofError) -> [NodeHash] {
        var path: [NodeHash] = []
        for places in subtrees {
            var hashes: [NodeHash] = []
            for place in places {
                guard let hash = stored(place) else { throw .missing(place) }
                hashes.append(hash)
            }
            if let hash = NodeHash.joined(hashes) { path.append(hash) }
        }
        return path
    }

    /// The largest power of two below a number above one: where RFC 9162 splits a tree.
    static func split(_ count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
