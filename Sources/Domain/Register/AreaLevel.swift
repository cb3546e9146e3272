/// The levels of administrative areas; districts ended on 2025-06-30.
public enum AreaLevel: String, CaseIterable, Hashable, Sendable {
    /// A province or a city of that rank.
    case province
    /// A district, town or city below the province.
    case district
    /// A commune, ward, township or special zone.
    case commune

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .province: Bilingual(vi: "cấp tỉnh", en: "province")
        case .district: Bilingual(vi: "cấp huyện", en: "district")
        case .commune: Bilingual(vi: "cấp xã", en: "commune")
        }
    }
}
