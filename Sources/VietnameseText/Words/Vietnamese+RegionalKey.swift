extension Vietnamese {
    /// Writes one folded word as it sounds where neighbouring sounds are one: a weak key, for when nothing else fits.
    ///
    /// s is x, tr is ch, d, gi, r and v are d, l is n, final -ng is -n and final -c is -t; `ngh` and `gh` lose their h, and
    /// a syllable's only `y` is `i`. Tones are gone already, and with them the exchange of hỏi and ngã.
    public static func regionalKey(_ word: String) -> String {
        var bytes = Array(iForFinalY(word).utf8)
        guard bytes.count > 1 else { return word }
        if let (spelling, sound) = initials.first(where: { bytes.starts(with: $0.0) && bytes.count > $0.0.count }) {
            bytes.replaceSubrange(..<spelling.count, with: sound)
        }
        if bytes.count > 2, bytes.suffix(2).elementsEqual("ng".utf8) {
            bytes.removeLast()
        } else if bytes.count > 1, bytes.last == UInt8(ascii: "c") {
            bytes[bytes.count - 1] = UInt8(ascii: "t")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The longest spelling first.
    private static let initials: [([UInt8], [UInt8])] = [
        ("ngh", "ng"), ("gh", "g"), ("gi", "d"), ("tr", "ch"), ("s", "x"), ("r", "d"), ("v", "d"), ("l", "n"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
