/// The rungs of the market surveillance force.
public enum UnitKind: String, CaseIterable, Hashable, Sendable {
    /// The department under the ministry.
    case national
    /// A province's Department of Industry and Trade.
    case department
    /// A province's market surveillance sub-department.
    case subDepartment = "sub_department"
    /// An office within a sub-department.
    case office
    /// A team with a territory.
    case team
    /// A team without one.
    case mobileTeam = "mobile_team"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .national: Bilingual(vi: "cục", en: "national department")
        case .department: Bilingual(vi: "sở", en: "provincial department")
        case .subDepartment: Bilingual(vi: "chi cục", en: "sub-department")
        case .office: Bilingual(vi: "phòng", en: "office")
        case .team: Bilingual(vi: "đội", en: "team")
        case .mobileTeam: Bilingual(vi: "đội cơ động", en: "mobile team")
        }
    }
}
