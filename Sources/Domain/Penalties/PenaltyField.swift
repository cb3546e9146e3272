/// The field of state management that a fine belongs to; maxima and powers hang on it.
public enum PenaltyField: String, CaseIterable, Hashable, Sendable {
    /// Commerce and consumers' protection.
    case commerce
    /// Counterfeit and banned goods.
    case counterfeit
    /// Industrial property.
    case ip

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .commerce: Bilingual(vi: "thương mại, bảo vệ người tiêu dùng", en: "commerce and consumer protection")
        case .counterfeit: Bilingual(vi: "hàng giả, hàng cấm", en: "counterfeit and banned goods")
        case .ip: Bilingual(vi: "sở hữu công nghiệp", en: "industrial property")
        }
    }

    /// The most that an individual may be fined, in đồng; organisations twice as much.
    public var individualMaximum: Money {
        switch self {
        case .commerce: Money(million: 100)
        case .counterfeit: Money(million: 200)
        case .ip: Money(million: 250)
        }
    }

    /// The field of an article of one of the two decrees; `nil` for other acts.
    ///
    /// Decree 98/2020 deals with banned and counterfeit goods in its Articles 8 to 14.
    public static func field(of act: LegalAct, article: Int) -> PenaltyField? {
        switch act {
        case .propertyDecree: .ip
        case .commerceDecree: (8...14).contains(article) ? .counterfeit : .commerce
        default: nil
        }
    }
}
