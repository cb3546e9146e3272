/// Which letters Vietnamese tones and marks make together.
enum ToneMarks {
    /// Whether the scalar is a combining circumflex or breve.
    static func isShapeMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == circumflex || scalar == breve
    }

    /// The vowel that a toned one and a circumflex or breve typed after it make; `nil` if they make none.
    static func compose(_ toned: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        (mark == circumflex ? withCircumflex : withBreve)[toned]
    }

    /// đ for the letters that only look like it.
    static func realLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{F0}", "\u{256}": "đ"
        default: scalar
        }
    }

    /// Both vowels of `òa`, `òe`, `ùy` with the tone moved to the second; `nil` for any other two letters.
    static func movedTone(
        from first: Unicode.Scalar,
        to second: Unicode.Scalar
    ) -> (plain: Unicode.Scalar, toned: Unicode.Scalar)? {
        guard !first.isASCII, second.isASCII else { return nil }
        if second == "a" || second == "e", let tone = tone(of: first, in: tonedO) {
            return ("o", (second == "a" ? tonedA : tonedE)[tone])
        }
        if second == "y", let tone = tone(of: first, in: tonedU) {
            return ("u", tonedY[tone])
        }
        return nil
    }

    private static func tone(of letter: Unicode.Scalar, in row: [Unicode.Scalar]) -> Int? {
        row.firstIndex(of: letter)
    }

    private static let circumflex: Unicode.Scalar = "\u{302}"
    private static let breve: Unicode.Scalar = "\u{306}"

    // Grave, hook, tilde, acute, dot below.
    private static let tonedA = Array("àảãáạ".unicodeScalars)
    private static let tonedE = Array("èẻẽéẹ".unicodeScalars)
    private static let tonedO = Array("òỏõóọ".unicodeScalars)
    private static let tonedU = Array("ùủũúụ".unicodeScalars)
    private static let tonedY = Array("ỳỷỹýỵ".unicodeScalars)

    private static let withCircumflex = pairs("àảãáèẻẽéòỏõóÀẢÃÁÈẺẼÉÒỎÕÓ", "ầẩẫấềểễếồổỗốẦẨẪẤỀỂỄẾỒỔỖỐ")
    private static let withBreve = pairs("àảãáÀẢÃÁ", "ằẳẵắẰẲẴẮ")

    private static func pairs(_ toned: String, _ whole: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(toned.unicodeScalars, whole.unicodeScalars))
    }
}
