/// Where a node stands that is complete: the root over the leaves `index << level ..< (index + 1) << level`.
///
/// Complete nodes never change while the tree grows, so they are stored once, each behind those it is made from: the order in which they become
/// complete, as `golang.org/x/mod/sumdb/tlog` numbers its stored hashes. A tree of n leaves has stored 2n less the ones in n's binary digits.
public struct NodePlace: Hashable, Sendable {
    /// How far above the leaves; a leaf is 0.
    public let level: Int
    /// Which one of its level, from 0.
    public let index: Int

    /// Names a place; a negative one is a programming error.
    public init(level: Int, index: Int) {
        precondition((0..<62).contains(level) && index >= 0, "no such place")
        self.level = level
        self.index = index
    }

    /// The leaves below it.
    public var leaves: Range<Int> {
        index << level..<(index + 1) << level
    }

    /// Its number among the stored hashes, from 0.
    public var position: Int {
        NodePlace.storedCount(leaves.upperBound - 1) + level
    }

    /// How many hashes a tree of so many leaves has stored.
    public static func storedCount(_ size: Int) -> Int {
        2 * size - size.nonzeroBitCount
    }

    /// The complete nodes whose leaves, one behind the other, are these; largest first.
    ///
    /// The range must begin where a subtree of the tree does, as all ranges of RFC 9162's definitions do.
    static func covering(_ leaves: Range<Int>) -> [NodePlace] {
        var places: [NodePlace] = []
        var start = leaves.lowerBound
        while start < leaves.upperBound {
            let level = Int.bitWidth - 1 - (leaves.upperBound - start).leadingZeroBitCount
            places.append(NodePlace(level: level, index: start >> level))
            start += 1 << level
        }
        return places
    }
}
