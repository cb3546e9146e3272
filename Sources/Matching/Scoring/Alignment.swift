/// Where the words of a phrase stand in a text, in order.
struct Alignment: Sendable {
    /// One word of the phrase and the text's word that stands for it.
    struct Pair: Sendable {
        let word: Int
        let position: Int
        let agreement: WordAgreement
    }

    /// From left to right.
    var pairs: [Pair] = []
    /// How well the phrase is there, in units of the words' weights; only to compare places with.
    var score: Float = -.infinity

    /// How many words of the text stand between the first and the last, and belong to nothing.
    var skipped: Int {
        guard let first = pairs.first, let last = pairs.last else { return 0 }
        return last.position - first.position + 1 - pairs.count
    }
}
