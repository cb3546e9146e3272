/// What sort of producer makes an OCOP product.
public enum ProducerKind: String, CaseIterable, Hashable, Sendable {
    /// An enterprise.
    case enterprise
    /// A cooperative.
    case cooperative
    /// A cooperative group.
    case cooperativeGroup = "cooperative_group"
    /// A household or small workshop.
    case household

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .enterprise: Bilingual(vi: "doanh nghiệp", en: "enterprise")
        case .cooperative: Bilingual(vi: "hợp tác xã", en: "cooperative")
        case .cooperativeGroup: Bilingual(vi: "tổ hợp tác", en: "cooperative group")
        case .household: Bilingual(vi: "hộ, cơ sở sản xuất", en: "household or workshop")
        }
    }
}
