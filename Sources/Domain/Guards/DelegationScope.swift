/// What a delegation hands over.
public enum DelegationScope: String, CaseIterable, Hashable, Sendable {
    /// The power to decide inspections.
    case inspect
    /// The power to sanction.
    case penalise = "penalize"
    /// The power to seize.
    case seize

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .inspect: Bilingual(vi: "kiểm tra", en: "inspection")
        case .penalise: Bilingual(vi: "xử phạt", en: "sanction")
        case .seize: Bilingual(vi: "tạm giữ", en: "seizure")
        }
    }
}
