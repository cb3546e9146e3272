/// What a figure of the programme is.
public enum ProgrammeRecordKind: String, CaseIterable, Hashable, Sendable {
    /// Something to be reached.
    case target
    /// Something already reached when it was published.
    case baseline

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .target: Bilingual(vi: "chỉ tiêu", en: "target")
        case .baseline: Bilingual(vi: "số liệu đã công bố", en: "baseline")
        }
    }
}
