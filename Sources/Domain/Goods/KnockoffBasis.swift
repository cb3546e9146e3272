/// The legal ground that a knock-off needs, since "hàng nhái" is not a term of law.
public enum KnockoffBasis: String, CaseIterable, Hashable, Sendable {
    /// A sign identical to a protected mark or geographical indication, or hard to tell from it (IP Law Article 213).
    case counterfeitMark = "counterfeit_mark"
    /// A confusingly similar mark, trade name or design (Decree 99/2013 Article 11).
    case infringement
    /// A misleading commercial indication (Decree 99/2013 Article 14).
    case unfairCompetition = "unfair_competition"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .counterfeitMark:
            Bilingual(vi: "giả mạo nhãn hiệu, chỉ dẫn địa lý", en: "counterfeit mark or geographical indication")
        case .infringement:
            Bilingual(vi: "xâm phạm quyền sở hữu công nghiệp", en: "infringement of industrial property")
        case .unfairCompetition:
            Bilingual(vi: "chỉ dẫn thương mại gây nhầm lẫn", en: "unfair competition by misleading indication")
        }
    }
}
