/// The part of a log, from its beginning, that is as it was signed.
struct VerifiedPrefix {
    var tree = MerkleTree()
    /// The head over it; nil before the first one.
    var signed: SignedTreeHead?
    /// How many checkpoints are within.
    var checkpoints = 0

    var lastSeq: Int64 { signed?.head.lastSeq ?? 0 }
    /// What the next head points back with.
    var hash: NodeHash { signed?.hash ?? .zero }
}
