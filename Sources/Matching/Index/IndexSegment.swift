/// An immutable part of an index: entries, their words, and where the words are found.
struct IndexSegment: Sendable {
    let entries: [IndexedEntry]
    let vocabulary: Vocabulary
    /// Words with accents, by number.
    let accented: [String]
    let names: PhraseTable
    let owners: PhraseTable
    let places: PhraseTable
    let nameWeights: WordWeights
    let ownerWeights: WordWeights
    /// The sum of its words' weights, without praise, by name.
    let weightOfName: [Float]
    /// How many letters its words have, by name.
    let lettersOfName: [Int32]
    /// From a word to the names that it is in.
    let namesOfToken: Postings
    /// From a name to the entries that bear it.
    let entriesOfName: Postings
    let namesOfEntry: Postings
    private let entriesOfGTIN: [TradeNumber: [Int32]]
    private let numbersOfCode: [String: Int32]

    /// Reads entries; their words weigh as in the `larger` segment that they stand beside.
    init(_ entries: [RegisterEntry], beside larger: IndexSegment? = nil) {
        var builder = SegmentBuilder()
        for entry in entries { builder.add(entry) }
        self.entries = builder.entries
        vocabulary = builder.vocabulary
        accented = builder.accented
        names = builder.names
        owners = builder.owners
        places = builder.places
        nameWeights = WordWeights(builder.vocabulary, builder.names, beside: larger?.nameWeights)
        ownerWeights = WordWeights(builder.vocabulary, builder.owners, beside: larger?.ownerWeights)
        let names = builder.names
        let values = nameWeights.values
        weightOfName = (0..<Int32(names.count)).map { name in
            names.range(of: name).reduce(0) { $0 + (names.praises[$1] ? 0 : values[Int(names.tokens[$1])]) }
        }
        let lengths = builder.vocabulary.keys.map { Int32($0.utf8.count) }
        lettersOfName = (0..<Int32(names.count)).map { name in
            names.range(of: name).reduce(0) { $0 + lengths[Int(names.tokens[$1])] }
        }
        namesOfToken = Postings(count: builder.vocabulary.keys.count, pairs: builder.tokensOfNames())
        entriesOfName = Postings(count: builder.names.count, pairs: builder.naming)
        namesOfEntry = Postings(
            count: builder.entries.count,
            pairs: builder.naming.map { (key: $0.value, value: $0.key) }
        )
        entriesOfGTIN = builder.gtins
        numbersOfCode = Dictionary(
            zip(builder.entries.map(\.code), Int32(0)...),
            uniquingKeysWith: { _, last in last }
        )
    }

    func entries(withGTIN number: TradeNumber) -> [Int32] {
        entriesOfGTIN[number] ?? []
    }

    func entry(withCode code: String) -> Int32? {
        numbersOfCode[code]
    }
}
