import VietnameseText

/// One word in the two ways that words are compared: by its bare letters and by its accents.
struct WordForm: Hashable, Sendable {
    /// `Vietnamese.searchKey`: no accents, i for a lone y.
    let key: String
    /// With accents, the tone in one place, i for a lone y.
    let accented: String

    init(_ word: String) {
        let folded = Vietnamese.fold(word)
        let key = Vietnamese.searchKey(folded)
        let accented = Vietnamese.accentedKey(word)
        self.key = key
        self.accented = key == folded ? accented : String(accented.map { Self.iForY[$0] ?? $0 })
    }

    init(key: String, accented: String) {
        self.key = key
        self.accented = accented
    }

    /// Whether the word was written with any accent.
    var isMarked: Bool {
        key != accented
    }

    /// Whether the tones of two words with accents differ, but for hỏi and ngã.
    static func haveOtherTones(_ one: String, _ other: String) -> Bool {
        let tones: Set<Tone> = [Tone.of(one), Tone.of(other)]
        return tones.count > 1 && tones != [.hook, .tilde]
    }

    private static let iForY: [Character: Character] = [
        "y": "i", "ỳ": "ì", "ỷ": "ỉ", "ỹ": "ĩ", "ý": "í", "ỵ": "ị",
    ]
}
