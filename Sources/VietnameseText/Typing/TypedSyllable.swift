/// A syllable put together from the keys of an input method, one after the other.
struct TypedSyllable {
    /// With shapes and tone, in lower case.
    let text: String

    /// Follows the keys; `nil` where nothing was decoded or the result is no syllable.
    ///
    /// - Parameters:
    ///   - keys: What was typed, in lower case.
    ///   - tones: The keys for tones, which count after a vowel.
    ///   - shape: What a key makes of the letters so far; `nil` where it is a letter of its own.
    init?(keys: [UInt8], tones: [UInt8: Tone], shape: (UInt8, [Unicode.Scalar]) -> [Unicode.Scalar]?) {
        var letters: [Unicode.Scalar] = []
        var tone = Tone.level
        var isDecoded = false
        for key in keys {
            if let shaped = shape(key, letters) {
                letters = shaped
                isDecoded = true
            } else if tone == .level, let typed = tones[key], letters.contains(where: { LetterShape($0) != nil }) {
                tone = typed
                isDecoded = true
            } else {
                letters.append(Unicode.Scalar(key))
            }
        }
        // `thuowr` is `thuở`: no syllable ends in ươ.
        if letters.suffix(2) == ["ư", "ơ"] { letters[letters.count - 2] = "u" }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        guard isDecoded, Syllable.isPlausible(Vietnamese.fold(String(view))) else { return nil }
        text = Syllable.writing(tone, over: String(view))
    }

    /// Shapes the last of a letter.
    static func replacingLast(
        _ letter: Unicode.Scalar,
        with shaped: Unicode.Scalar,
        in letters: [Unicode.Scalar]
    ) -> [Unicode.Scalar]? {
        guard let place = letters.lastIndex(of: letter) else { return nil }
        var result = letters
        result[place] = shaped
        return result
    }

    /// Shapes a letter that is typed again directly after itself, or at the end of its syllable: `aa`, `coong`.
    static func doubling(
        _ letter: Unicode.Scalar,
        to shaped: Unicode.Scalar,
        in letters: [Unicode.Scalar]
    ) -> [Unicode.Scalar]? {
        letters.last == letter ? replacingLast(letter, with: shaped, in: letters) : nil
    }

    /// The horn of ư and ơ: over both letters of `uo`, else over the last of the two.
    static func horned(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        var result = letters
        guard let place = letters.lastIndex(where: { $0 == "u" || $0 == "o" }) else { return nil }
        result[place] = letters[place] == "u" ? "ư" : "ơ"
        if place > 0, letters[place] == "o", letters[place - 1] == "u", letters.first != "q" { result[place - 1] = "ư" }
        return result
    }
}
