/// What is suspended.
public enum Suspension: String, CaseIterable, Hashable, Sendable {
    /// The inspection card does not count.
    case card
    /// The officer is under discipline or suspended from work, Ordinance 11/2016 Article 23.
    case discipline

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .card: Bilingual(vi: "thẻ kiểm tra", en: "inspection card")
        case .discipline: Bilingual(vi: "kỷ luật, tạm đình chỉ công tác", en: "discipline")
        }
    }
}
