import Domain
import Testing

@Suite("Which fine table a finding falls under")
struct FindingChargeTests {
    @Test(
        "kind and legal ground name the table, or that there is none",
        arguments: [
            (GoodsKind.unknownOrigin, KnockoffBasis?.none, FindingCharge.table("ND98.17")),
            (.smuggled, nil, .table("ND98.15")), (.knockoff, .counterfeitMark, .table("ND99.12")),
            (.knockoff, .infringement, .table("ND99.11")),
            (.knockoff, .unfairCompetition, .noTable(.unfairCompetition)), (.knockoff, nil, .noTable(.basisMissing)),
            (.compliant, nil, .noTable(.compliant)), (.substandard, nil, .noTable(.substandard)),
            (.banned, nil, .noTable(.banned)), (.other, nil, .noTable(.other)),
        ]
    )
    func charge(kind: GoodsKind, basis: KnockoffBasis?, charge: FindingCharge) {
        #expect(FindingClaims(kind: kind, basis: basis).charge == charge)
    }

    @Test("a laboratory's ratio up to 0.70 leaves out counterfeits by their label")
    func ratio() throws {
        let ratio: MeasuredRatio = try #require(MeasuredRatio("0.70"))
        let measured = FindingClaims(kind: .counterfeit, measuredRatio: ratio)
        #expect(measured.charge == .oneOf(["ND98.9", "ND98.10"]))
        guard case .oneOf(let codes) = FindingClaims(kind: .counterfeit).charge else {
            Issue.record("one of several")
            return
        }
        #expect(codes.count == 6)
    }

    @Test("every table that a finding may fall under is there")
    func tables() throws {
        let codes = try FineTable.reference().codes
        for kind in GoodsKind.allCases {
            for basis in [nil] + KnockoffBasis.allCases.map(Optional.some) {
                switch FindingClaims(kind: kind, basis: basis).charge {
                case .table(let code): #expect(codes.contains(code))
                case .oneOf(let several): #expect(Set(several).isSubset(of: codes))
                case .noTable(let reason): #expect(reason.message.vi != reason.message.en)
                }
            }
        }
    }

    @Test("a lot's value is what was written, else price times quantity")
    func value() throws {
        let (price, quantity) = (try #require(Money(dong: 25_000)), try #require(Quantity("1.5")))
        #expect(FindingClaims(kind: .smuggled, quantity: quantity, unitPrice: price).lotValue?.dong == 37_500)
        #expect(
            FindingClaims(kind: .smuggled, quantity: quantity, unitPrice: price, goodsValue: .zero).lotValue == .zero
        )
        #expect(FindingClaims(kind: .smuggled, quantity: quantity).lotValue == nil)
    }
}
