/// Who outside market surveillance may sanction, up to a share of the field's maximum.
public enum CivilAuthority: String, CaseIterable, Hashable, Sendable {
    /// Chair of a commune's People's Committee: half.
    case communeChair = "commune_chair"
    /// Director of a provincial department: four fifths.
    case departmentDirector = "department_director"
    /// Chair of a province's People's Committee: all of it.
    case provinceChair = "province_chair"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .communeChair: Bilingual(vi: "chủ tịch Ủy ban nhân dân cấp xã", en: "chair of a commune")
        case .departmentDirector: Bilingual(vi: "giám đốc sở", en: "director of a department")
        case .provinceChair: Bilingual(vi: "chủ tịch Ủy ban nhân dân cấp tỉnh", en: "chair of a province")
        }
    }

    /// The share of the field's maximum, in hundredths.
    public var share: Int {
        switch self {
        case .communeChair: 50
        case .departmentDirector: 80
        case .provinceChair: 100
        }
    }
}
