import Domain
import Testing

@Suite("The measures of reports")
struct ReportMeasureTests {
    @Test("each has a name of its own that finds it, and labels of its own in both languages")
    func table() {
        let names = ReportMeasure.all.map(\.name)
        #expect(Set(names).count == names.count)
        for measure in ReportMeasure.all {
            #expect(ReportMeasure(name: measure.name) == measure)
            #expect(measure.name.allSatisfy { $0.isLowercase || $0 == "_" })
        }
        for language in Language.allCases {
            let labels = ReportMeasure.all.map { $0.label.text(in: language) }
            #expect(Set(labels).count == labels.count && !labels.contains(""))
        }
        #expect(ReportMeasure(name: "nothing_of_the_kind") == nil)
    }

    @Test("the week's answer keeps its names: findings are under their kind's own")
    func wire() {
        let names = Set(ReportMeasure.all.map(\.name))
        #expect(names.isSuperset(of: ["inspections", "violations", "cases_opened", "goods_value"]))
        #expect(names.isSuperset(of: GoodsKind.allCases.map(\.rawValue)))
        #expect(names.isSuperset(of: MoneyKind.allCases.map(\.rawValue)))
        #expect(ReportMeasure.findings(.counterfeit).label == GoodsKind.counterfeit.label)
    }

    @Test("money is counted in đồng, and nothing else is but what goods are worth")
    func units() {
        let money = ReportMeasure.all.filter { $0.unit == .dong }.map(\.name)
        #expect(
            money == ["goods_value"] + MoneyKind.allCases.map(\.rawValue) + [
                "paid_to_budget", "handled_value", "goods_destroyed", "goods_held",
            ]
        )
    }

    @Test("fines imposed come from decisions and fines paid from receipts")
    func sources() {
        #expect(ReportMeasure.money(.fineImposed).source == .decisions)
        #expect(ReportMeasure.money(.gainOrdered).source == .decisions)
        for kind in [MoneyKind.finePaid, .lateFeePaid, .saleOfGoods, .gainPaidBack] {
            #expect(ReportMeasure.money(kind).source == .payments)
        }
    }

    @Test("every word of the table has a label of its own")
    func words() {
        let sets: [[Bilingual]] = [
            MeasureUnit.allCases.map(\.label), MeasureSource.allCases.map(\.label), MeasureGroup.allCases.map(\.label),
            BreakdownAxis.allCases.map(\.label), PeriodKind.allCases.map(\.label), ReportLevel.allCases.map(\.label),
            ReportRate.all.map(\.label),
        ]
        for labels in sets {
            for language in Language.allCases {
                let texts = labels.map { $0.text(in: language) }
                #expect(Set(texts).count == texts.count && !texts.contains(""))
            }
        }
    }
}
