/// A vowel (or đ) of Vietnamese taken apart: the letter with its shape, and the tone over it.
struct LetterShape: Hashable, Sendable {
    /// The letter without its tone, in lower case: one of the alphabet's letters where it is Vietnamese.
    let letter: Unicode.Scalar
    /// The tone; level where the letter bears none.
    let tone: Tone

    /// Takes a composed letter in lower case apart; `nil` for anything but a vowel of Vietnamese.
    init?(_ scalar: Unicode.Scalar) {
        guard let shape = Self.shapes[scalar] else { return nil }
        self = shape
    }

    private init(letter: Unicode.Scalar, tone: Tone) {
        self.letter = letter
        self.tone = tone
    }

    /// The composed letter with another tone; the letter itself where it is no vowel.
    static func toned(_ letter: Unicode.Scalar, _ tone: Tone) -> Unicode.Scalar {
        guard let row = rows.first(where: { $0.first == letter }) else { return letter }
        return row[Int(tone.rawValue)]
    }

    private static let rows: [[Unicode.Scalar]] = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
        "yỳỷỹýỵ",
    ].map { Array($0.unicodeScalars) }

    private static let shapes: [Unicode.Scalar: LetterShape] = {
        var shapes: [Unicode.Scalar: LetterShape] = [:]
        for row in rows {
            for (tone, scalar) in zip(Tone.allCases, row) {
                shapes[scalar] = LetterShape(letter: row[0], tone: tone)
            }
        }
        return shapes
    }()
}
