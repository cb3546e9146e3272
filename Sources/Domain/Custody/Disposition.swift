/// Where seized goods are, or what became of them.
public enum Disposition: String, CaseIterable, Hashable, Sendable {
    /// In custody.
    case held
    /// Given back.
    case returned
    /// Taken by the State, not yet dealt with.
    case confiscated
    /// Destroyed.
    case destroyed
    /// Sent out of the country.
    case reExported = "re_exported"
    /// Sold.
    case sold
    /// Given away without commerce.
    case nonCommercial = "non_commercial"
    /// Handed to another agency.
    case transferred
    /// Used up as a sample.
    case sampledConsumed = "sampled_consumed"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .held: Bilingual(vi: "tạm giữ", en: "held")
        case .returned: Bilingual(vi: "trả lại", en: "returned")
        case .confiscated: Bilingual(vi: "tịch thu", en: "confiscated")
        case .destroyed: Bilingual(vi: "tiêu hủy", en: "destroyed")
        case .reExported: Bilingual(vi: "tái xuất", en: "re-exported")
        case .sold: Bilingual(vi: "bán", en: "sold")
        case .nonCommercial: Bilingual(vi: "phân phối phi thương mại", en: "distributed without commerce")
        case .transferred: Bilingual(vi: "chuyển giao", en: "transferred")
        case .sampledConsumed: Bilingual(vi: "mẫu đã sử dụng", en: "consumed as a sample")
        }
    }
}
