import Contract
import VietnameseText

/// Takes out of a text what tells who has sent it: the sender's name, telephone number, e-mail address and home, however they are written.
///
/// The sender's own only: a shop's telephone number is evidence.
struct SenderMask: Sendable {
    /// What stands in the place of what was taken out.
    static let mark = "[…]"

    /// A stretch of letters or of digits.
    private struct Word {
        let range: Range<String.Index>
        let fold: String
        let isNumber: Bool
    }

    /// Runs of folded words, the longest first.
    private let phrases: [[String]]
    /// A name of one word, which may be a word of the language too: taken out only as it was written.
    private let singleName: String?
    /// The last digits of the telephone number, without which prefix it may be written.
    private let phone: String?

    /// How many last digits of a number tell whose it is.
    private static let telling = 8

    init(_ sender: SenderInput) {
        let texts = [sender.name, sender.email, sender.address].compactMap(\.self)
        phrases = texts.map { Self.words(of: $0).map(\.fold) }.filter { $0.count > 1 }.sorted { $0.count > $1.count }
        singleName = sender.name.flatMap { name in
            Self.words(of: name).count == 1 ? Vietnamese.composed(name).lowercased() : nil
        }
        let digits = sender.phone?.filter(\.isASCIIDigit) ?? ""
        phone = digits.count >= Self.telling ? String(digits.suffix(Self.telling)) : nil
    }

    /// The text without what tells the sender.
    func masked(_ text: String) -> String {
        let words = Self.words(of: text)
        var result = ""
        var written = text.startIndex
        var place = 0
        while place < words.count {
            guard let length = telling(words[place...], in: text) else {
                place += 1
                continue
            }
            result += text[written..<words[place].range.lowerBound] + Self.mark
            written = words[place + length - 1].range.upperBound
            place += length
        }
        return result + text[written...]
    }

    /// How many of these words, from the first, tell the sender; nil where they do not.
    private func telling(_ words: ArraySlice<Word>, in text: String) -> Int? {
        for phrase in phrases where words.prefix(phrase.count).map(\.fold) == phrase { return phrase.count }
        guard let first = words.first else { return nil }
        if let singleName, text[first.range].lowercased() == singleName { return 1 }
        return phone.flatMap { phoneLength(words, $0, in: text) }
    }

    /// A number may be written in groups, with at most two signs between them.
    private func phoneLength(_ words: ArraySlice<Word>, _ phone: String, in text: String) -> Int? {
        var digits = ""
        var length = 0
        var last: Word?
        for word in words {
            guard word.isNumber else { break }
            if let last, text[last.range.upperBound..<word.range.lowerBound].count > 2 { break }
            digits += word.fold
            length += 1
            last = word
            if digits.hasSuffix(phone) { return length }
            if digits.count > 15 { break }
        }
        return nil
    }

    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var start = text.startIndex
        while start < text.endIndex {
            let isNumber = text[start].isASCIIDigit
            guard isNumber || text[start].isLetter else {
                start = text.index(after: start)
                continue
            }
            let end =
                text[start...].firstIndex { isNumber ? !$0.isASCIIDigit : !$0.isLetter } ?? text.endIndex
            let fold = isNumber ? String(text[start..<end]) : Vietnamese.fold(String(text[start..<end]))
            words.append(Word(range: start..<end, fold: fold, isNumber: isNumber))
            start = end
        }
        return words
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
