import Domain
import Matching

extension LookalikeReason {
    /// What a person can check in the two names.
    var words: Bilingual {
        switch self {
        case .sameName: Bilingual(vi: "trùng tên", en: "the names are the same")
        case .letters(let count):
            Bilingual(
                vi: "khác \(count) chữ cái",
                en: count == 1 ? "one letter is other" : "\(count) letters are other"
            )
        case .otherTones(let words):
            Bilingual(vi: "khác thanh điệu: \(words.listed)", en: "other tones: \(words.listed)")
        case .otherAccents(let words):
            Bilingual(vi: "khác dấu: \(words.listed)", en: "other accents: \(words.listed)")
        case .spacing: Bilingual(vi: "viết liền hoặc tách chữ", en: "words are joined or parted")
        case .otherScript: Bilingual(vi: "dùng chữ cái của hệ chữ khác", en: "letters of another script")
        case .sameOwner: Bilingual(vi: "cùng chủ thể", en: "the makers are the same")
        case .likeOwner: Bilingual(vi: "chủ thể có tên gần giống", en: "the makers' names are alike")
        case .sameArea: Bilingual(vi: "cùng địa bàn", en: "both are in one area")
        case .ownName(let words):
            Bilingual(
                vi: "chỗ khác là tên riêng của nơi hoặc chủ thể: \(words.listed)",
                en: "what differs is its own place's or maker's name: \(words.listed)"
            )
        }
    }
}
