/// What a number that people use stands for; the raw value is its prefix.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
    /// An inspection (kiểm tra).
    case inspection = "KT"
    /// A case (vụ việc).
    case enforcementCase = "VV"
    /// A complaint or tip (tin báo).
    case complaint = "TB"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .inspection: Bilingual(vi: "cuộc kiểm tra", en: "inspection")
        case .enforcementCase: Bilingual(vi: "vụ việc", en: "case")
        case .complaint: Bilingual(vi: "tin báo", en: "complaint")
        }
    }
}
