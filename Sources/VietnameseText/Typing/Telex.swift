/// What is left of a word when an input method for Telex was off: `nuwowcs mawms` for `nước mắm`.
///
/// Any English word may look like it, so this is for words that fit nothing as they stand.
public enum Telex {
    /// Reads one word of ASCII letters as keys; `nil` where that gives no syllable, or the keys are the word itself.
    public static func decode(_ word: some StringProtocol) -> String? {
        let keys = Array(word.utf8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        guard (2...12).contains(keys.count), keys.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
        if let syllable = TypedSyllable(keys: keys, tones: tones, shape: shape) { return syllable.text }
        return nil
    }

    private static let tones: [UInt8: Tone] = [
        UInt8(ascii: "s"): .acute, UInt8(ascii: "f"): .grave, UInt8(ascii: "r"): .hook, UInt8(ascii: "x"): .tilde,
        UInt8(ascii: "j"): .dotBelow,
    ]

    private static func shape(_ key: UInt8, _ letters: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        switch key {
        case UInt8(ascii: "w"):
            isBreve(letters)
                ? TypedSyllable.replacingLast("a", with: "ă", in: letters)
                : TypedSyllable.horned(letters) ?? TypedSyllable.replacingLast("a", with: "ă", in: letters)
        case UInt8(ascii: "a"): TypedSyllable.doubling("a", to: "â", in: letters)
        case UInt8(ascii: "e"): TypedSyllable.doubling("e", to: "ê", in: letters)
        case UInt8(ascii: "o"): TypedSyllable.doubling("o", to: "ô", in: letters)
        case UInt8(ascii: "d"): letters == ["d"] ? ["đ"] : nil
        default: nil
        }
    }

    /// Directly after `a` the key means ă, but in `ưa`.
    private static func isBreve(_ letters: [Unicode.Scalar]) -> Bool {
        letters.last == "a" && !(letters.dropLast().last == "u" && letters.first != "q")
    }
}
