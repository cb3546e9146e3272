/// What a report's figures are shared out by.
public enum BreakdownAxis: String, CaseIterable, Hashable, Sendable {
    /// Units of the force.
    case unit
    /// Areas of any level.
    case area
    /// Kinds of goods.
    case kind
    /// OCOP groups.
    case group

    /// What people read over such a table.
    public var label: Bilingual {
        switch self {
        case .unit: Bilingual(vi: "theo đơn vị", en: "by unit")
        case .area: Bilingual(vi: "theo địa bàn", en: "by area")
        case .kind: Bilingual(vi: "theo loại hàng", en: "by kind of goods")
        case .group: Bilingual(vi: "theo nhóm sản phẩm OCOP", en: "by OCOP group")
        }
    }
}
