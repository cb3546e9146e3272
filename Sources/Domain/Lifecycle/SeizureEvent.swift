/// What happens to a seizure.
public enum SeizureEvent: String, CaseIterable, Hashable, Sendable {
    /// Goods are taken, with minutes.
    case seize
    /// The seizure is decided.
    case decide
    /// The term is lengthened.
    case extend
    /// The goods go back.
    case giveBack = "give_back"
    /// The goods are confiscated.
    case confiscate
    /// The goods are destroyed.
    case destroy
    /// The goods go to another agency.
    case handOver = "hand_over"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .seize: Bilingual(vi: "tạm giữ", en: "seize")
        case .decide: Bilingual(vi: "ra quyết định tạm giữ", en: "decide the seizure")
        case .extend: Bilingual(vi: "kéo dài thời hạn tạm giữ", en: "extend the seizure")
        case .giveBack: Bilingual(vi: "trả lại tang vật", en: "give the goods back")
        case .confiscate: Bilingual(vi: "tịch thu tang vật", en: "confiscate the goods")
        case .destroy: Bilingual(vi: "tiêu hủy tang vật", en: "destroy the goods")
        case .handOver: Bilingual(vi: "chuyển giao tang vật", en: "hand the goods over")
        }
    }
}
