import Crypto

/// RFC 9162, section 2.1.1: leaves and nodes begin with different bytes, so that no node passes for a leaf (a second preimage).
///
/// The pointers are those swift-crypto takes and gives: a digest's iterator, the other way, makes an array for each hash.
extension NodeHash {
    /// The root of a tree without leaves: the hash of nothing.
    public static let empty = NodeHash(SHA256.hash(data: [UInt8]()))

    static let leafPrefix: UInt8 = 0
    static let nodePrefix: UInt8 = 1

    /// Hashes an entry as a leaf: SHA-256(0x00 ‖ entry).
    public static func leaf(_ entry: [UInt8]) -> NodeHash {
        hashing(NodeHash.leafPrefix) { $0.update(data: entry) }
    }

    /// Hashes a node over its two halves: SHA-256(0x01 ‖ left ‖ right).
    public static func node(_ left: NodeHash, _ right: NodeHash) -> NodeHash {
        hashing(NodeHash.nodePrefix) { hasher in
            withUnsafeBytes(of: left) { hasher.update(bufferPointer: $0) }
            withUnsafeBytes(of: right) { hasher.update(bufferPointer: $0) }
        }
    }

    /// Hashes bytes that are neither leaf nor node.
    static func plain(_ bytes: [UInt8]) -> NodeHash {
        NodeHash(SHA256.hash(data: bytes))
    }

    /// Hashes bytes that begin with `leafPrefix` already.
    static func prefixedLeaf(_ bytes: [UInt8]) -> NodeHash {
        var hasher = SHA256()
        bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return NodeHash(hasher.finalize())
    }

    private static func hashing(_ prefix: UInt8, _ body: (inout SHA256) -> Void) -> NodeHash {
        var hasher = SHA256()
        withUnsafeBytes(of: prefix) { hasher.update(bufferPointer: $0) }
        body(&hasher)
        return NodeHash(hasher.finalize())
    }

    private init(_ digest: SHA256Digest) {
        self = digest.withUnsafeBytes { NodeHash(loading: $0) }
    }
}
