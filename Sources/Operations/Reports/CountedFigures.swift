import Domain
import Reports
import Storage

/// What a period comes to, as a whole and by kinds of goods.
struct CountedFigures: Sendable {
    private(set) var all = ReportFigures.nothing
    private var byKind: [GoodsKind: ReportFigures] = [:]

    mutating func add(_ sum: FactSum) {
        all.add(sum.facts, of: sum.kind, worth: sum.value)
        guard case .finding(let kind) = sum.kind, kind.isViolation else { return }
        byKind[kind, default: ReportFigures([.violations: 0, .goodsValue: 0])].add(
            ReportFigures([.violations: sum.facts, .goodsValue: sum.value])
        )
    }

    /// The kinds that were found, most first.
    var kinds: [ReportBreakdown.Row] {
        let found = GoodsKind.allCases.compactMap { kind in
            byKind[kind].map { ReportBreakdown.Row(code: kind.rawValue, name: kind.label, figures: $0) }
        }
        return found.filter { $0.figures[.violations] != 0 || $0.figures[.goodsValue] != 0 }
            .sorted { ($0.figures[.violations] ?? 0) > ($1.figures[.violations] ?? 0) }
    }
}
