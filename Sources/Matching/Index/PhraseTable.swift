/// Distinct phrases (names, owners, places) as sequences of numbered words.
struct PhraseTable: Sendable {
    /// The numbers of the words' bare letters, all phrases one after the other.
    private(set) var tokens: [Int32] = []
    /// The numbers of the words with their accents, in step with `tokens`.
    private(set) var accents: [Int32] = []
    /// Whether a word only praises, in step with `tokens`.
    private(set) var praises: [Bool] = []
    private(set) var ends: [Int32] = []
    private var numbers: [[Int32]: Int32] = [:]

    /// No name has more words that matter.
    static let longest = 24

    var count: Int { ends.count }

    /// The number of a phrase, the same for the same words with the same accents; `nil` for no words.
    mutating func insert(_ words: [NumberedWord], praises marks: [Bool]) -> Int32? {
        guard !words.isEmpty else { return nil }
        let kept = words.prefix(Self.longest)
        let key = kept.map(\.accented)
        if let number = numbers[key] { return number }
        let number = Int32(ends.count)
        numbers[key] = number
        tokens.append(contentsOf: kept.map(\.token))
        accents.append(contentsOf: key)
        praises.append(contentsOf: marks.prefix(Self.longest))
        ends.append(Int32(tokens.count))
        return number
    }

    /// Where a phrase's words stand in `tokens`.
    func range(of phrase: Int32) -> Range<Int> {
        let index = Int(phrase)
        return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }
}
