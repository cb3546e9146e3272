/// What sort of value an event's field takes.
public enum FieldKind: String, CaseIterable, Hashable, Sendable {
    /// Words.
    case text
    /// An instant.
    case moment
    /// A day.
    case day
    /// A whole number.
    case count
    /// Whole đồng.
    case money
    /// One officer's number.
    case officer
    /// Several officers' numbers.
    case officers
    /// A document of the case.
    case document
    /// Several documents of the case.
    case documents
    /// Items of goods with their quantities.
    case items
    /// Yes or no.
    case flag
    /// The form of an inspection.
    case inspectionForm = "inspection_form"
    /// Where information comes from.
    case informationSource = "information_source"
    /// What sort of party somebody is.
    case partyKind = "party_kind"
    /// A class of goods that the Penal Code has an article for.
    case goodsClass = "goods_class"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .text: Bilingual(vi: "chữ", en: "text")
        case .moment: Bilingual(vi: "thời điểm", en: "moment")
        case .day: Bilingual(vi: "ngày", en: "day")
        case .count: Bilingual(vi: "số nguyên", en: "whole number")
        case .money: Bilingual(vi: "số tiền", en: "money")
        case .officer: Bilingual(vi: "một công chức", en: "officer")
        case .officers: Bilingual(vi: "nhiều công chức", en: "officers")
        case .document: Bilingual(vi: "một văn bản", en: "document")
        case .documents: Bilingual(vi: "nhiều văn bản", en: "documents")
        case .items: Bilingual(vi: "danh mục hàng hóa", en: "items of goods")
        case .flag: Bilingual(vi: "đúng hoặc sai", en: "yes or no")
        case .inspectionForm: Bilingual(vi: "hình thức kiểm tra", en: "form of inspection")
        case .informationSource: Bilingual(vi: "nguồn thông tin", en: "source of information")
        case .partyKind: Bilingual(vi: "loại đối tượng", en: "kind of party")
        case .goodsClass: Bilingual(vi: "nhóm hàng hóa", en: "class of goods")
        }
    }
}
