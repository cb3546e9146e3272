import Domain
import Matching

extension MatchReason {
    /// What a person can check in the complaint and in the register.
    var words: Bilingual {
        switch self {
        case .gtin(let number):
            Bilingual(vi: "mã vạch \(number) là của sản phẩm này", en: "the bar code \(number) is this one's")
        case .gtinOfOther(let number):
            Bilingual(vi: "mã vạch \(number) là của sản phẩm khác", en: "the bar code \(number) is another one's")
        case .gtinUnknown(let number):
            Bilingual(
                vi: "mã vạch \(number) không phải mã đã đăng ký",
                en: "the bar code \(number) is not the registered one"
            )
        case .wholeName(let name): Bilingual(vi: "có đủ tên: “\(name)”", en: "the whole name is there: “\(name)”")
        case .words(let words):
            Bilingual(vi: "có các chữ: \(words.listed)", en: "these words are there: \(words.listed)")
        case .misspelt(let written, let registered, let how):
            Bilingual(
                vi: "“\(written)” được hiểu là “\(registered)” (\(how.words.vi))",
                en: "“\(written)” is taken for “\(registered)” (\(how.words.en))"
            )
        case .otherAccents(let written, let registered):
            Bilingual(
                vi: "“\(written)” khác dấu với “\(registered)”",
                en: "“\(written)” has other accents than “\(registered)”"
            )
        case .missing(let words):
            Bilingual(vi: "thiếu các chữ: \(words.listed)", en: "these words are missing: \(words.listed)")
        case .owner(let words):
            Bilingual(vi: "có nêu chủ thể: \(words.listed)", en: "the owner is named: \(words.listed)")
        case .place: Bilingual(vi: "có nêu địa danh của nơi đăng ký", en: "the registered place is named")
        case .area(isDeepest: true):
            Bilingual(vi: "cùng địa bàn với nơi đăng ký", en: "the complaint's area is the registered one")
        case .area(isDeepest: false):
            Bilingual(
                vi: "địa bàn của phản ánh bao gồm nơi đăng ký",
                en: "the complaint's area is around the registered one"
            )
        case .otherStars(let claimed, let registered):
            Bilingual(
                vi: "nêu \(claimed) sao, danh bạ ghi \(registered) sao",
                en: "it says \(claimed) stars, the register \(registered)"
            )
        case .twins(let count):
            Bilingual(
                vi: "nội dung phù hợp như nhau với \(count) mục của danh bạ",
                en: "the words fit \(count) entries equally well"
            )
        }
    }
}

extension MatchReason.Misspelling {
    fileprivate var words: Bilingual {
        switch self {
        case .oneLetter: Bilingual(vi: "sai một chữ cái", en: "one letter off")
        case .regional: Bilingual(vi: "viết theo giọng địa phương", en: "as it sounds in a region")
        case .keys: Bilingual(vi: "gõ phím chưa thành dấu", en: "typing keys that did not become accents")
        }
    }
}

extension [String] {
    /// The words between commas.
    var listed: String { joined(separator: ", ") }
}
