/// Where a seizure stands, Law on Handling Administrative Violations Article 125.
public enum SeizureState: String, CaseIterable, Hashable, Sendable {
    /// Goods were taken; a decision must follow within 24 hours.
    case seized
    /// The seizure is decided.
    case decided
    /// The seizure's term is lengthened.
    case extended
    /// The goods went back.
    case returned
    /// The goods were confiscated.
    case confiscated
    /// The goods were destroyed.
    case destroyed
    /// The goods went to another agency.
    case transferred

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .seized: Bilingual(vi: "đã tạm giữ, chờ quyết định", en: "seized, awaiting a decision")
        case .decided: Bilingual(vi: "đã có quyết định tạm giữ", en: "seizure decided")
        case .extended: Bilingual(vi: "đã kéo dài thời hạn tạm giữ", en: "seizure extended")
        case .returned: Bilingual(vi: "đã trả lại", en: "returned")
        case .confiscated: Bilingual(vi: "đã tịch thu", en: "confiscated")
        case .destroyed: Bilingual(vi: "đã tiêu hủy", en: "destroyed")
        case .transferred: Bilingual(vi: "đã chuyển giao", en: "handed over")
        }
    }
}
