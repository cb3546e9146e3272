/// Classes of goods for which the Penal Code has an article of its own.
public enum GoodsClass: String, CaseIterable, Hashable, Sendable {
    /// Food and food additives, Article 193.
    case food
    /// Medicines, Article 194.
    case medicine
    /// Feed, fertiliser, veterinary and plant medicines, seeds and breeds, Article 195.
    case agricultural

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .food: Bilingual(vi: "lương thực, thực phẩm, phụ gia thực phẩm", en: "food and additives")
        case .medicine: Bilingual(vi: "thuốc chữa bệnh, thuốc phòng bệnh", en: "medicines")
        case .agricultural:
            Bilingual(
                vi: "thức ăn chăn nuôi, phân bón, thuốc thú y, thuốc bảo vệ thực vật, giống",
                en: "feed, fertiliser, veterinary and plant products, seeds"
            )
        }
    }
}
