/// What is stored of one sealing, in one row that is only ever inserted: the signed head, and what became known with it.
public struct Seal: Hashable, Sendable {
    /// The head.
    public let signed: SignedTreeHead
    /// The numbers of its events: the distance of each from the one before (the last one of the seal before, else 0), as LEB128.
    public let numbers: [UInt8]
    /// The hashes of the leaves and of the nodes that became complete with them, 32 bytes each, in the order of `NodePlace.position`.
    public let hashes: [UInt8]

    /// Takes a seal out of the store.
    public init(signed: SignedTreeHead, numbers: [UInt8], hashes: [UInt8]) {
        self.signed = signed
        self.numbers = numbers
        self.hashes = hashes
    }

    /// The place in the tree of the event with a number; nil when it is not one of this seal's.
    public func place(of seq: Int64) -> Int? {
        guard let numbers = EventNumbers.all(numbers, last: signed.head.lastSeq),
            let index = numbers.firstIndex(of: seq)
        else { return nil }
        return signed.head.size - numbers.count + index
    }

    /// How many hashes there are.
    var hashCount: Int {
        hashes.count / NodeHash.byteCount
    }

    /// The stored hash that has this place among the seal's own.
    func hash(_ index: Int) -> NodeHash? {
        NodeHash(hashes, at: index * NodeHash.byteCount)
    }
}
