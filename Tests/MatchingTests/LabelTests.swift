import Matching
import Testing

@Suite("Holding labels against the register")
struct LabelTests {
    let index = MatchIndex([
        RegisterEntry(
            code: "A",
            name: "Nước mắm Tam Thanh",
            owner: "Hợp tác xã Nước mắm Tam Thanh",
            gtins: ["8938505974200"]
        ),
        RegisterEntry(code: "B", name: "Bánh tráng Đại Lộc", gtins: ["036000291452"]),
        RegisterEntry(code: "C", name: "Mật ong rừng Cẩm Tú", owner: "Hộ kinh doanh Bà Sáu"),
        RegisterEntry(code: "D", name: "Mật ong rừng Cẩm Tú", owner: "Công ty TNHH Lâm Xanh"),
    ])

    func check(
        _ name: String,
        gtin: String? = nil,
        stars: Int? = nil,
        producer: String? = nil,
        standing: CertificateStanding = .valid(stars: 3)
    ) -> LabelCheck {
        index.check(LabelClaims(name: name, gtin: gtin, stars: stars, producer: producer)) { _ in standing }
    }

    @Test("a label that agrees in everything is consistent")
    func consistent() {
        let answer = check("NƯỚC MẮM TAM THANH", gtin: "08938505974200", stars: 3, producer: "HTX nước mắm Tam Thanh")
        #expect(
            answer
                == LabelCheck(
                    verdict: .consistent,
                    code: "A",
                    reasons: [.sameName, .sameGTIN, .sameProducer, .sameStars]
                )
        )
    }

    @Test(
        "each contradiction makes a label suspicious",
        arguments: [
            (LabelClaims(name: "Nước mắm Tam Thanh", gtin: "8938505974201"), .gtinCheckDigit("8938505974201")),
            (LabelClaims(name: "Nước mắm Tam Thanh", gtin: "12345"), .gtinMalformed("12345")),
            (LabelClaims(name: "Nước mắm Tam Thanh", gtin: "0036000291452"), .gtinOfOther(code: "B")),
            (LabelClaims(name: "Nước mắm Tam Thanh", gtin: "96385074"), .gtinUnknown("00000096385074")),
            (
                LabelClaims(name: "Nước mắm Tam Thanh", producer: "Công ty TNHH Bến Xa"),
                .otherProducer(registered: "Hợp tác xã Nước mắm Tam Thanh")
            ),
            (LabelClaims(name: "Nước mắm Tam Thanh", stars: 4), .otherStars(registered: 3)),
            (
                LabelClaims(name: "Nước mắm Tam Thank"),
                .nearName(registered: "Nước mắm Tam Thanh", [.letters(1)])
            ),
        ] as [(LabelClaims, LabelReason)]
    )
    func suspicious(label: LabelClaims, reason: LabelReason) {
        let answer = index.check(label) { _ in .valid(stars: 3) }
        #expect(answer.verdict == .suspicious)
        #expect(answer.code == "A")
        #expect(answer.reasons.contains(reason))
        #expect(answer.reasons.filter(\.isSuspicious).count == (reason == .gtinCheckDigit("8938505974201") ? 2 : 1))
    }

    @Test("another product's number on a strange name is suspicious of that product")
    func strangeName() {
        let answer = check("Kẹo dừa Bến Xa", gtin: "8938505974200", stars: 4)
        #expect(answer.verdict == .suspicious)
        #expect(answer.code == "A")
        #expect(answer.reasons == [.gtinOfOther(code: "A"), .starsWithoutRegistration])
    }

    @Test(
        "a certificate that does not hold speaks against stars",
        arguments: [
            (.expired(stars: 3), .certificateExpired, .suspicious), (.revoked, .certificateRevoked, .suspicious),
            (.unknown(stars: 3), .certificateUnknown, .consistent),
            (.unknown(stars: nil), .starsUnchecked, .consistent),
        ] as [(CertificateStanding, LabelReason, LabelVerdict)]
    )
    func certificates(standing: CertificateStanding, reason: LabelReason, verdict: LabelVerdict) {
        let answer = check("Nước mắm Tam Thanh", stars: 3, standing: standing)
        #expect(answer.verdict == verdict)
        #expect(answer.reasons.contains(reason))
    }

    @Test("an expired certificate matters to nobody who shows no stars")
    func noStars() {
        #expect(check("Nước mắm Tam Thanh", standing: .expired(stars: 3)).verdict == .consistent)
    }

    @Test("a name that is on no register is not registered, stars or not")
    func notRegistered() {
        #expect(check("Kẹo dừa Bến Xa") == LabelCheck(verdict: .notRegistered, code: nil, reasons: []))
        #expect(check("Kẹo dừa Bến Xa", stars: 4).reasons == [.starsWithoutRegistration])
        #expect(check("", gtin: "1").verdict == .notRegistered)
    }

    @Test("the producer on the label chooses among products of one name")
    func twins() {
        #expect(check("Mật ong rừng Cẩm Tú", producer: "Cty TNHH Lâm Xanh").code == "D")
        let open = check("Mật ong rừng Cẩm Tú")
        #expect(open.verdict == .consistent)
        #expect(open.reasons.contains(.severalProducts(["C", "D"])))
    }

    @Test("what the register does not know is said, not held against the label")
    func unchecked() {
        let answer = check("Bánh tráng Đại Lộc", producer: "Hộ kinh doanh Bà Hai")
        #expect(answer.verdict == .consistent)
        #expect(answer.reasons == [.sameName, .producerUnchecked])
        let number = check("Mật ong rừng Cẩm Tú", gtin: "96385074", producer: "hộ kinh doanh bà sáu")
        #expect(number.code == "C")
        #expect(number.reasons.contains(.gtinUnchecked("00000096385074")))
    }
}
