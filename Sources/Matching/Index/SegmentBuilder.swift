/// Reads entries into numbered words and phrases.
struct SegmentBuilder {
    private(set) var entries: [IndexedEntry] = []
    private(set) var vocabulary = Vocabulary()
    private(set) var accented: [String] = []
    private(set) var names = PhraseTable()
    private(set) var owners = PhraseTable()
    private(set) var places = PhraseTable()
    /// Which entries bear which name.
    private(set) var naming: [(key: Int32, value: Int32)] = []
    private(set) var gtins: [TradeNumber: [Int32]] = [:]
    private var reader = WordReader()
    private var numbered: [WordForm: NumberedWord] = [:]
    private var ownerNumbers: [String: Int32?] = [:]
    private var placeNumbers: [String: Int32?] = [:]

    mutating func add(_ entry: RegisterEntry) {
        let number = Int32(entries.count)
        var seen: Set<Int32> = []
        for name in [entry.name] + entry.aliases {
            let words = reader.words(of: name)
            let marks = PraiseWords.marks(words.map(\.form.key))
            guard let phrase = names.insert(numberedWords(words), praises: marks), seen.insert(phrase).inserted else {
                continue
            }
            naming.append((key: phrase, value: number))
        }
        let numbers = entry.gtins.compactMap { TradeNumber($0) }
        for gtin in numbers { gtins[gtin, default: []].append(number) }
        entries.append(
            IndexedEntry(
                code: entry.code,
                owner: entry.owner.flatMap { owner($0) },
                places: entry.areas.compactMap { place($0.name) },
                areas: entry.areas.map(\.code),
                gtins: numbers,
                stars: entry.stars
            )
        )
    }

    /// Every word of every name, once.
    func tokensOfNames() -> [(key: Int32, value: Int32)] {
        var pairs: [(key: Int32, value: Int32)] = []
        pairs.reserveCapacity(names.tokens.count)
        for name in 0..<Int32(names.count) {
            let range = names.range(of: name)
            for place in range where !names.tokens[range.lowerBound..<place].contains(names.tokens[place]) {
                pairs.append((key: names.tokens[place], value: name))
            }
        }
        return pairs
    }

    private mutating func owner(_ text: String) -> Int32? {
        if let known = ownerNumbers[text] { return known }
        let words = numberedWords(reader.words(of: text))
        let number = owners.insert(words, praises: [Bool](repeating: false, count: words.count))
        ownerNumbers[text] = number
        return number
    }

    private mutating func place(_ text: String) -> Int32? {
        if let known = placeNumbers[text] { return known }
        let words = numberedWords(reader.words(of: text))
        let number = places.insert(words, praises: [Bool](repeating: false, count: words.count))
        placeNumbers[text] = number
        return number
    }

    private mutating func numberedWords(_ words: [TextWord]) -> [NumberedWord] {
        words.map { number($0.form) }
    }

    private mutating func number(_ form: WordForm) -> NumberedWord {
        if let known = numbered[form] { return known }
        let number = NumberedWord(token: vocabulary.insert(form.key), accented: Int32(accented.count))
        accented.append(form.accented)
        numbered[form] = number
        return number
    }
}
