/// A complaint's words, and the numbers and claims in them.
struct QueryText {
    private(set) var words: [TextWord]
    /// Whether the writer uses accents, so that a word without them has none.
    let isAccented: Bool
    /// Whether the writer uses capital letters, but not throughout.
    let usesCapitals: Bool
    /// Numbers under bar codes, entered or found in the text.
    let gtins: [TradeNumber]
    /// As in `4 sao`.
    let claimedStars: Int?
    /// The areas that the complaint is about.
    let areas: [String]

    /// No complaint names its goods later than this.
    private static let limit = 500

    init(_ query: MatchQuery) {
        var reader = WordReader()
        var words = query.name.map { reader.words(of: $0, limit: 60) } ?? []
        words += reader.words(of: query.body, limit: Self.limit)
        self.words = words
        let marked = words.count { $0.form.isMarked }
        isAccented = marked * 4 >= words.count
        let capitals = words.count(where: \.isCapitalised)
        usesCapitals = capitals > 1 && capitals * 5 < words.count * 4
        areas = query.areas
        let entered = query.gtin.flatMap { TradeNumber($0) }
        let found = words.lazy.filter { $0.written.utf8.count >= 8 }.compactMap { TradeNumber($0.written) }
            .filter(\.hasValidCheckDigit)
        gtins = entered.map { [$0] } ?? Array(found)
        claimedStars = Self.stars(words)
    }

    /// Parts words that were written together, `nuocmam`, where the register knows both halves and nothing like the whole.
    func parted(by vocabulary: Vocabulary) -> QueryText {
        var copy = self
        copy.words = words.flatMap { word in
            let key = word.form.key
            guard key.utf8.count >= 5, !vocabulary.resembles(key), let length = vocabulary.seam(of: key) else {
                return [word]
            }
            return word.parted(after: length)
        }
        return copy
    }

    private static func stars(_ words: [TextWord]) -> Int? {
        for (number, unit) in zip(words, words.dropFirst()) where unit.form.key == "sao" {
            if let stars = Int(number.written), (1...5).contains(stars) { return stars }
        }
        return nil
    }
}
