import Domain
import SeededRandom
import Testing

@Suite("The account of seized goods")
struct GoodsLedgerTests {
    @Test("goods go through the places one after the other, and the account stays even")
    func way() throws {
        var ledger = GoodsLedger<String>()
        try ledger.seize(quantity("12.5"), of: "fish sauce")
        try ledger.seize(quantity("0.5"), of: "fish sauce")
        try ledger.move(move(.held, .sampledConsumed, "0.25", [.samplingMinutes, .testReport]), of: "fish sauce")
        try ledger.move(move(.held, .returned, "2", [.returnMinutes]), of: "fish sauce")
        #expect(ledger.held == ["fish sauce"] && ledger.awaiting.isEmpty)
        try ledger.move(
            move(.held, .confiscated, "10.75", [.penaltyDecision, .confiscationMinutes]),
            of: "fish sauce"
        )
        #expect(ledger.held.isEmpty && ledger.awaiting == ["fish sauce"])
        try ledger.move(
            move(.confiscated, .destroyed, "10.75", [.destructionDecision, .destructionMinutes], witnesses: 2),
            of: "fish sauce"
        )
        let item = try #require(ledger.items["fish sauce"])
        #expect(item.seized.description == "13" && item[.destroyed].description == "10.75")
        #expect(item[.returned].description == "2" && item[.sampledConsumed].description == "0.25")
        #expect(ledger.held.isEmpty && ledger.awaiting.isEmpty && isEven(item))
    }

    @Test("more than there is cannot leave, and the refusal says how much there is")
    func tooMuch() throws {
        var ledger = ItemLedger(seized: try quantity("3"))
        let before = ledger
        let refusal = MovementRefusal.tooMuch(in: .held, present: before.seized, asked: try quantity("3.001"))
        #expect(throws: refusal) { try ledger.move(move(.held, .returned, "3.001", [.returnMinutes])) }
        #expect(ledger == before)
        #expect(
            refusal.field == "quantity"
                && refusal.message.en == "Only 3 is held, 3.001 cannot leave; name a smaller quantity."
        )
    }

    @Test("every pair of places is tried: allowed ones with their papers, none without")
    func everyPair() throws {
        let allowed: [Disposition: Set<Disposition>] = [
            .held: [
                .returned, .confiscated, .destroyed, .reExported, .sold, .nonCommercial, .transferred, .sampledConsumed,
            ],
            .confiscated: [.destroyed, .sold, .nonCommercial, .transferred, .returned],
            .transferred: [.held],
        ]
        for from in Disposition.allCases {
            for to in Disposition.allCases {
                let rule = MovementRule.rule(from: from, to: to)
                #expect((rule != nil) == (allowed[from]?.contains(to) ?? false), "\(from) \(to)")
                var ledger = try filled(from)
                let bare = try move(from, to, "1", [], witnesses: 9)
                guard let rule else {
                    #expect(
                        throws: MovementRefusal.impossible(
                            from: from,
                            to: to,
                            possible: MovementRule.destinations(from: from)
                        )
                    ) { try ledger.move(bare) }
                    continue
                }
                #expect(throws: MovementRefusal.paperMissing(oneOf: rule.papers[0])) { try ledger.move(bare) }
                let papers = Set(rule.papers.flatMap { $0 })
                for group in rule.papers {
                    let without = try move(from, to, "1", papers.subtracting(group), witnesses: 9)
                    #expect(throws: MovementRefusal.self) { try ledger.move(without) }
                }
                if rule.witnesses > 0 {
                    let alone = try move(from, to, "1", papers, witnesses: rule.witnesses - 1)
                    #expect(throws: MovementRefusal.witnessesMissing(needed: rule.witnesses, given: 0)) {
                        try ledger.move(alone)
                    }
                }
                try ledger.move(move(from, to, "1", papers, witnesses: rule.witnesses))
                #expect(ledger[to] == Balance(try quantity("1")) && isEven(ledger))
            }
        }
    }

    @Test("only destruction asks for a witness")
    func witnesses() {
        #expect(Set(MovementRule.all.filter { $0.witnesses > 0 }.map(\.to)) == [.destroyed])
    }

    @Test("a wrong entry is taken back as long as the goods have not gone on")
    func takeBack() throws {
        var ledger = ItemLedger(seized: try quantity("5"))
        let wrong = try move(.held, .confiscated, "4", [.penaltyDecision, .confiscationMinutes])
        try ledger.move(wrong)
        try ledger.takeBack(wrong)
        #expect(ledger[.held].description == "5")
        #expect(ledger[.confiscated] == .zero)
        try ledger.move(wrong)
        try ledger.move(move(.confiscated, .sold, "1", [.saleRecord]))
        #expect(throws: MovementRefusal.self) { try ledger.takeBack(wrong) }
        #expect(isEven(ledger) && ledger[.sold].description == "1")
    }

    @Test("what was never seized cannot move")
    func unknownItem() throws {
        var ledger = GoodsLedger<Int>()
        let movement = try move(.held, .returned, "1", [.returnMinutes])
        #expect(throws: MovementRefusal.unknownItem) { try ledger.move(movement, of: 7) }
        #expect(throws: MovementRefusal.unknownItem) { try ledger.takeBack(movement, of: 7) }
    }

    @Test("10,000 random movements keep every account even and nothing negative")
    func property() throws {
        let seed: UInt64 = 20_261_124
        var random = SeededGenerator(seed: seed)
        var ledger = GoodsLedger<Int>()
        var moved = 0
        var refused = 0
        for _ in 0..<10_000 {
            let item = Int.random(in: 0..<5, using: &random)
            let amount = try #require(Quantity(thousandths: .random(in: 1...5_000, using: &random)))
            let before = ledger
            do throws(MovementRefusal) {
                if Int.random(in: 0..<4, using: &random) == 0 {
                    try ledger.seize(amount, of: item)
                } else {
                    let movement = GoodsMovement(
                        from: Disposition.allCases.randomElement(using: &random) ?? .held,
                        to: Disposition.allCases.randomElement(using: &random) ?? .held,
                        quantity: amount,
                        papers: Set(DocumentType.allCases.filter { _ in Int.random(in: 0..<8, using: &random) > 0 }),
                        witnesses: .random(in: 0...1, using: &random)
                    )
                    try ledger.move(movement, of: item)
                    moved += 1
                }
            } catch {
                refused += 1
                #expect(ledger == before, "seed \(seed)")
            }
            #expect(ledger.items.values.allSatisfy(isEven), "seed \(seed)")
        }
        print("goods: seed \(seed), \(moved) movements, \(refused) refused")
        #expect(moved > 500 && refused > 500)
    }

    private func isEven(_ ledger: ItemLedger) -> Bool {
        let parts = Disposition.allCases.map { ledger[$0].thousandths }
        return parts.allSatisfy { $0 >= 0 } && parts.reduce(0, +) == ledger.seized.thousandths
    }

    private func filled(_ place: Disposition) throws -> ItemLedger {
        var ledger = ItemLedger(seized: try quantity("1"))
        guard place != .held else { return ledger }
        try ledger.takeBack(move(place, .held, "1", []))
        return ledger
    }

    private func move(
        _ from: Disposition,
        _ to: Disposition,
        _ text: String,
        _ papers: Set<DocumentType>,
        witnesses: Int = 0
    ) throws -> GoodsMovement {
        GoodsMovement(from: from, to: to, quantity: try quantity(text), papers: papers, witnesses: witnesses)
    }

    private func quantity(_ text: String) throws -> Quantity {
        try #require(Quantity(text))
    }
}
