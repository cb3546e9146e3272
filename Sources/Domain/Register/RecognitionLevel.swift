/// Which level of the state recognised a product.
public enum RecognitionLevel: String, CaseIterable, Hashable, Sendable {
    /// The district, for three stars from 2023 until June 2025.
    case district
    /// The province.
    case province
    /// The national council, for five stars.
    case national

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .district: Bilingual(vi: "cấp huyện", en: "district")
        case .province: Bilingual(vi: "cấp tỉnh", en: "province")
        case .national: Bilingual(vi: "cấp trung ương", en: "national")
        }
    }
}
