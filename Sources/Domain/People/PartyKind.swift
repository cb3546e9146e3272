/// What sort of person or body the inspected party is; organisations pay double.
public enum PartyKind: String, CaseIterable, Hashable, Sendable {
    /// A person.
    case individual
    /// A household.
    case household
    /// A registered household business.
    case householdBusiness = "household_business"
    /// An enterprise.
    case enterprise
    /// A cooperative.
    case cooperative
    /// A branch of an organisation.
    case branch
    /// Another organisation.
    case otherOrg = "other_org"
    /// Nobody has claimed the goods.
    case unidentified

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .individual: Bilingual(vi: "cá nhân", en: "individual")
        case .household: Bilingual(vi: "hộ gia đình", en: "household")
        case .householdBusiness: Bilingual(vi: "hộ kinh doanh", en: "household business")
        case .enterprise: Bilingual(vi: "doanh nghiệp", en: "enterprise")
        case .cooperative: Bilingual(vi: "hợp tác xã", en: "cooperative")
        case .branch: Bilingual(vi: "chi nhánh", en: "branch")
        case .otherOrg: Bilingual(vi: "tổ chức khác", en: "other organisation")
        case .unidentified: Bilingual(vi: "chưa xác định chủ", en: "unidentified owner")
        }
    }

    /// Whether fines for organisations apply, which are twice those for individuals.
    public var isOrganisation: Bool {
        switch self {
        case .enterprise, .cooperative, .branch, .otherOrg: true
        case .individual, .household, .householdBusiness, .unidentified: false
        }
    }
}
