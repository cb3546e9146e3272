import Domain
import ReportLedgers
import Testing

@Suite("The identities of reports")
struct ReportIdentityTests {
    /// Bắc Giang, the first four months of 2023, as published.
    private var bacGiang: ReportFigures {
        ReportFigures([
            .money(.finePaid): 1_592_717_000, .money(.saleOfGoods): 415_600_000, .money(.gainPaidBack): 12_052_000,
            .paidToBudget: 2_020_369_000, .goodsDestroyed: 613_796_000, .handledValue: 2_634_165_000,
        ])
    }

    @Test("a real province's published figures add up")
    func realFigures() {
        #expect(bacGiang.flaws.isEmpty)
    }

    @Test("the same province's facts give its totals")
    func realFacts() throws {
        var ledger = FigureLedger<String>()
        let day = try #require(Day("2023-04-14"))
        for fact: ReportFact in [
            .money(.finePaid, try money(1_592_717_000)), .money(.saleOfGoods, try money(415_600_000)),
            .money(.gainPaidBack, try money(12_052_000)), .destroyed(try money(613_796_000)),
            // Neither imposed fines nor late fees are the budget's.
            .money(.fineImposed, try money(1_700_000_000)), .money(.lateFeePaid, try money(1_000_000)),
        ] {
            ledger.enter(fact, on: day, in: "24")
        }
        let figures = ledger.figures(in: try #require(ReportingPeriod("2023-M04@14")).days)
        #expect(figures[.paidToBudget] == 2_020_369_000 && figures[.handledValue] == 2_634_165_000)
        #expect(figures.flaws.isEmpty)
    }

    @Test("a đồng too much is found, and the message says which sum")
    func broken() throws {
        var figures = bacGiang
        figures.add(1, to: .paidToBudget)
        #expect(figures.flaws.count == 2)
        let flaw = try #require(figures.flaws.first)
        guard case .sum(let identity, let stated, let parts) = flaw else {
            Issue.record("not a sum: \(flaw)")
            return
        }
        #expect(identity.name == "budget" && stated == 2_020_369_001 && parts == 2_020_369_000)
        #expect(flaw.message.en == "paid to the budget: 2020369001 stated, the parts come to 2020369000.")
    }

    @Test("kinds come to the violations, forms and outcomes to the inspections")
    func kinds() {
        var figures = ReportFigures()
        for (index, kind) in GoodsKind.allCases.enumerated() { figures[.findings(kind)] = Int64(index * index) }
        figures[.violations] = 1 + 4 + 9 + 16 + 25 + 36 + 49
        figures[.findings] = figures[.violations]
        #expect(figures.flaws.isEmpty)
        figures[.findings(.banned)] = 35
        #expect(figures.flaws.count == 1)
        figures[.inspections] = 3
        figures[.withViolation] = 2
        figures[.withoutViolation] = 1
        for form in InspectionForm.allCases { figures[.inspections(form)] = 1 }
        #expect(figures.flaws.count == 1)
        figures[.withoutViolation] = 2
        #expect(figures.flaws.count == 2)
    }

    @Test("a part that nobody counted is no zero: the sum cannot be told, and the message names the part")
    func missing() throws {
        var figures = bacGiang
        figures[.money(.saleOfGoods)] = nil
        let flaw = try #require(figures.flaws.first)
        #expect(flaw.message.en == "paid to the budget: not counted: sale of confiscated goods.")
        #expect(ReportFigures().flaws.isEmpty)
    }

    @Test("areas come to the whole, those not known among them; different things met do not")
    func areas() {
        let whole = ReportFigures([.inspections: 10, .goodsHeld: 500, .ocopProducts: 3])
        let parts = [
            ReportFigures([.inspections: 7, .goodsHeld: 200, .ocopProducts: 3]),
            ReportFigures([.inspections: 3, .goodsHeld: 300, .ocopProducts: 2]),
        ]
        #expect(whole.flaws(by: .area, parts).isEmpty)
        #expect(
            whole.flaws(by: .area, [parts[0]]) == [
                .breakdown(.inspections, by: .area, stated: 10, parts: 7),
                .breakdown(.goodsHeld, by: .area, stated: 500, parts: 200),
            ]
        )
    }

    @Test("less than none and more than can be counted are flaws")
    func bounds() {
        #expect(ReportFigures([.casesOpened: -1]).flaws == [.negative(.casesOpened, -1)])
        var figures = bacGiang
        figures[.money(.finePaid)] = .max
        #expect(figures.flaws.contains(.uncountable(.paidToBudget)))
        let two = [ReportFigures([.casesOpened: .max]), ReportFigures([.casesOpened: 1])]
        #expect(ReportFigures([.casesOpened: .max]).flaws(by: .unit, two) == [.uncountable(.casesOpened)])
        figures.add(.max, to: .money(.finePaid))
        #expect(figures[.money(.finePaid)] == .max)
    }

    private func money(_ dong: Int64) throws -> Money {
        try #require(Money(dong: dong))
    }
}
