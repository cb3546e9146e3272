/// Whose rules a document follows.
public enum DocumentRegime: String, CaseIterable, Hashable, Sendable {
    /// Forms of market surveillance, Circular 22/2021/TT-BCT.
    case surveillance
    /// Forms of administrative sanctions, Decree 118/2021/NĐ-CP.
    case sanction
    /// Papers without a form of their own.
    case other

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .surveillance: Bilingual(vi: "biểu mẫu quản lý thị trường", en: "market surveillance form")
        case .sanction: Bilingual(vi: "biểu mẫu xử phạt vi phạm hành chính", en: "sanction form")
        case .other: Bilingual(vi: "giấy tờ khác", en: "other paper")
        }
    }
}
