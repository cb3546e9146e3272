/// What is left of a word when an input method for VNI was off: `nu7o71c ma81m` for `nước mắm`.
public enum VNITyping {
    /// Reads one word of ASCII letters and digits as keys; `nil` where that gives no syllable, or no digit is a key.
    public static func decode(_ word: some StringProtocol) -> String? {
        let keys = Array(word.utf8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        guard (2...12).contains(keys.count), keys.contains(where: { (0x31...0x39).contains($0) }) else { return nil }
        guard keys.allSatisfy({ (0x61...0x7A).contains($0) || (0x31...0x39).contains($0) }) else { return nil }
        return TypedSyllable(keys: keys, tones: tones, shape: shape)?.text
    }

    private static let tones: [UInt8: Tone] = [
        UInt8(ascii: "1"): .acute, UInt8(ascii: "2"): .grave, UInt8(ascii: "3"): .hook, UInt8(ascii: "4"): .tilde,
        UInt8(ascii: "5"): .dotBelow,
    ]

    private static func shape(_ key: UInt8, _ letters: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        switch key {
        case UInt8(ascii: "6"):
            [("a", "â"), ("e", "ê"), ("o", "ô")].lazy
                .compactMap { TypedSyllable.replacingLast($0.0, with: $0.1, in: letters) }.first
        case UInt8(ascii: "7"): TypedSyllable.horned(letters)
        case UInt8(ascii: "8"): TypedSyllable.replacingLast("a", with: "ă", in: letters)
        case UInt8(ascii: "9"): TypedSyllable.replacingLast("d", with: "đ", in: letters)
        default: nil
        }
    }
}
