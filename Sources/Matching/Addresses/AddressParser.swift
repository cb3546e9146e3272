/// Finds in an address the places where areas are named, from left to right.
struct AddressParser<ID: Hashable & Sendable> {
    let gazetteer: Gazetteer<ID>
    let isAccented: Bool

    private var mentions: [AddressMention<ID>] = []
    /// The kind that the parts to come are of, after `các phường Tam Kỳ`.
    private var listedKind: AddressKind?
    private var lists = 0

    /// Reads a whole address.
    static func mentions(in text: AddressText, of gazetteer: Gazetteer<ID>) -> [AddressMention<ID>] {
        var parser = AddressParser(gazetteer: gazetteer, isAccented: text.isAccented)
        for pieces in text.parts { parser.readPart(pieces) }
        return parser.mentions
    }

    private init(gazetteer: Gazetteer<ID>, isAccented: Bool) {
        self.gazetteer = gazetteer
        self.isAccented = isAccented
    }

    private mutating func readPart(_ pieces: [[AddressWord]]) {
        // `Tam Kỳ - Quảng Nam` are two parts, `cao tốc Đà Nẵng - Quảng Ngãi` is one.
        let areSeparate = pieces.allSatisfy { !matches($0[...]).isEmpty || leadingKind($0[...]) != nil }
        for piece in areSeparate ? pieces : [Array(pieces.joined())] {
            readPiece(piece[...])
        }
    }

    private mutating func readPiece(_ words: ArraySlice<AddressWord>) {
        if let kind = listedKind {
            let found = matches(words, kind)
            if !found.isEmpty {
                mentions.append(
                    AddressMention(kind: kind, name: Array(words), matches: found, opensPart: true, list: lists)
                )
                return
            }
            listedKind = nil
        }
        if let first = words.first, isWord(first, "các"), let (kind, length) = leadingKind(words.dropFirst()) {
            lists += 1
            listedKind = kind
            readPiece(words.dropFirst(1 + length))
            return
        }
        readAlternatives(words)
    }

    /// Reads `quận Hải Châu và quận Thanh Khê`: neither alone is the place.
    private mutating func readAlternatives(_ words: ArraySlice<AddressWord>) {
        let sides = words.split { isWord($0, "và") }
        guard sides.count > 1, sides.allSatisfy({ leadingKind($0) != nil || !matches($0).isEmpty }) else {
            read(words)
            return
        }
        lists += 1
        let first = mentions.count
        for side in sides { read(side) }
        for index in first..<mentions.count { mentions[index].list = lists }
    }

    private mutating func read(_ words: ArraySlice<AddressWord>) {
        guard let start = nextKind(in: words) else {
            append(nil, words, opensPart: true)
            return
        }
        // `Minh An TP Hội An` without its comma; anything else before a kind is a house, a street or a hamlet.
        let before = words[words.startIndex..<start]
        if !before.isEmpty, !matches(before).isEmpty { append(nil, before, opensPart: true) }
        var rest = words[start...]
        var opensPart = before.isEmpty
        while let (kind, length) = leadingKind(rest) {
            let after = rest.dropFirst(length)
            let end = endOfName(after, kind)
            if end > after.startIndex {
                append(kind, after[..<end], opensPart: opensPart || !matches(after[..<end], kind).isEmpty)
            }
            rest = words[(nextKind(in: words[end...]) ?? words.endIndex)...]
            opensPart = opensPart && end == rest.startIndex
        }
    }

    /// The longest name that the gazetteer knows; else up to the next kind: `tỉnh Hà Tĩnh` without accents holds `tỉnh` twice.
    private func endOfName(_ words: ArraySlice<AddressWord>, _ kind: AddressKind) -> Int {
        // No area's name has more words.
        let reach = words.prefix(8)
        let ends = reach.indices.filter { leadingKind(words[$0...]) != nil } + [words.endIndex]
        let known = ends.sorted(by: >).first { $0 > words.startIndex && !matches(words[..<$0], kind).isEmpty }
        return known ?? ends.filter { $0 > words.startIndex }.min() ?? words.startIndex
    }

    private mutating func append(_ kind: AddressKind?, _ name: ArraySlice<AddressWord>, opensPart: Bool) {
        let mention = AddressMention(
            kind: kind,
            name: Array(name),
            matches: matches(name, kind),
            opensPart: opensPart,
            list: nil
        )
        if !mention.isFiller || !mention.matches.isEmpty { mentions.append(mention) }
    }

    private func nextKind(in words: ArraySlice<AddressWord>) -> Int? {
        words.indices.first { leadingKind(words[$0...]) != nil }
    }

    private func leadingKind(_ words: ArraySlice<AddressWord>) -> (kind: AddressKind, length: Int)? {
        AddressKind.leading(words, isAccented: isAccented)
    }

    private func isWord(_ word: AddressWord, _ spelling: String) -> Bool {
        let expected = AddressWord(spelling)
        return isAccented ? word.accented == expected.accented : word.folded == expected.folded
    }

    /// The areas with this name at the kind's levels; with the same accents, unless the words have none and nothing else fits.
    private func matches(_ words: ArraySlice<AddressWord>, _ kind: AddressKind? = nil) -> [Gazetteer<ID>.Area] {
        let found = gazetteer.areas(named: Self.spelledOut(words)).filter { kind?.levels.contains($0.level) ?? true }
        guard isAccented else { return found }
        let exact = found.filter { AddressWord.sameAccents(words, AddressWord.words(of: $0.name)) }
        return exact.isEmpty && !words.contains(where: \.hasAccents) ? found : exact
    }

    private static func spelledOut(_ words: ArraySlice<AddressWord>) -> [AddressWord] {
        AddressWord.key(words) == "hcm" ? AddressWord.words(of: "Hồ Chí Minh") : Array(words)
    }
}
