import Transparency

/// The tree as RFC 9162 defines it, word for word; the roots of all its stretches are worked out once.
struct NaiveTree: Sendable {
    /// MTH of section 2.1.1 over the leaves from a place, by their count less one.
    private let roots: [[NodeHash]]

    init(_ leaves: [NodeHash]) {
        var roots = leaves.map { [$0] }
        for count in leaves.indices.dropFirst().map({ $0 + 1 }) {
            let half = Self.split(count)
            for start in 0...leaves.count - count {
                roots[start].append(.node(roots[start][half - 1], roots[start + half][count - half - 1]))
            }
        }
        self.roots = roots
    }

    private static func split(_ count: Int) -> Int {
        var power = 1
        while power * 2 < count { power *= 2 }
        return power
    }

    func root(_ leaves: Range<Int>) -> NodeHash {
        leaves.isEmpty ? .empty : roots[leaves.lowerBound][leaves.count - 1]
    }

    /// PATH of section 2.1.3.1 for the leaf `index` places behind the first.
    func path(_ index: Int, _ leaves: Range<Int>) -> [NodeHash] {
        guard leaves.count > 1 else { return [] }
        let half = Self.split(leaves.count)
        let (left, right) = (leaves.prefix(half), leaves.dropFirst(half))
        return index < half ? path(index, left) + [root(right)] : path(index - half, right) + [root(left)]
    }

    /// SUBPROOF of section 2.1.4.1.
    func subproof(_ size: Int, _ leaves: Range<Int>, isWhole: Bool) -> [NodeHash] {
        if size == leaves.count { return isWhole ? [] : [root(leaves)] }
        let half = Self.split(leaves.count)
        let (left, right) = (leaves.prefix(half), leaves.dropFirst(half))
        return size <= half
            ? subproof(size, left, isWhole: isWhole) + [root(right)]
            : subproof(size - half, right, isWhole: false) + [root(left)]
    }
}
