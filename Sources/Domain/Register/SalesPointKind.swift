/// What sort of place sells the goods.
public enum SalesPointKind: String, CaseIterable, Hashable, Sendable {
    /// A shop.
    case shop
    /// A centre that shows and sells OCOP products.
    case centre
    /// A kiosk.
    case kiosk
    /// A market.
    case market
    /// A supermarket.
    case supermarket
    /// A fair, open for some days.
    case fair

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .shop: Bilingual(vi: "cửa hàng", en: "shop")
        case .centre: Bilingual(vi: "trung tâm", en: "centre")
        case .kiosk: Bilingual(vi: "quầy hàng", en: "kiosk")
        case .market: Bilingual(vi: "chợ", en: "market")
        case .supermarket: Bilingual(vi: "siêu thị", en: "supermarket")
        case .fair: Bilingual(vi: "hội chợ", en: "fair")
        }
    }
}
