/// What a finding says about the goods.
public enum GoodsKind: String, CaseIterable, Hashable, Sendable {
    /// Nothing wrong with them.
    case compliant
    /// Counterfeit goods, Decree 98/2020 Article 3(7).
    case counterfeit
    /// Look-alikes and other infringements of industrial property; no term of law, so a `KnockoffBasis` goes with it.
    case knockoff
    /// Goods below the announced standard or the technical regulation.
    case substandard
    /// Goods in circulation whose place of production or origin nothing shows, Decree 98/2020 Article 3(13).
    case unknownOrigin = "unknown_origin"
    /// Smuggled goods, Decree 98/2020 Article 3(6).
    case smuggled
    /// Goods whose trade is forbidden.
    case banned
    /// A violation of another kind.
    case other

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .compliant: Bilingual(vi: "hàng đạt yêu cầu", en: "compliant")
        case .counterfeit: Bilingual(vi: "hàng giả", en: "counterfeit")
        case .knockoff: Bilingual(vi: "hàng nhái (xâm phạm sở hữu trí tuệ)", en: "knock-off")
        case .substandard: Bilingual(vi: "hàng kém chất lượng", en: "substandard")
        case .unknownOrigin: Bilingual(vi: "hàng hóa không rõ nguồn gốc, xuất xứ", en: "unknown origin")
        case .smuggled: Bilingual(vi: "hàng hóa nhập lậu", en: "smuggled")
        case .banned: Bilingual(vi: "hàng cấm", en: "banned")
        case .other: Bilingual(vi: "vi phạm khác", en: "other")
        }
    }

    /// Whether a finding of this kind opens a case: all but `compliant` do.
    public var isViolation: Bool {
        self != .compliant
    }
}
