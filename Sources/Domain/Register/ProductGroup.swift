/// The six groups of OCOP products, Decision 919/QĐ-TTg of 2022.
public enum ProductGroup: String, CaseIterable, Hashable, Sendable {
    /// Food.
    case food
    /// Beverages.
    case beverage
    /// Medicinal herbs and products made of them.
    case medicinal
    /// Handicrafts.
    case craft
    /// Ornamental plants and animals.
    case ornamental
    /// Community tourism, ecotourism and tourist spots.
    case tourism

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .food: Bilingual(vi: "thực phẩm", en: "food")
        case .beverage: Bilingual(vi: "đồ uống", en: "beverages")
        case .medicinal: Bilingual(vi: "dược liệu và sản phẩm từ dược liệu", en: "medicinal herbs and products")
        case .craft: Bilingual(vi: "thủ công mỹ nghệ", en: "handicrafts")
        case .ornamental: Bilingual(vi: "sinh vật cảnh", en: "ornamental plants and animals")
        case .tourism:
            Bilingual(
                vi: "dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
                en: "community tourism and ecotourism"
            )
        }
    }
}
