/// Where information about a violation comes from, Circular 27/2020 Article 8.
public enum InformationSource: String, CaseIterable, Hashable, Sendable {
    /// A superior's directive.
    case directive
    /// A market surveillance officer's report.
    case officer
    /// Another unit of market surveillance.
    case otherUnit = "other_unit"
    /// Another agency.
    case otherAgency = "other_agency"
    /// Media.
    case media
    /// Tips, petitions, complaints, denunciations.
    case publicTip = "public_tip"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .directive: Bilingual(vi: "chỉ đạo của cấp trên", en: "superior's directive")
        case .officer: Bilingual(vi: "báo cáo của công chức", en: "officer's report")
        case .otherUnit: Bilingual(vi: "đơn vị quản lý thị trường khác chuyển đến", en: "another unit")
        case .otherAgency: Bilingual(vi: "cơ quan khác", en: "another agency")
        case .media: Bilingual(vi: "phương tiện thông tin đại chúng", en: "media")
        case .publicTip: Bilingual(vi: "tổ chức, cá nhân cung cấp", en: "tips and complaints")
        }
    }

    /// Whether it must be verified before it is a basis for an inspection, Circular 27/2020 Article 8(3).
    public var needsVerification: Bool {
        switch self {
        case .directive, .officer: false
        case .otherUnit, .otherAgency, .media, .publicTip: true
        }
    }
}
