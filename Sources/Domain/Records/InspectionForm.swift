/// Why an inspection took place when it did.
public enum InspectionForm: String, CaseIterable, Hashable, Sendable {
    /// By the yearly plan.
    case periodic
    /// By a plan about one subject.
    case thematic
    /// On a sign of violation, a tip or an order.
    case adHoc = "ad_hoc"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .periodic: Bilingual(vi: "định kỳ", en: "periodic")
        case .thematic: Bilingual(vi: "chuyên đề", en: "thematic")
        case .adHoc: Bilingual(vi: "đột xuất", en: "ad hoc")
        }
    }
}
