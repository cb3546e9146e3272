/// Where an area stands in a gazetteer, from the widest to the deepest.
public enum GazetteerLevel: String, CaseIterable, Comparable, Hashable, Sendable {
    /// A province or a city of that rank.
    case province
    /// A district, town or city below the province, until 2025-06-30.
    case district
    /// A commune, ward, township or special zone.
    case commune

    /// Orders levels by depth.
    public static func < (one: GazetteerLevel, other: GazetteerLevel) -> Bool {
        one.depth < other.depth
    }

    private var depth: Int {
        switch self {
        case .province: 0
        case .district: 1
        case .commune: 2
        }
    }
}
