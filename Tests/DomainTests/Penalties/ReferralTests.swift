import Domain
import Testing

@Suite("Signs of a crime")
struct ReferralTests {
    @Test(
        "counterfeits have signs of a crime from the Penal Code's amounts on",
        arguments: [
            (GoodsClass?.none, Int64(29_999_999), [String]()), (nil, 30_000_000, ["192/1"]),
            (nil, 150_000_000, ["192/1", "192/2"]), (.food, 0, ["193/1"]), (.medicine, 1, ["194/1"]),
            (.agricultural, 29_999_999, []), (.agricultural, 30_000_000, ["195/1"]),
        ]
    )
    func byValue(goodsClass: GoodsClass?, value: Int64, grounds: [String]) {
        var facts = ReferralFacts(.counterfeit, goodsClass: goodsClass)
        facts.goodsValue = Money(dong: value)
        #expect(names(facts) == grounds)
    }

    @Test("gain, damage, injury and an earlier sanction are grounds of their own")
    func otherGrounds() {
        var facts = ReferralFacts(.counterfeit)
        facts.gain = Money(dong: 49_999_999)
        facts.damage = Money(dong: 99_999_999)
        facts.injury = 30
        #expect(names(facts) == [])
        facts.gain = Money(dong: 50_000_000)
        facts.damage = Money(dong: 100_000_000)
        facts.injury = 31
        facts.hasPrior = true
        #expect(facts.reached().map(\.measure) == [.gain, .damage, .injury, .prior])
    }

    @Test(
        "counterfeit marks count by who sold them, and lower with an earlier sanction of a legal entity",
        arguments: [
            (false, false, Int64(199_999_999), false), (false, false, 200_000_000, true),
            (true, false, 299_999_999, false), (true, false, 300_000_000, true), (true, true, 99_999_999, false),
            (true, true, 100_000_000, true), (false, true, 100_000_000, false),
        ]
    )
    func marks(isOrganisation: Bool, hasPrior: Bool, value: Int64, isCrime: Bool) {
        var facts = ReferralFacts(.counterfeitMark, isOrganisation: isOrganisation)
        facts.goodsValue = Money(dong: value)
        facts.hasPrior = hasPrior
        #expect(!facts.reached().isEmpty == isCrime)
    }

    @Test("a commercial scale alone is enough for counterfeit marks, whatever the goods")
    func scale() {
        var facts = ReferralFacts(.counterfeitMark, goodsClass: .food)
        #expect(facts.reached().isEmpty)
        facts.isCommercialScale = true
        #expect(names(facts) == ["226/1"])
    }

    @Test("a question about a fine brings its facts along")
    func fromOffence() throws {
        let day = try #require(Day("2026-11-24"))
        func facts(_ code: String, _ measure: OffenceMeasure) -> ReferralFacts? {
            ReferralFacts(Offence(code: code, measure: measure, party: .enterprise, committedOn: day))
        }
        let value = try #require(Money(dong: 30_000_000))
        #expect(facts("ND98.9", .value(value))?.reached().map(\.source.article) == ["192"])
        #expect(facts("ND98.12", .valueAndGain(.zero, value))?.gain == value)
        #expect(facts("ND99.12.UNDET", .none)?.offence == .counterfeitMark)
        #expect(facts("ND99.12", .value(value))?.isOrganisation == true)
        for code in ["ND98.17", "ND98.15", "ND98.13", "ND99.11", "X", ""] {
            #expect(facts(code, .value(value)) == nil, "\(code)")
        }
    }

    @Test("every threshold says its article, its measure and its amount")
    func labels() {
        let labels = ReferralThreshold.penalCode.map(\.label)
        #expect(Set(labels.map(\.vi)).count == labels.count && Set(labels.map(\.en)).count == labels.count)
        #expect(labels[0].en == "Article 192, Penal Code 100/2015/QH13: value of the goods from VND 30,000,000")
    }

    private func names(_ facts: ReferralFacts) -> [String] {
        facts.reached().map { "\($0.source.article ?? "")/\($0.tier)" }
    }
}
