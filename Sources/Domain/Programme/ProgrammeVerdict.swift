/// What the register says about a figure of the programme.
public enum ProgrammeVerdict: String, CaseIterable, Hashable, Sendable {
    /// The target is reached, whatever the register may lack.
    case met
    /// The target is missed, whatever the register may lack.
    case notMet = "not_met"
    /// The register does not tell; the reason says why.
    case cannotTell = "cannot_tell"
    /// A published figure equals the register's own.
    case agrees
    /// A published figure cannot be the register's own.
    case differs

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .met: Bilingual(vi: "đạt", en: "met")
        case .notMet: Bilingual(vi: "không đạt", en: "not met")
        case .cannotTell: Bilingual(vi: "không xác định được từ dữ liệu", en: "cannot be told from the data")
        case .agrees: Bilingual(vi: "khớp", en: "agrees")
        case .differs: Bilingual(vi: "khác", en: "differs")
        }
    }
}
