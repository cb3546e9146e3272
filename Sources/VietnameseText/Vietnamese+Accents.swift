extension Vietnamese {
    /// Writes text with its accents in one way: composed, lower case, one space between words, tones as in `hoà`, `khoẻ`, `thuý`.
    ///
    /// The tone of `oa`, `oe` and `uy` is put on the second vowel, where one school writes it and where it stands anyway before
    /// a final consonant; after `q` the `u` is no vowel, so nothing moves. Look-alikes of đ become đ. `i` and `y` stay apart.
    public static func accentedKey(_ text: String) -> String {
        guard !text.utf8.isASCII else { return fold(text) }
        var result = String.UnicodeScalarView()
        // The letters before the one at hand, so that a tone can still move on.
        var beforeLast: Unicode.Scalar?
        for scalar in composed(text).lowercased().unicodeScalars {
            var scalar = ToneMarks.realLetter(scalar)
            // Looking these properties up for letters too would take three times as long as all the rest.
            if scalar.value <= 0x20 || (scalar.value >= 0x7F && LatinBase.letter(of: scalar) == nil) {
                if scalar.properties.isWhitespace {
                    guard let last = result.last, last != " " else { continue }
                    scalar = " "
                } else if scalar.properties.generalCategory == .format {
                    continue
                }
            }
            if let last = result.last {
                if beforeLast != "q", let (plain, toned) = ToneMarks.movedTone(from: last, to: scalar) {
                    result.removeLast()
                    result.append(plain)
                    scalar = toned
                }
                beforeLast = last
            }
            result.append(scalar)
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }
}
