/// A sum that a report's figures must show, whatever happened: a total and the parts that come to it.
public struct ReportIdentity: Hashable, Sendable {
    /// The name on the wire.
    public let name: String
    /// What must be the sum.
    public let total: ReportMeasure
    /// What must come to it.
    public let parts: [ReportMeasure]

    /// All of them.
    public static let all = [
        ReportIdentity(name: "forms", total: .inspections, parts: InspectionForm.allCases.map { .inspections($0) }),
        ReportIdentity(name: "outcomes", total: .inspections, parts: [.withViolation, .withoutViolation]),
        ReportIdentity(
            name: "kinds",
            total: .violations,
            parts: GoodsKind.allCases.filter(\.isViolation).map { .findings($0) }
        ),
        ReportIdentity(name: "findings", total: .findings, parts: [.violations, .findings(.compliant)]),
        ReportIdentity(name: "budget", total: .paidToBudget, parts: ReportMeasure.budgetKinds.map { .money($0) }),
        ReportIdentity(name: "handled", total: .handledValue, parts: [.paidToBudget, .goodsDestroyed]),
    ]

    /// What breaks it; `nil` where it holds, and where none of its figures was counted.
    public func flaw(in figures: ReportFigures) -> ReportFlaw? {
        let missing = ([total] + parts).filter { figures[$0] == nil }
        guard missing.count <= parts.count else { return nil }
        guard missing.isEmpty, let stated = figures[total] else { return .missing(self, missing) }
        var sum: Int64 = 0
        for part in parts {
            let (next, overflows) = sum.addingReportingOverflow(figures[part] ?? 0)
            guard !overflows else { return .uncountable(total) }
            sum = next
        }
        return stated == sum ? nil : .sum(self, stated: stated, parts: sum)
    }
}
