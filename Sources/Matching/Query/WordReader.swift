import VietnameseText

/// Cuts text into words: runs of letters, digits and their marks; short forms are written out, and letters of other scripts that look Latin are read as they look.
struct WordReader {
    /// Words seen before, so that a register of 100,000 names folds each word once.
    private var forms: [String: WordForm] = [:]

    /// Reads at most so many words.
    mutating func words(of text: String, limit: Int = .max) -> [TextWord] {
        var words: [TextWord] = []
        var start: String.Index?
        var opens = true
        let scalars = LookalikeLetters.latin(text).unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex, words.count < limit {
            let scalar = scalars[index]
            if Self.isInner(scalar) {
                if start == nil { start = index }
            } else {
                if let first = start {
                    append(String(scalars[first..<index]), opens: opens, hasStop: scalar == ".", to: &words)
                    opens = false
                    start = nil
                }
                if !Self.isSpace(scalar) { opens = true }
            }
            index = scalars.index(after: index)
        }
        if let first = start, words.count < limit {
            append(String(scalars[first...]), opens: opens, hasStop: false, to: &words)
        }
        return words
    }

    private mutating func append(_ word: String, opens: Bool, hasStop: Bool, to words: inout [TextWord]) {
        let form = form(of: word)
        guard let expansion = expansion(of: form, hasStop: hasStop, after: words.last) else {
            words.append(TextWord(form: form, written: word, opens: opens))
            return
        }
        for (place, part) in expansion.enumerated() {
            words.append(TextWord(form: part, written: word, opens: opens && place == 0))
        }
    }

    private mutating func form(of word: String) -> WordForm {
        if let form = forms[word] { return form }
        let form = WordForm(word)
        forms[word] = form
        return form
    }

    private func expansion(of form: WordForm, hasStop: Bool, after last: TextWord?) -> [WordForm]? {
        guard form.key.utf8.count < 5, !form.isMarked else { return nil }
        // `Công ty CP` has no full stop.
        let isCompany = form.key == "cp" && last?.form.key == "ti"
        guard let words = Abbreviations.expansion(of: form.key, hasStop: hasStop || isCompany) else { return nil }
        return words.map { WordForm($0) }
    }

    private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        // Latin letters with marks, and the marks alone; × and ÷ among them do no harm.
        case 0xC0...0x36F, 0x1E00...0x1EFF: true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || scalar == "\t"
    }
}
