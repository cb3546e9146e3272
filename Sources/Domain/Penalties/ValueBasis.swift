/// What picks the row of a fine table.
public enum ValueBasis: String, CaseIterable, Hashable, Sendable {
    /// The goods' value.
    case goodsValue = "goods_value"
    /// The value of as many genuine goods, or the illicit gain.
    case genuineValueOrGain = "genuine_value_or_gain"
    /// The number of stamps, labels or packages.
    case unitCount = "unit_count"
    /// The value cannot be determined; there is one row.
    case undeterminable
    /// There is one row whatever the value.
    case fixed

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .goodsValue: Bilingual(vi: "trị giá hàng hóa vi phạm", en: "value of the goods")
        case .genuineValueOrGain:
            Bilingual(vi: "trị giá hàng thật tương đương hoặc số thu lợi", en: "value of the genuine goods, or gain")
        case .unitCount: Bilingual(vi: "số lượng tem, nhãn, bao bì", en: "number of pieces")
        case .undeterminable: Bilingual(vi: "không xác định được trị giá", en: "undeterminable value")
        case .fixed: Bilingual(vi: "mức cố định", en: "fixed")
        }
    }
}
