import VietnameseText

/// One word of an address or of an area's name.
struct AddressWord: Hashable {
    /// Without accents.
    let folded: String
    /// With accents, tones in one place.
    let accented: String
    /// Whether a full stop follows directly, as after the letter of `P. An Mỹ`.
    let isAbbreviated: Bool

    init(_ text: String, isAbbreviated: Bool = false) {
        let word = Self.numerals[text.uppercased()] ?? text
        folded = Vietnamese.fold(word)
        accented = Vietnamese.accentedKey(word)
        self.isAbbreviated = isAbbreviated
    }

    /// The official list writes Tam Xuân I, newspapers Tam Xuân 1.
    private static let numerals = ["I": "1", "II": "2", "III": "3", "IV": "4"]

    /// Whether the word was typed with an accent.
    var hasAccents: Bool {
        folded != accented
    }

    var isNumber: Bool {
        folded.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The words of a name.
    static func words(of name: String) -> [AddressWord] {
        name.split { !($0.isLetter || $0.isNumber) }.map { AddressWord(String($0)) }
    }

    /// What names are looked up by.
    static func key(_ words: some Sequence<AddressWord>) -> String {
        words.map(\.folded).joined(separator: " ")
    }

    static func sameAccents(_ one: some Sequence<AddressWord>, _ other: some Sequence<AddressWord>) -> Bool {
        one.map(\.accented) == other.map(\.accented)
    }
}
