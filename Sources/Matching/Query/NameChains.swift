/// Picks the names worth a closer look: those whose words stand in the text close together.
///
/// One pass over the text adds to every name that has the word at hand, less what lies between; the work is that of
/// reading the words' postings.
struct NameChains {
    /// What one name has so far; together, since a name's postings lie far from each other.
    private struct Chain {
        var running: Float = 0
        var best: Float = 0
        var last: Int32 = -1
    }

    private var chains: [Chain]

    /// What a word of the text between two of a name's costs.
    private static let skip: Float = 0.35
    /// What share of what is missing is taken off.
    private static let missing: Float = 0.3
    /// What a reading must give to be followed: half of the register has words a letter from `hàng`.
    private static let least: Float = 0.8

    /// The names, best first; at most so many.
    static func names(in hits: TextHits, of segment: IndexSegment, limit: Int) -> [Int32] {
        var chains = NameChains(count: segment.names.count)
        for position in hits.byPosition.indices { chains.read(hits.byPosition[position], at: Int32(position), segment) }
        return chains.top(limit, segment)
    }

    private init(count: Int) {
        chains = [Chain](repeating: Chain(), count: count)
    }

    private mutating func read(_ hits: [WordHit], at position: Int32, _ segment: IndexSegment) {
        for hit in hits {
            let gain = segment.nameWeights.values[Int(hit.token)] * Self.share(hit.kind)
            guard hit.kind == .exact || gain >= Self.least else { continue }
            for name in segment.namesOfToken[hit.token] {
                var chain = chains[Int(name)]
                // A surer reading of this word has counted already.
                guard chain.last != position else { continue }
                let gap = Float(position - chain.last - 1)
                chain.running = gain + (chain.last < 0 ? 0 : max(0, chain.running - Self.skip * gap))
                chain.last = position
                chain.best = max(chain.best, chain.running)
                chains[Int(name)] = chain
            }
        }
    }

    private static func share(_ kind: WordHit.Kind) -> Float {
        switch kind {
        case .exact: 1
        case .typed: 0.9
        case .slip: 0.75
        case .sound: 0.7
        case .soundOfWord: 0.45
        case .slipOfWord: 0.35
        }
    }

    private func top(_ limit: Int, _ segment: IndexSegment) -> [Int32] {
        var kept: [(name: Int32, score: Float)] = []
        var floor: Float = 0
        for index in chains.indices where chains[index].best > floor {
            let best = chains[index].best
            let score = best - Self.missing * (segment.weightOfName[index] - best)
            guard score > floor else { continue }
            kept.append((Int32(index), score))
            if kept.count >= 4 * limit {
                kept.sort { $0.score > $1.score }
                kept.removeLast(kept.count - limit)
                floor = kept[limit - 1].score
            }
        }
        kept.sort { $0.score > $1.score }
        return kept.prefix(limit).map(\.name)
    }
}
