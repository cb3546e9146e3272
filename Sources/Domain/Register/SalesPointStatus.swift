/// What the source says about a sales point, as of that source.
public enum SalesPointStatus: String, CaseIterable, Hashable, Sendable {
    /// Open.
    case operating
    /// Announced; nobody saw it open.
    case planned
    /// Money was granted; nobody saw it open.
    case funded
    /// Open for some days only.
    case temporary

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .operating: Bilingual(vi: "đang hoạt động", en: "operating")
        case .planned: Bilingual(vi: "dự kiến", en: "planned")
        case .funded: Bilingual(vi: "đã được cấp kinh phí", en: "funded")
        case .temporary: Bilingual(vi: "tạm thời", en: "temporary")
        }
    }
}
