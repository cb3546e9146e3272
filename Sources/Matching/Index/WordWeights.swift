/// How much a word tells: the rarer in the register, the more (inverse document frequency, Spärck Jones 1972).
struct WordWeights: Sendable {
    private var counts: [String: Int32]
    private let total: Int
    /// By the numbers of a vocabulary.
    private(set) var values: [Float] = []

    /// Weighs words by the phrases that they are in.
    ///
    /// A segment beside a larger one adds its counts to the larger one's, so that a word weighs the same in both.
    init(_ vocabulary: Vocabulary, _ phrases: PhraseTable, beside larger: WordWeights?) {
        var own = [Int32](repeating: 0, count: vocabulary.keys.count)
        for phrase in 0..<Int32(phrases.count) {
            let range = phrases.range(of: phrase)
            for place in range where !phrases.tokens[range.lowerBound..<place].contains(phrases.tokens[place]) {
                own[Int(phrases.tokens[place])] += 1
            }
        }
        total = phrases.count + (larger?.total ?? 0)
        counts = [:]
        counts.reserveCapacity(own.count)
        values.reserveCapacity(own.count)
        for (key, count) in zip(vocabulary.keys, own) {
            let all = count + (larger?.counts[key] ?? 0)
            counts[key] = all
            values.append(Self.weight(all, of: total) * (SentenceWords.contains(key) ? 0.6 : 1))
        }
    }

    private static func weight(_ count: Int32, of total: Int) -> Float {
        max(0.3, Logarithm.natural(Float(total + 1) / (Float(count) + 0.5)))
    }
}
