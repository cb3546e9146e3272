import Domain
import Storage

/// What a week comes to: inspections, cases, findings by kind and the value of what violates, added up over localities.
struct WeekFigures: Sendable {
    private(set) var inspections: Int64 = 0
    private(set) var casesOpened: Int64 = 0
    private(set) var findings: [GoodsKind: Int64] = [:]
    /// In đồng; goods that comply do not count.
    private(set) var goodsValue: Int64 = 0

    init(_ figures: some Sequence<WeekFigure>) {
        for figure in figures { add(figure) }
    }

    /// Findings that violate.
    var violations: Int64 {
        findings.filter(\.key.isViolation).values.reduce(0, Self.sum)
    }

    /// The figures by the names they have on the wire, in the order in which they are read.
    var measures: [(name: String, value: Int64)] {
        [
            ("inspections", inspections), ("violations", violations), ("cases_opened", casesOpened),
            ("goods_value", goodsValue),
        ] + GoodsKind.allCases.map { ($0.rawValue, findings[$0, default: 0]) }
    }

    private mutating func add(_ figure: WeekFigure) {
        switch figure.measure {
        case .inspections: inspections = Self.sum(inspections, figure.value)
        case .casesOpened: casesOpened = Self.sum(casesOpened, figure.value)
        case .findings(let kind): findings[kind] = Self.sum(findings[kind, default: 0], figure.value)
        case .goodsValue(let kind):
            if kind.isViolation { goodsValue = Self.sum(goodsValue, figure.value) }
        }
    }

    /// A sum of absurd values stops at the type's end instead of ending the service.
    private static func sum(_ one: Int64, _ other: Int64) -> Int64 {
        let (sum, overflows) = one.addingReportingOverflow(other)
        return overflows ? .max : sum
    }
}
