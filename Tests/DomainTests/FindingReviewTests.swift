import Domain
import Testing

@Suite("A second look at findings")
struct FindingReviewTests {
    private static let day = Day(daysSince1970: 20_781)
    private static let counted = Quantity(thousandths: 12_000)

    private func certificate(_ state: CertificateState, stars: Int?) -> Certificate {
        Certificate(
            state: state,
            stars: stars,
            recognisedOn: nil,
            expiresOn: nil,
            reason: Bilingual(vi: "lý do ấy", en: "that reason")
        )
    }

    private func review(
        _ claims: FindingClaims,
        certificate: Certificate? = nil,
        owner: String? = nil,
        carried: Bool? = nil
    ) -> [Warning] {
        let facts = FindingFacts(day: Self.day, certificate: certificate, gtinOwner: owner, isCarried: carried)
        return FindingReview(claims, against: facts, at: "findings[3]").warnings
    }

    @Test("a finding that agrees with everything has no warnings")
    func silent() {
        let claims = FindingClaims(
            kind: .compliant,
            gtin: GTIN("4006381333931"),
            claimedStars: 4,
            quantity: Self.counted,
            unitPrice: Money(dong: 15_000),
            goodsValue: Money(dong: 180_000),
            measuredRatio: MeasuredRatio("1.02")
        )
        #expect(review(claims, certificate: certificate(.valid, stars: 4), carried: true) == [])
    }

    @Test(
        "each certificate state warns of what it means for the label",
        arguments: [
            (CertificateState.valid, 4, 4, []), (.valid, 4, nil, []), (.valid, 4, 5, [.starsDiffer]),
            (.valid, nil, 5, []),
            (.expired, 4, nil, [.certificateExpired]), (.expired, 4, 4, [.certificateExpired]),
            (.expired, 4, 3, [.certificateExpired, .starsDiffer]), (.revoked, 3, nil, [.certificateRevoked]),
            (.unknown, 4, nil, []), (.unknown, 4, 4, [.certificateUnknown]),
            (.unknown, 3, 4, [.certificateUnknown, .starsDiffer]),
            (.unknown, nil, 4, [.certificateUnknown]),
        ] as [(CertificateState, Int?, Int?, [WarningCode])]
    )
    func certificates(state: CertificateState, stars: Int?, claimed: Int?, expected: [WarningCode]) {
        let claims = FindingClaims(kind: .compliant, claimedStars: claimed, quantity: Self.counted)
        let warnings = review(claims, certificate: certificate(state, stars: stars))
        #expect(warnings.map(\.code) == expected)
        for warning in warnings where warning.code != .starsDiffer {
            #expect(warning.message.vi.contains("lý do ấy") && warning.message.en.contains("that reason"))
            #expect(warning.message.en.contains(Self.day.description))
        }
    }

    @Test("stars without a product of the register cannot be checked")
    func unchecked() {
        let warnings = review(FindingClaims(kind: .compliant, claimedStars: 5, quantity: Self.counted))
        #expect(warnings.map(\.code) == [.starsUnchecked])
        #expect(warnings.map(\.field) == ["findings[3].claimed_stars"])
    }

    @Test("a GTIN is doubted for its check digit and for its owner")
    func gtin() {
        let claims = FindingClaims(kind: .counterfeit, gtin: GTIN("4006381333932"), quantity: Self.counted)
        let warnings = review(claims, owner: "503-008")
        #expect(warnings.map(\.code) == [.gtinCheckDigit, .gtinOtherProduct])
        #expect(warnings.allSatisfy { $0.field == "findings[3].gtin" })
        #expect(warnings[0].message.en.contains("4006381333932"))
        #expect(warnings[1].message.vi.contains("503-008"))
    }

    @Test("a product that the point is not known to carry, and goods not counted yet")
    func carriedAndCounted() {
        let warnings = review(
            FindingClaims(kind: .smuggled),
            certificate: certificate(.valid, stars: 3),
            carried: false
        )
        #expect(warnings.map(\.code) == [.notCarried, .notYetCounted])
        #expect(warnings.map(\.field) == ["findings[3].product", "findings[3].quantity"])
    }

    @Test(
        "quantity times price is held against the value, to the đồng or the rounding of a part",
        arguments: [
            ("12", 15_000, 180_000, true), ("12", 15_000, 180_001, false), ("12", 15_000, 179_999, false),
            ("0.333", 100, 33, true), ("0.333", 100, 34, true), ("0.333", 100, 35, false), ("0.333", 100, 32, true),
            ("1000000000", 9_007_199_254_740_991, 1, false),
        ]
    )
    func value(quantity: String, price: Int64, value: Int64, agrees: Bool) {
        let claims = FindingClaims(
            kind: .other,
            quantity: Quantity(quantity),
            unitPrice: Money(dong: price),
            goodsValue: Money(dong: value)
        )
        #expect(review(claims).map(\.code) == (agrees ? [] : [.valueDiffers]))
    }

    @Test("a knock-off without its basis is told so; with one it is not")
    func basis() {
        #expect(review(FindingClaims(kind: .knockoff, quantity: Self.counted)).map(\.code) == [.basisMissing])
        #expect(review(FindingClaims(kind: .knockoff, basis: .infringement, quantity: Self.counted)) == [])
    }

    @Test(
        "a measured ratio speaks against a kind of quality only",
        arguments: [
            (GoodsKind.counterfeit, "0.7", true), (.counterfeit, "0.71", false), (.substandard, "0.7", false),
            (.substandard, "0.9", true),
            (.substandard, "1", false), (.compliant, "0.99", false), (.compliant, "1", true), (.banned, "0.1", true),
            (.smuggled, "2", true),
        ]
    )
    func ratio(kind: GoodsKind, ratio: String, agrees: Bool) {
        let claims = FindingClaims(kind: kind, quantity: Self.counted, measuredRatio: MeasuredRatio(ratio))
        #expect(review(claims).map(\.code) == (agrees ? [] : [.ratioDisagrees]))
    }

    @Test("a place that is not found says what to do")
    func place() {
        let warning = Warning.placeNotResolved("12 Trần Phú", field: "premises.address")
        #expect(warning.code == .placeNotResolved)
        #expect(warning.field == "premises.address")
        #expect(warning.message.vi.contains("12 Trần Phú") && warning.message.en.contains("code"))
        let ambiguous = Warning.placeAmbiguous(
            "xa Tam Dan",
            candidates: ["xã Tam Đàn", "xã Tam Dân"],
            field: "premises.address"
        )
        #expect(ambiguous.message.en.contains("xã Tam Đàn, xã Tam Dân"))
        #expect(Warning.placeNotResolved(nil, field: "premises").message.en.contains("not given"))
    }
}
