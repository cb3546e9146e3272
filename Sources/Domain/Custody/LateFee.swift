/// What a late payment costs: 0.05 percent a day of what is unpaid, Law on Handling Administrative Violations Article 78.
public enum LateFee {
    /// The fee on an unpaid amount between two days, half a đồng rounded up; nothing when paid in time.
    ///
    /// Every day after the last day in time counts, days of rest and the day of payment included. `nil` beyond what can be counted.
    public static func fee(on unpaid: Money, due: Day, paidOn: Day) -> Money? {
        let days = paidOn.daysSince1970 - due.daysSince1970
        guard days > 0 else { return .zero }
        // 0.05 percent are 5 in 10,000.
        let (product, overflows) = unpaid.dong.multipliedReportingOverflow(by: Int64(days) * 5)
        let (sum, exceeds) = product.addingReportingOverflow(5_000)
        guard !overflows, !exceeds else { return nil }
        return Money(dong: sum / 10_000)
    }
}
