import VietnameseText

/// Which words of a segment the words of a text may stand for.
struct TextHits {
    /// By the text's positions, the surest first.
    let byPosition: [[WordHit]]
    private let hits: [WordHit]
    private let firstOfToken: [Int32]
    private let nextOfToken: [Int32]

    init(_ text: QueryText, in vocabulary: Vocabulary) {
        var known: [String: [(token: Int32, kind: WordHit.Kind)]] = [:]
        var byPosition: [[WordHit]] = []
        var hits: [WordHit] = []
        byPosition.reserveCapacity(text.words.count)
        for (position, word) in text.words.enumerated() {
            let readings: [(token: Int32, kind: WordHit.Kind)]
            if let found = known[word.form.key] {
                readings = found
            } else {
                readings = Self.readings(of: word.form.key, in: vocabulary)
                known[word.form.key] = readings
            }
            let here = readings.map { WordHit(position: Int32(position), token: $0.token, kind: $0.kind) }
            byPosition.append(here)
            hits += here
        }
        var first = [Int32](repeating: -1, count: vocabulary.keys.count)
        var next = [Int32](repeating: -1, count: hits.count)
        for index in hits.indices.reversed() {
            next[index] = first[Int(hits[index].token)]
            first[Int(hits[index].token)] = Int32(index)
        }
        self.byPosition = byPosition
        self.hits = hits
        firstOfToken = first
        nextOfToken = next
    }

    /// Every place where a word of the register may be meant, from left to right.
    func forEach(of token: Int32, _ body: (WordHit) -> Void) {
        var index = firstOfToken[Int(token)]
        while index >= 0 {
            body(hits[Int(index)])
            index = nextOfToken[Int(index)]
        }
    }

    /// Whether any word may stand for it.
    func contains(_ token: Int32) -> Bool {
        firstOfToken[Int(token)] >= 0
    }

    private static func readings(
        of key: String,
        in vocabulary: Vocabulary
    ) -> [(token: Int32, kind: WordHit.Kind)] {
        var readings: [(token: Int32, kind: WordHit.Kind)] = []
        func add(_ token: Int32, _ kind: WordHit.Kind) {
            if !readings.contains(where: { $0.token == token }) { readings.append((token, kind)) }
        }
        let exact = vocabulary.number(of: key)
        if let exact { add(exact, .exact) }
        // Keys of an input method give a word that cannot be one; `chas` and `tams` are typed, `nam` is not.
        if exact == nil, let typed = Telex.decode(key) ?? VNITyping.decode(key),
            let token = vocabulary.number(of: Vietnamese.searchKey(typed))
        {
            add(token, .typed)
        }
        let isWord = exact != nil || SentenceWords.contains(key)
        for token in vocabulary.soundingLike(key) { add(token, isWord ? .soundOfWord : .sound) }
        for token in vocabulary.neighbours(of: key) { add(token, isWord ? .slipOfWord : .slip) }
        return readings
    }
}
