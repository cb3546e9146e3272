/// A syllable of Vietnamese: an onset, a rime and a tone.
///
/// The inventory is that of the written language: what may follow what, not what means something. Names of the highlands
/// (`Krông`, `Ea`) and borrowed words are outside it.
public enum Syllable {
    /// Whether the word, written without accents and in lower case, can be a syllable: `nuoc`, but not `nuwowcs`.
    public static func isPlausible(_ folded: some StringProtocol) -> Bool {
        let bytes = Array(folded.utf8)
        return onsetLengths(of: bytes).contains { rimes.contains(String(decoding: bytes[$0...], as: UTF8.self)) }
    }

    /// Writes a tone over letters without one, where the newer school puts it: `hoà`, `khoẻ`, `thuý`, `nước`, `mía`.
    ///
    /// The letters are a syllable in lower case with their shapes (ă â ê ô ơ ư đ) and no tone.
    public static func writing(_ tone: Tone, over letters: String) -> String {
        var scalars = Array(letters.unicodeScalars)
        guard tone != .level, let place = tonePlace(scalars) else { return letters }
        scalars[place] = LetterShape.toned(scalars[place], tone)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Every way to cut off an onset, the longest first; `gi` may be an onset or `g` before `i`.
    private static func onsetLengths(of bytes: [UInt8]) -> [Int] {
        (0...min(3, bytes.count)).reversed().filter { onsets.contains(String(decoding: bytes[..<$0], as: UTF8.self)) }
    }

    private static func tonePlace(_ scalars: [Unicode.Scalar]) -> Int? {
        var vowels = scalars.indices.filter { LetterShape(scalars[$0]) != nil }
        guard vowels.count > 1 else { return vowels.first }
        // After q and g these letters belong to the onset.
        let startsWithGlide = (scalars[0] == "q" && scalars[1] == "u") || (scalars[0] == "g" && scalars[1] == "i")
        if startsWithGlide, vowels.first == 1 { vowels.removeFirst() }
        if let shaped = vowels.last(where: { !scalars[$0].isASCII }) { return shaped }
        guard let last = vowels.last, vowels.count > 1 else { return vowels.first }
        let first = vowels[vowels.count - 2]
        if last < scalars.count - 1 { return last }
        if vowels.count > 2 { return first }
        let pair = (scalars[first], scalars[last])
        return pair == ("o", "a") || pair == ("o", "e") || pair == ("u", "y") ? last : first
    }

    private static let onsets = Set(
        ["", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu"]
            + ["r", "s", "t", "th", "tr", "v", "x"]
    )

    private static let rimes = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu \
        im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op \
        ot u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych \
        uyen uyet uyn uynh uyt uyu y yem yen yeng yet yeu
        """.split(separator: " ").map(String.init)
    )
}
