import Matching
import Testing

@Suite("Matching complaints against the register")
struct MatchIndexTests {
    let index: MatchIndex

    init() throws {
        index = MatchIndex(try Register.real() + Register.invented)
    }

    @Test(
        "a product is found however its name is written",
        arguments: [
            ("mua nuoc mam tam thanh o cho ve mui la", "502-004"),
            ("Mua NƯỚC MẮM TAM THANH ở siêu thị, nắp bị hở", "502-004"),
            ("chai nuwowcs mawms tam thanh này giả", "502-004"),
            ("hôm qua mua nu7o71c ma81m tam thanh bị chua", "502-004"),
            ("nuoc mam tma thanh mui la", "502-004"),
            ("nuocmam tam thanh mui la", "502-004"),
            ("Ruốc khô Hương Chà ăn vào đau bụng", "T5"),
            ("ruoc kho huong tra", "T5"),
            ("ruo\u{302}\u{301}c kho\u{302} Hu\u{31B}o\u{31B}ng Tra\u{300}", "T5"),
            ("Em đặt Bánh đậu xanh Nguyễn Thị Bông mà giao loại khác", "503-001"),
            ("ot a rieu ban o hoi cho khong cay", "505-007"),
            ("N\u{443}\u{43E}c mam Tam Thanh", "502-004"),
        ]
    )
    func found(body: String, code: String) throws {
        let result = index.matches(for: MatchQuery(body: body))
        let expected = try #require(index.entry(withCode: code))
        #expect(result.candidates.first?.code == code, "\(expected.name)")
    }

    @Test(
        "goods on no register get no suggestion",
        arguments: [
            "Tôi mua giày Adidas ở chợ Tam Thanh, đế bong ra sau hai ngày",
            "di du lich Hoa Xuan mua phai ao khoac Nike gia",
            "Cửa hàng bán điện thoại cũ ở Hội An không hóa đơn", "nuoc hoa chanel nghi la hang gia", "", "???",
            "Nước mắm Nam Ngư bán ở Tam Thanh có mùi lạ", "8 9 10",
        ]
    )
    func unregistered(body: String) {
        let result = index.matches(for: MatchQuery(body: body))
        #expect(!result.isSuggested, "\(result.candidates.first?.code ?? "")")
        #expect(result.noneProbability > 0.5)
    }

    @Test("all probabilities together are one, and twins share what is theirs")
    func probabilities() throws {
        let result = index.matches(for: MatchQuery(body: "mat ong rung cam tu bi pha duong"), limit: 1000)
        let sum = result.candidates.reduce(result.noneProbability) { $0 + $1.probability }
        #expect(abs(sum - 1) < 1e-6)
        let twins = result.candidates.prefix(2)
        #expect(Set(twins.map(\.code)) == ["T1", "T2"])
        #expect(twins.allSatisfy { $0.twins == 2 && $0.reasons.contains(.twins(2)) })
        let first = try #require(twins.first)
        #expect(abs(first.probability - first.sharedProbability / 2) < 0.1)
        #expect(result.isSuggested)
    }

    @Test(
        "the producer, short forms and all, tells twins apart",
        arguments: [
            ("Mật ong rừng Cẩm Tú của HTX NN Suối Mơ bị pha đường", "T1"),
            ("mat ong rung cam tu cua cty tnhh lam san xanh", "T2"),
        ]
    )
    func producers(body: String, code: String) throws {
        let first = try #require(index.matches(for: MatchQuery(body: body)).candidates.first)
        #expect(first.code == code)
        #expect(first.probability > 0.8)
        #expect(first.reasons.contains { if case .owner = $0 { true } else { false } })
    }

    @Test("the complaint's area tells twins apart a little, and the reason says so")
    func areas() throws {
        let query = MatchQuery(body: "mật ong rừng Cẩm Tú pha đường", areas: ["20002"])
        let first = try #require(index.matches(for: query).candidates.first)
        #expect(first.code == "T2")
        #expect(first.reasons.contains(.area(isDeepest: true)))
    }

    @Test(
        "a number under a bar code counts in all its lengths",
        arguments: [
            ("8938505974200", "T1"), ("08938505974200", "T1"), ("893 8505 97420 0", "T1"), ("036000291452", "T3"),
            ("0036000291452", "T3"), ("00036000291452", "T3"), ("96385074", "T5"), ("00000096385074", "T5"),
        ]
    )
    func numbers(gtin: String, code: String) throws {
        let result = index.matches(for: MatchQuery(body: "hàng này quét ra mã lạ", gtin: gtin))
        let first = try #require(result.candidates.first)
        #expect(first.code == code)
        #expect(result.isSuggested)
        #expect(first.reasons.contains { if case .gtin = $0 { true } else { false } })
    }

    @Test("a number in the text counts when its check digit is right")
    func numberInText() {
        let right = index.matches(for: MatchQuery(body: "mã 8938505974200 quét không ra"))
        #expect(right.candidates.first?.code == "T1")
        let wrong = index.matches(for: MatchQuery(body: "mã 8938505974201 quét không ra"))
        #expect(!wrong.isSuggested)
    }

    @Test("the exact word elsewhere beats a near miss")
    func exactBeatsNear() {
        let near = index.matches(for: MatchQuery(body: "nước mắm Tam Thanh có cặn"))
        #expect(near.candidates.first?.code == "502-004")
        let exact = index.matches(for: MatchQuery(body: "nước mắm Tam Thạnh có cặn"))
        #expect(exact.candidates.first?.code == "T3")
    }

    @Test("reasons name the words that a person can look for")
    func reasons() throws {
        let result = index.matches(for: MatchQuery(body: "tui mua ruoocs khô Hương Trà 4 sao"))
        let first = try #require(result.candidates.first)
        #expect(first.code == "T5")
        #expect(first.reasons.contains(.misspelt(written: "ruoocs", registered: "ruốc", how: .keys)))
        #expect(first.reasons.contains(.words(["khô", "Hương", "Trà"])))
        #expect(first.reasons.contains(.missing(["nguyên", "chất"])))
    }

    @Test("stars that the text claims wrongly are a reason")
    func stars() throws {
        let result = index.matches(for: MatchQuery(body: "mật ong rừng Cẩm Tú 5 sao của HTX nông nghiệp Suối Mơ"))
        let first = try #require(result.candidates.first)
        #expect(first.reasons.contains(.otherStars(claimed: 5, registered: 3)))
    }

    @Test("the order of the register does not change an answer")
    func order() throws {
        let reversed = MatchIndex(Array((try Register.real() + Register.invented).reversed()))
        for body in ["mua nuoc mam tam thanh", "mat ong rung cam tu", "bánh tráng đại lộc bị mốc", "rượu ba kích"] {
            #expect(reversed.matches(for: MatchQuery(body: body)) == index.matches(for: MatchQuery(body: body)))
        }
    }

    @Test("an empty register answers none")
    func empty() {
        let result = MatchIndex([]).matches(for: MatchQuery(body: "nước mắm Tam Thanh", gtin: "8938505974200"))
        #expect(result.candidates.isEmpty)
        #expect(result.noneProbability == 1)
    }

    @Test("a very long letter is answered too")
    func long() {
        let letter = String(repeating: "tôi xin phản ánh với quý cơ quan việc mua bán hàng hóa ở chợ. ", count: 500)
        let result = index.matches(for: MatchQuery(body: "Nước mắm Tam Thanh bị giả. " + letter))
        #expect(result.candidates.first?.code == "502-004")
    }
}
