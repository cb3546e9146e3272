/// Kinds of money in a case; amounts of different kinds are never added up by accident.
public enum MoneyKind: String, CaseIterable, Hashable, Sendable {
    /// Fines imposed.
    case fineImposed = "fine_imposed"
    /// Fines paid.
    case finePaid = "fine_paid"
    /// Late fees paid.
    case lateFeePaid = "late_fee_paid"
    /// Proceeds of confiscated goods.
    case saleOfGoods = "sale_of_goods"
    /// Illicit gain that must be paid back.
    case gainOrdered = "gain_ordered"
    /// Illicit gain paid back.
    case gainPaidBack = "gain_paid_back"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .fineImposed: Bilingual(vi: "tiền phạt đã quyết định", en: "fine imposed")
        case .finePaid: Bilingual(vi: "tiền phạt đã nộp", en: "fine paid")
        case .lateFeePaid: Bilingual(vi: "tiền nộp chậm đã nộp", en: "late fee paid")
        case .saleOfGoods: Bilingual(vi: "tiền bán hàng tịch thu", en: "sale of confiscated goods")
        case .gainOrdered: Bilingual(vi: "số lợi bất hợp pháp phải nộp lại", en: "gain to pay back")
        case .gainPaidBack: Bilingual(vi: "số lợi bất hợp pháp đã nộp lại", en: "gain paid back")
        }
    }

    /// What an amount of this kind pays off; `nil` for one that owes nothing to another.
    public var pays: MoneyKind? {
        switch self {
        case .finePaid: .fineImposed
        case .gainPaidBack: .gainOrdered
        case .fineImposed, .lateFeePaid, .saleOfGoods, .gainOrdered: nil
        }
    }
}
