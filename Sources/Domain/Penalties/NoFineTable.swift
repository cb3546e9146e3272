/// Why a finding falls under no fine table that is known here.
public enum NoFineTable: Hashable, Sendable, CaseIterable {
    /// Nothing is wrong with the goods.
    case compliant
    /// Decree 119/2017 fines multiples of the goods' value, by articles that were not verified.
    case substandard
    /// Decree 98/2020 Article 8 is not in the tables.
    case banned
    /// Nothing is known of the violation but that it is one.
    case other
    /// Decree 99/2013 Article 14 is not in the tables.
    case unfairCompetition
    /// A knock-off without its legal ground.
    case basisMissing

    /// What people read.
    public var message: Bilingual {
        switch self {
        case .compliant:
            Bilingual(vi: "hàng đạt yêu cầu, không có gì để phạt", en: "the goods are compliant: nothing to fine")
        case .substandard:
            Bilingual(
                vi: "hàng kém chất lượng bị phạt theo Nghị định 119/2017/NĐ-CP, chưa có bảng ở đây",
                en: "substandard goods are fined under Decree 119/2017/NĐ-CP, whose table is not here"
            )
        case .banned:
            Bilingual(
                vi: "hàng cấm bị phạt theo Điều 8 Nghị định 98/2020/NĐ-CP, chưa có bảng ở đây",
                en: "banned goods are fined under Article 8 of Decree 98/2020/NĐ-CP, whose table is not here"
            )
        case .other:
            Bilingual(
                vi: "loại “vi phạm khác” không ứng với bảng phạt nào",
                en: "a finding of the kind “other” belongs to no fine table"
            )
        case .unfairCompetition:
            Bilingual(
                vi: "cạnh tranh không lành mạnh bị phạt theo Điều 14 Nghị định 99/2013/NĐ-CP, chưa có bảng ở đây",
                en: "unfair competition is fined under Article 14 of Decree 99/2013/NĐ-CP, whose table is not here"
            )
        case .basisMissing:
            Bilingual(
                vi: "hàng nhái chưa có căn cứ pháp lý (basis), nên chưa rõ bảng nào",
                en: "the knock-off has no legal basis yet, so its table is not known"
            )
        }
    }
}
