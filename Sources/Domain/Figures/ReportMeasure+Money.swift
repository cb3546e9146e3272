extension ReportMeasure {
    /// What was paid to the budget: fines, sales and gains paid back, without late fees.
    public static let paidToBudget = ReportMeasure(
        "paid_to_budget",
        vi: "tổng nộp ngân sách nhà nước",
        en: "paid to the budget",
        .dong,
        from: .payments,
        in: .money
    )
    /// Everything that was paid to the budget or destroyed.
    public static let handledValue = ReportMeasure(
        "handled_value",
        vi: "tổng nộp ngân sách và trị giá hàng tiêu hủy",
        en: "paid to the budget and destroyed",
        .dong,
        from: .payments,
        in: .money
    )

    /// Money of one kind, under the kind's own name.
    public static func money(_ kind: MoneyKind) -> ReportMeasure {
        ReportMeasure(
            kind.rawValue,
            vi: kind.label.vi,
            en: kind.label.en,
            .dong,
            from: kind.pays == nil && kind != .lateFeePaid && kind != .saleOfGoods ? .decisions : .payments,
            in: .money
        )
    }

    /// The kinds of money that make up what is paid to the budget.
    static let budgetKinds: [MoneyKind] = [.finePaid, .saleOfGoods, .gainPaidBack]

    static let ofMoney: [ReportMeasure] = MoneyKind.allCases.map { money($0) } + [paidToBudget, handledValue]
}
