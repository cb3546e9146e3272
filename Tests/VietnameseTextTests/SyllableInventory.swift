/// Every syllable that the written language can have, with its tone placed by hand in both schools.
enum SyllableInventory {
    struct Entry {
        /// Composed, tone as in `hoà`.
        let newer: String
        /// Composed, tone as in `hòa`.
        let older: String
        let decomposed: String
        let folded: String
    }

    /// Rimes with the place of their tone: the letter before `'`; before `,` the older school's place where it differs.
    static let rimes = """
        a' a'c a'ch a'i a'm a'n a'ng a'nh a'o a'p a't a'u a'y ă'c ă'm ă'n ă'ng ă'p ă't â'c â'm â'n â'ng â'p â't â'u â'y \
        e' e'c e'm e'n e'ng e'o e'p e't ê' ê'ch ê'm ê'n ê'nh ê'p ê't ê'u i' i'a i'ch iê'c iê'm iê'n iê'ng iê'p iê't iê'u \
        i'm i'n i'nh i'p i't i'u o' o,a' oa'c oa'ch oa'i oa'm oa'n oa'ng oa'nh oa'o oa'p oa't oa'y oă'c oă'm oă'n oă'ng \
        oă't o'c o,e' oe'n oe'o oe't o'i o'm o'n o'ng o'p o't ô' ô'c ô'i ô'm ô'n ô'ng ô'p ô't ơ' ơ'i ơ'm ơ'n ơ'p ơ't u' \
        u'a uâ'n uâ'ng uâ't uâ'y u'c uê' uê'ch uê'nh u'i u'm u'n u'ng uô'c uô'i uô'm uô'n uô'ng uô't uơ' u'p u't u,y' \
        uy'a uy'ch uyê'n uyê't uy'n uy'nh uy't uy'u ư' ư'a ư'c ư'i ư'ng ươ'c ươ'i ươ'm ươ'n ươ'ng ươ'p ươ't ươ'u ư't ư'u \
        y' yê'm yê'n yê'ng yê't yê'u
        """.split(separator: " ").map(String.init)

    static let onsets = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "r", "s",
        "t", "th", "tr", "v", "x", "gi", "qu",
    ]

    static let entries: [Entry] = onsets.flatMap { onset in
        rimes.filter { canFollow(onset, $0) }.flatMap { rime in Syllables.tones.map { entry(onset, rime, $0) } }
    }

    /// `g` before i is the onset gi, and after `qu` no other u or o follows.
    private static func canFollow(_ onset: String, _ rime: String) -> Bool {
        switch onset {
        case "g": !rime.hasPrefix("i")
        case "gi": !rime.hasPrefix("i") && !rime.hasPrefix("y")
        case "qu": ["a", "ă", "â", "e", "ê", "i", "ơ", "y"].contains(rime.prefix(1))
        default: true
        }
    }

    private static func entry(_ onset: String, _ rime: String, _ tone: Unicode.Scalar?) -> Entry {
        let newer = rime.filter { $0 != "," }
        let older = rime.contains(",") ? rime.filter { $0 != "'" }.replacing(",", with: "'") : newer
        let plain = onset + rime.filter { $0.isLetter }
        let decomposed = newer.flatMap { letter in
            letter == "'" ? tone.map { [$0] } ?? [] : decompose(letter)
        }
        return Entry(
            newer: onset + place(newer, tone),
            older: onset + place(older, tone),
            decomposed: onset + Syllables.text(decomposed),
            folded: String(plain.map { bare[$0] ?? $0 })
        )
    }

    private static func place(_ rime: String, _ tone: Unicode.Scalar?) -> String {
        var letters: [Unicode.Scalar] = []
        for scalar in rime.unicodeScalars {
            guard scalar == "'" else {
                letters.append(scalar)
                continue
            }
            guard let last = letters.popLast(), let place = Syllables.tones.firstIndex(of: tone) else { continue }
            letters.append(Syllables.vowels.first { $0.composed[0] == last }?.composed[place] ?? last)
        }
        return Syllables.text(letters)
    }

    private static func decompose(_ letter: Character) -> [Unicode.Scalar] {
        Syllables.vowels.first { $0.composed[0] == letter.unicodeScalars.first }
            .map { [$0.base, $0.shape].compactMap { $0 } } ?? Array(letter.unicodeScalars)
    }

    private static let bare: [Character: Character] = [
        "ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d",
    ]
}
