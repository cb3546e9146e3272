/// Where a case stands in the law.
public enum CaseState: String, CaseIterable, Hashable, Sendable {
    /// A violation was found; nothing has been decided.
    case open

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .open: Bilingual(vi: "mới mở", en: "open")
        }
    }
}
