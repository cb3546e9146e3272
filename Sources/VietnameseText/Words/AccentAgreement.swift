/// How far two spellings agree in their accents whose bare letters are the same.
public enum AccentAgreement: UInt8, Hashable, Sendable, Comparable {
    /// The letters differ in more than their tones: `đàn` and `dân`.
    case otherLetters
    /// Only tones differ: `tám` and `tạm`.
    case otherTone
    /// Hỏi and ngã are exchanged, which much of the country does not tell apart: `mủ` and `mũ`.
    case hookForTilde
    /// One of the two has no accents at all, so that nothing can be said.
    case unmarked
    /// The same, however the tones are placed.
    case same

    /// Compares by how much speaks for one word.
    public static func < (one: AccentAgreement, other: AccentAgreement) -> Bool {
        one.rawValue < other.rawValue
    }

    /// Compares two words by `Vietnamese.accentedKey`; `nil` where their bare letters differ.
    public init?(_ one: String, _ other: String) {
        let folded = Vietnamese.fold(one)
        guard folded == Vietnamese.fold(other) else { return nil }
        self.init(sameLetters: one, other, folded: folded)
    }

    /// Compares two accented keys that fold to the same letters.
    ///
    /// - Parameters:
    ///   - one: The first accented key.
    ///   - other: The second accented key.
    ///   - folded: What both fold to.
    public init(sameLetters one: String, _ other: String, folded: String) {
        if one != other, one == folded || other == folded {
            self = .unmarked
        } else {
            self.init(markedLetters: one, other)
        }
    }

    /// Compares two accented keys with the same bare letters, both known to be written with their accents.
    ///
    /// A word without accents is then one that has none: `tam` and `tám` differ in tone. Never `unmarked`.
    public init(markedLetters one: String, _ other: String) {
        var weakest = AccentAgreement.same
        for (first, second) in zip(one.unicodeScalars, other.unicodeScalars) where first != second {
            let left = LetterShape(first)
            let right = LetterShape(second)
            guard let left, let right, left.letter == right.letter else {
                self = .otherLetters
                return
            }
            let tones: Set<Tone> = [left.tone, right.tone]
            weakest = min(weakest, tones == [.hook, .tilde] ? .hookForTilde : .otherTone)
        }
        self = weakest
    }
}
