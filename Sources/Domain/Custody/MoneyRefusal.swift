/// Why an amount cannot be entered.
public enum MoneyRefusal: Error, Hashable, Sendable {
    /// More is paid than is owed.
    case overpaid(MoneyKind, owed: Money, paid: Money)
    /// More is taken back than was entered, or a debt would fall below what is already paid.
    case tooMuch(MoneyKind, entered: Money)
    /// More than can be counted.
    case overflow

    /// What people read.
    public var message: Bilingual {
        switch self {
        case .overpaid(let kind, let owed, let paid):
            Bilingual(
                vi:
                    "\(kind.label.vi): chỉ còn phải nộp \(owed.formatted(in: .vietnamese)), không phải \(paid.formatted(in: .vietnamese)).",
                en:
                    "\(kind.label.en): only \(owed.formatted(in: .english)) is owed, not \(paid.formatted(in: .english))."
            )
        case .tooMuch(let kind, let entered):
            Bilingual(
                vi: "\(kind.label.vi): không thể rút lại quá \(entered.formatted(in: .vietnamese)).",
                en: "\(kind.label.en): no more than \(entered.formatted(in: .english)) can be taken back."
            )
        case .overflow:
            Bilingual(vi: "Số tiền quá lớn.", en: "The amount is too large.")
        }
    }
}
