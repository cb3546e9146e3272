/// Vietnamese text made comparable: one spelling of bytes, one placement of tones, none at all for searching.
///
/// - `composed(_:)` is what is stored and shown; nothing is lost.
/// - `accentedKey(_:)` compares words with their accents: `hòa` is `hoà`, but not `hoa`.
/// - `fold(_:)` compares words as people type them in a hurry: `nuoc mam` finds `Nước mắm`.
///
/// All three give the same for text in NFC and in NFD.
public enum Vietnamese {
    /// Writes text in Unicode's form NFC, and puts circumflex and breve under the tone where they were typed after it.
    ///
    /// NFC alone leaves a letter apart whose marks came in the wrong order (a, acute, circumflex), though it looks the same.
    /// Letters that only look like đ (`ð`, `ɖ`) are left alone, and so is everything that is not Latin, but for NFC.
    public static func composed(_ text: String) -> String {
        guard !text.utf8.isASCII else { return text }
        // The standard library composes for its own comparisons and offers that in its stable interface under this name
        // only. `FoundationEssentials` has nothing of the kind, and all of `Foundation` is too much for it.
        let normalised = String(decoding: text._nfcCodeUnits, as: UTF8.self)
        guard normalised.unicodeScalars.contains(where: ToneMarks.isShapeMark) else { return normalised }
        return reordered(normalised)
    }

    /// Splits folded or accented text into its words: runs of letters and digits.
    public static func words(_ key: String) -> [Substring] {
        key.split { !($0.isLetter || $0.isNumber) }
    }

    /// Moves a circumflex or breve that NFC left behind a toned vowel into it.
    private static func reordered(_ text: String) -> String {
        var scalars: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if ToneMarks.isShapeMark(scalar), let last = scalars.last, let whole = ToneMarks.compose(last, scalar) {
                scalars[scalars.count - 1] = whole
            } else {
                scalars.append(scalar)
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }
}
