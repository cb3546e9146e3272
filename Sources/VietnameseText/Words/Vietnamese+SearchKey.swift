extension Vietnamese {
    /// Folds text and writes `i` for the `y` that is a syllable's only vowel: `kỹ` and `kĩ`, `Mỹ` and `Mĩ` become one.
    ///
    /// After k, l, m, t, h and s only, and never in `-ay`, `-uy` or before another letter: `thuỷ` stays `thuy`, `tay` stays
    /// `tay`, `yến` stays `yen`.
    public static func searchKey(_ text: String) -> String {
        iForFinalY(fold(text))
    }

    /// The rule for i and y alone, over text that is folded already.
    static func iForFinalY(_ folded: String) -> String {
        let bytes = Array(folded.utf8)
        guard bytes.contains(UInt8(ascii: "y")) else { return folded }
        var result = bytes
        for place in bytes.indices where bytes[place] == UInt8(ascii: "y") && isFreeY(bytes, place) {
            result[place] = UInt8(ascii: "i")
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isFreeY(_ bytes: [UInt8], _ place: Int) -> Bool {
        guard place > 0, "klmths".utf8.contains(bytes[place - 1]) else { return false }
        let isLast = place + 1 == bytes.count || !isWordByte(bytes[place + 1])
        let isFirst = place == 1 || !isWordByte(bytes[place - 2])
        return isLast && isFirst
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
        default: false
        }
    }
}
