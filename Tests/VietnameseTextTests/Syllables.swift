/// The vowels of Vietnamese in every tone, composed here by hand so that the tests do not trust what they test.
enum Syllables {
    struct Vowel: Sendable {
        let base: Unicode.Scalar
        let shape: Unicode.Scalar?
        /// Level, grave, hook, tilde, acute, dot below.
        let composed: [Unicode.Scalar]
    }

    static let tones: [Unicode.Scalar?] = [nil, "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

    static let vowels: [Vowel] = [
        vowel("a", nil, "aàảãáạ"), vowel("a", "\u{306}", "ăằẳẵắặ"), vowel("a", "\u{302}", "âầẩẫấậ"),
        vowel("e", nil, "eèẻẽéẹ"), vowel("e", "\u{302}", "êềểễếệ"), vowel("i", nil, "iìỉĩíị"),
        vowel("o", nil, "oòỏõóọ"), vowel("o", "\u{302}", "ôồổỗốộ"), vowel("o", "\u{31B}", "ơờởỡớợ"),
        vowel("u", nil, "uùủũúụ"), vowel("u", "\u{31B}", "ưừửữứự"), vowel("y", nil, "yỳỷỹýỵ"),
        vowel("A", nil, "AÀẢÃÁẠ"), vowel("A", "\u{306}", "ĂẰẲẴẮẶ"), vowel("A", "\u{302}", "ÂẦẨẪẤẬ"),
        vowel("E", nil, "EÈẺẼÉẸ"), vowel("E", "\u{302}", "ÊỀỂỄẾỆ"), vowel("I", nil, "IÌỈĨÍỊ"),
        vowel("O", nil, "OÒỎÕÓỌ"), vowel("O", "\u{302}", "ÔỒỔỖỐỘ"), vowel("O", "\u{31B}", "ƠỜỞỠỚỢ"),
        vowel("U", nil, "UÙỦŨÚỤ"), vowel("U", "\u{31B}", "ƯỪỬỮỨỰ"), vowel("Y", nil, "YỲỶỸÝỴ"),
    ]

    static let initials = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "qu", "r",
        "s", "t", "th", "tr", "v", "x",
    ]

    static func text(_ scalars: [Unicode.Scalar?]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.compactMap { $0 })
        return String(view)
    }

    /// The bytes count here: Swift's own `==` takes NFC and NFD for the same.
    static func bytes(_ text: String) -> [UInt8] {
        Array(text.utf8)
    }

    private static func vowel(_ base: Unicode.Scalar, _ shape: Unicode.Scalar?, _ composed: String) -> Vowel {
        Vowel(base: base, shape: shape, composed: Array(composed.unicodeScalars))
    }
}
