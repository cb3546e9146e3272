/// How much the sources say about a product's rank.
public enum Evidence: String, CaseIterable, Hashable, Sendable {
    /// A source says that it holds a rank.
    case recognised
    /// A source calls it an OCOP product without naming its rank.
    case mentioned
    /// Only a ranking by the district was seen.
    case districtRanked = "district_ranked"
    /// Registered or evaluated; the outcome was not seen.
    case registered

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .recognised: Bilingual(vi: "đã được công nhận", en: "recognised")
        case .mentioned: Bilingual(vi: "được nhắc đến, chưa rõ hạng", en: "mentioned, rank not stated")
        case .districtRanked: Bilingual(vi: "mới thấy kết quả xếp hạng cấp huyện", en: "ranked by the district only")
        case .registered: Bilingual(vi: "đã đăng ký, chưa thấy kết quả", en: "registered, outcome not seen")
        }
    }
}
