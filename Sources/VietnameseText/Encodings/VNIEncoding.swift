/// The table of VNI for Windows: a plain vowel, then its shape and tone as one Latin-1 letter.
enum VNIEncoding {
    static func decode(_ text: String) -> String {
        var result: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if let last = result.last, let whole = pairs[Pair(last, scalar)] {
                result[result.count - 1] = whole
            } else {
                result.append(alone[scalar] ?? scalar)
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: result)
        return String(view)
    }

    private struct Pair: Hashable {
        let vowel: Unicode.Scalar
        let mark: Unicode.Scalar

        init(_ vowel: Unicode.Scalar, _ mark: Unicode.Scalar) {
            self.vowel = vowel
            self.mark = mark
        }
    }

    private static let alone = Dictionary(
        uniqueKeysWithValues: zip("ôöñíìæóòîÔÖÑÍÌÆÓÒÎ".unicodeScalars, "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ".unicodeScalars)
    )

    /// The vowels that take the marks; ơ and ư have been read by then.
    private static let rows: [(vowels: String, marks: String, whole: [String])] = [
        ("aeouyơư", "øûõùï", ["àảãáạ", "èẻẽéẹ", "òỏõóọ", "ùủũúụ", "ỳỷỹýỵ", "ờởỡớợ", "ừửữứự"]),
        ("aeo", "âàåãáä", ["âầẩẫấậ", "êềểễếệ", "ôồổỗốộ"]),
        ("a", "êèúüéë", ["ăằẳẵắặ"]),
    ]

    private static let pairs: [Pair: Unicode.Scalar] = {
        var pairs: [Pair: Unicode.Scalar] = [:]
        for row in rows {
            for (vowel, whole) in zip(row.vowels.unicodeScalars, row.whole) {
                for (mark, letter) in zip(row.marks.unicodeScalars, whole.unicodeScalars) {
                    add(vowel, mark, letter, to: &pairs)
                }
            }
        }
        return pairs
    }()

    private static func add(
        _ vowel: Unicode.Scalar,
        _ mark: Unicode.Scalar,
        _ letter: Unicode.Scalar,
        to pairs: inout [Pair: Unicode.Scalar]
    ) {
        pairs[Pair(vowel, mark)] = letter
        let upper = vowel.properties.uppercaseMapping.unicodeScalars.first ?? vowel
        let upperLetter = letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
        let upperMark = mark.properties.uppercaseMapping.unicodeScalars.first ?? mark
        pairs[Pair(upper, mark)] = upperLetter
        pairs[Pair(upper, upperMark)] = upperLetter
    }
}
