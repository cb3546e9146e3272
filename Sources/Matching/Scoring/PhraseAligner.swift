import VietnameseText

/// Finds the best place of a phrase in a text: the heaviest chain of its words, in order, with few words between them.
///
/// A local alignment of words after Smith and Waterman (1981), over the few places where each word may be.
struct PhraseAligner {
    let segment: IndexSegment
    let text: QueryText
    let hits: TextHits

    /// What one word of the text between two of the phrase costs, and what any number of them costs at most.
    private static let skip: Float = 0.5
    private static let longestSkip: Float = 4
    /// What share of its weight a word that is missing costs.
    private static let missing: Float = 0.6
    /// How often one word is looked for; a long letter repeats its words.
    private static let places = 12

    private struct Node {
        let word: Int
        let position: Int
        let agreement: WordAgreement
        let gain: Float
        var total: Float
        var previous: Int
    }

    /// Aligns a phrase; words at the text's positions in `used` are taken.
    func align(_ phrase: Int32, of table: PhraseTable, weights: [Float], avoiding used: Set<Int> = []) -> Alignment {
        let range = table.range(of: phrase)
        var nodes: [Node] = []
        var cost: Float = 0
        // What leaving out all words before this one costs.
        var costs: [Float] = [0]
        for (word, index) in range.enumerated() {
            let token = table.tokens[index]
            let weight = weights[Int(token)]
            collect(word, token, table.accents[index], weight, avoiding: used, into: &nodes)
            cost += weight * (table.praises[index] ? 0.1 : Self.missing)
            costs.append(cost)
        }
        guard !nodes.isEmpty else { return Alignment() }
        for index in nodes.indices { link(index, in: &nodes, costs) }
        var best = Alignment()
        var last = -1
        for (index, node) in nodes.enumerated() {
            let total = node.total - (cost - costs[node.word + 1])
            if total > best.score {
                best.score = total
                last = index
            }
        }
        while last >= 0 {
            let node = nodes[last]
            best.pairs.append(Alignment.Pair(word: node.word, position: node.position, agreement: node.agreement))
            last = node.previous
        }
        best.pairs.reverse()
        return best
    }

    private func collect(
        _ word: Int,
        _ token: Int32,
        _ accent: Int32,
        _ weight: Float,
        avoiding used: Set<Int>,
        into nodes: inout [Node]
    ) {
        var count = 0
        hits.forEach(of: token) { hit in
            let position = Int(hit.position)
            guard count < Self.places, used.isEmpty || !used.contains(position) else { return }
            count += 1
            let agreement = agreement(hit, accent)
            nodes.append(
                Node(
                    word: word,
                    position: position,
                    agreement: agreement,
                    gain: weight * agreement.share,
                    total: -.infinity,
                    previous: -1
                )
            )
        }
    }

    /// Nodes stand in the order of the phrase's words, so that every possible one before is done.
    private func link(_ index: Int, in nodes: inout [Node], _ costs: [Float]) {
        let node = nodes[index]
        var best = -costs[node.word]
        var previous = -1
        for before in 0..<index {
            let other = nodes[before]
            guard other.word < node.word, other.position < node.position else { continue }
            let skipped = Float(node.position - other.position - 1)
            let total =
                other.total - min(Self.longestSkip, Self.skip * skipped) - (costs[node.word] - costs[other.word + 1])
            if total > best {
                best = total
                previous = before
            }
        }
        nodes[index].total = best + node.gain
        nodes[index].previous = previous
    }

    private func agreement(_ hit: WordHit, _ accent: Int32) -> WordAgreement {
        switch hit.kind {
        case .exact: accents(text.words[Int(hit.position)].form, segment.accented[Int(accent)])
        case .typed: .typed
        case .slip: .slip
        case .slipOfWord: .slipOfWord
        case .sound: .sound
        case .soundOfWord: .soundOfWord
        }
    }

    private func accents(_ form: WordForm, _ registered: String) -> WordAgreement {
        if form.accented == registered { return text.isAccented ? .same : .unmarked }
        if !form.isMarked { return text.isAccented ? .bare : .unmarked }
        switch AccentAgreement(markedLetters: form.accented, registered) {
        case .same, .unmarked: return .same
        case .hookForTilde: return .hookForTilde
        case .otherTone: return .otherTone
        case .otherLetters: return .otherLetters
        }
    }
}
