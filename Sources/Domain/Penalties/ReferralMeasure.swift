/// What a threshold of the Penal Code is measured in.
public enum ReferralMeasure: String, CaseIterable, Hashable, Sendable {
    /// Nothing: any amount is enough.
    case always
    /// The goods' value; for counterfeits that of as many genuine goods.
    case goodsValue = "goods_value"
    /// The illicit gain.
    case gain
    /// The damage.
    case damage
    /// Injury to health, in percent.
    case injury
    /// An earlier sanction or conviction.
    case prior
    /// A commercial scale.
    case commercialScale = "commercial_scale"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .always: Bilingual(vi: "không phụ thuộc giá trị", en: "whatever the amount")
        case .goodsValue: Bilingual(vi: "trị giá hàng hóa", en: "value of the goods")
        case .gain: Bilingual(vi: "số thu lợi bất chính", en: "illicit gain")
        case .damage: Bilingual(vi: "thiệt hại", en: "damage")
        case .injury: Bilingual(vi: "tỷ lệ tổn thương cơ thể", en: "bodily injury")
        case .prior: Bilingual(vi: "đã bị xử phạt hoặc kết án", en: "earlier sanction or conviction")
        case .commercialScale: Bilingual(vi: "quy mô thương mại", en: "commercial scale")
        }
    }
}
