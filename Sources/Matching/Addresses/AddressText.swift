import VietnameseText

/// An address cut into parts at commas, the parts into pieces at dashes, the pieces into words.
///
/// What stands in parentheses is left out: remarks, and often what a place was called before.
struct AddressText {
    private(set) var parts: [[[AddressWord]]] = []

    private var pieces: [[AddressWord]] = []
    private var words: [AddressWord] = []
    private var word = ""
    private var depth = 0

    init(_ text: String) {
        // Longer text is no address, and the parser's work grows faster than its length.
        for character in Vietnamese.composed(text).prefix(1000) { take(character) }
        endPart()
    }

    /// Whether the text was typed with accents, so that a word without them has none.
    var isAccented: Bool {
        parts.contains { $0.contains { $0.contains(where: \.hasAccents) } }
    }

    private mutating func take(_ character: Character) {
        switch character {
        case "(", "[", "{":
            endWord()
            depth += 1
        case ")", "]", "}": depth = max(0, depth - 1)
        case _ where depth > 0: break
        case ",", ";", "|", "\n", "\r\n": endPart()
        // A hyphen within a name, as in Phan Rang-Tháp Chàm, follows a letter directly.
        case "-" where word.isEmpty, "–", "—": endPiece()
        case ".": endWord(isAbbreviated: true)
        case _ where character.isLetter || character.isNumber: word.append(character)
        default: endWord()
        }
    }

    private mutating func endPart() {
        endPiece()
        if !pieces.isEmpty { parts.append(pieces) }
        pieces = []
    }

    private mutating func endPiece() {
        endWord()
        if !words.isEmpty { pieces.append(words) }
        words = []
    }

    private mutating func endWord(isAbbreviated: Bool = false) {
        if !word.isEmpty { words.append(AddressWord(word, isAbbreviated: isAbbreviated)) }
        word = ""
    }
}
