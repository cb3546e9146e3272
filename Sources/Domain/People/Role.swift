/// What an officer may do in this system.
public enum Role: String, CaseIterable, Hashable, Sendable {
    /// The own unit's inspections and cases.
    case inspector
    /// Decides for the unit.
    case leader
    /// Reads and reports across units, without personal data.
    case analyst
    /// Complaints and their senders.
    case clerk
    /// People, tokens and reference data; no casework.
    case admin

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .inspector: Bilingual(vi: "kiểm soát viên", en: "inspector")
        case .leader: Bilingual(vi: "lãnh đạo", en: "leader")
        case .analyst: Bilingual(vi: "phân tích viên", en: "analyst")
        case .clerk: Bilingual(vi: "văn thư", en: "clerk")
        case .admin: Bilingual(vi: "quản trị", en: "administrator")
        }
    }
}
