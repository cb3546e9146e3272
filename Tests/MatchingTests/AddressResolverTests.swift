import Matching
import Testing
import VietnameseText

@Suite("Resolving addresses")
struct AddressResolverTests {
    let resolver: AddressResolver<String>

    init() throws {
        resolver = try QuangNam.shared.get().resolver
    }

    /// Addresses of the public cases and sales points, each on its own day.
    @Test(
        "press addresses resolve to the areas of their day",
        arguments: [
            ("Phường Trường Xuân, TP Tam Kỳ", 2021, "phường Trường Xuân 502"),
            ("Thôn Thanh Quýt 1, xã Điện Thắng Trung, thị xã Điện Bàn", 2019, "phường Điện Thắng Trung 507"),
            ("Xã Tam Xuân 1, huyện Núi Thành (xe tải, QL1)", 2019, "xã Tam Xuân I 517"),
            ("Quảng Nam (xe khách giường nằm)", 2019, "tỉnh Quảng Nam"),
            ("Tỉnh Quảng Nam (xe tải, Km 180 cao tốc Đà Nẵng - Quảng Ngãi)", 2020, "tỉnh Quảng Nam"),
            ("TP Tam Kỳ (xe khách, đường tránh Nguyễn Hoàng)", 2016, "thành phố Tam Kỳ"),
            ("Xã Bình Phục, huyện Thăng Bình", 2021, "xã Bình Phục 513"),
            ("Thôn Đàn Long, xã Tam Đàn, huyện Phú Ninh (xe khách, QL1A)", 2018, "xã Tam Đàn 518"),
            ("Quận Hải Châu và quận Thanh Khê, TP Đà Nẵng (11 điểm)", 2021, "thành phố Đà Nẵng"),
            ("Đường Lê Duẩn, quận Hải Châu, TP Đà Nẵng", 2020, "thành phố Đà Nẵng"),
            ("Phường Trảng Dài, TP Biên Hòa, tỉnh Đồng Nai", 2020, "thành phố Đồng Nai"),
            ("Cụm công nghiệp Quán Lát, huyện Mộ Đức, tỉnh Quảng Ngãi", 2024, "tỉnh Quảng Ngãi"),
            ("Thôn Cao Trung, xã Đức Giang, huyện Hoài Đức, Hà Nội", 2022, "thành phố Hà Nội"),
            ("Tỉnh Đắk Lắk", 2025, "tỉnh Đắk Lắk"),
            ("72 Nguyễn Thái Học, phường Minh An, TP Hội An", 2024, "phường Minh An 503"),
            ("245 Phan Bội Châu, TP Tam Kỳ", 2023, "thành phố Tam Kỳ"),
            ("Tổ 5, thôn Trà Đóa, xã Bình Đào, huyện Thăng Bình", 2020, "xã Bình Đào 513"),
            ("60 Nguyễn Văn Linh, khối phố 2, thị trấn Núi Thành", 2021, "thị trấn Núi Thành 517"),
            (
                "Khu nhà dịch vụ công viên, quảng trường huyện, khối phố 3, thị trấn Núi Thành", 2021,
                "thị trấn Núi Thành 517"
            ),
            ("Khu phố chợ Nam Phước, thị trấn Nam Phước, huyện Duy Xuyên", 2020, "thị trấn Nam Phước 508"),
            ("Làng rau Trà Quế, xã Cẩm Hà, TP Hội An", 2020, "xã Cẩm Hà 503"),
            ("Đảo Ký ức Hội An, TP Hội An", 2022, "thành phố Hội An"),
            ("Huyện Tiên Phước", 2020, "huyện Tiên Phước"),
            (
                "Phường Hội An, TP Đà Nẵng (3 cơ sở; thuộc TP Hội An, Quảng Nam trước 01/7/2025)", 2026,
                "phường Hội An 48"
            ),
            ("Các phường Tam Kỳ, Quảng Phú, Hương Trà, TP Đà Nẵng (thuộc TP Tam Kỳ)", 2026, "thành phố Đà Nẵng"),
            ("Khu vực chợ Hàn, phường Hải Châu, TP Đà Nẵng (4 cơ sở)", 2026, "phường Hải Châu 48"),
            ("Phường Đồng Hới, tỉnh Quảng Trị", 2026, "phường Đồng Hới 44"),
            ("Xã Phù Mỹ Tây, tỉnh Gia Lai", 2026, "xã Phù Mỹ Tây 52"),
            ("Xã Gia Kiệm, tỉnh Đồng Nai", 2026, "xã Gia Kiệm 75"),
            ("Tỉnh Cà Mau (7 hộ kinh doanh)", 2026, "tỉnh Cà Mau"),
        ]
    )
    func press(address: String, year: Int, expected: String) {
        #expect(name(resolver.resolve(address, on: QuangNam.day(year, 1, 27))) == expected)
    }

    @Test(
        "an address is understood in every way people write it",
        arguments: [
            "P. An Mỹ, TP. Tam Kỳ", "P.An Mỹ, TP.Tam Kỳ, T. Quảng Nam", "phường An Mỹ thành phố Tam Kỳ tỉnh Quảng Nam",
            "AN MỸ, TAM KỲ, QUẢNG NAM", "An Mỹ - Tam Kỳ - Quảng Nam", "an my, tam ky", "p. an my, tp tam ky",
            "12 Trần Phú, An Mỹ, Tam Kỳ, Việt Nam", "UBND phường An Mỹ, TP Tam Kỳ", "phường An Mỹ; thành phố Tam Kỳ",
            "số 5/12 đường Hùng Vương, phường An Mỹ", "xã An Mỹ, TP Tam Kỳ", "Tam Kỳ, phường An Mỹ",
            "tỉnh lộ 615, phường An Mỹ, TP Tam Kỳ", "phường An Mỹ (khu chợ, TP Tam Kỳ", "Phường An Mỹ TP Tam Kỳ, 51000",
        ]
    )
    func spellings(address: String) {
        let day = QuangNam.day(2022, 5, 5)
        #expect(resolver.resolve(address, on: day) == .resolved("20341"))
        #expect(resolver.resolve(decomposed(address), on: day) == .resolved("20341"))
    }

    @Test("accents count where they are typed, and only there")
    func accents() {
        let day = QuangNam.day(2022, 5, 5)
        #expect(name(resolver.resolve("xã Tam Đàn, huyện Phú Ninh", on: day)) == "xã Tam Đàn 518")
        #expect(name(resolver.resolve("xã Tam Dân, huyện Phú Ninh", on: day)) == "xã Tam Dân 518")
        #expect(names(resolver.resolve("xa Tam Dan, huyen Phu Ninh", on: day)) == ["xã Tam Đàn 518", "xã Tam Dân 518"])
        #expect(names(resolver.resolve("xã Tam Dan, huyện Phú Ninh", on: day)) == ["xã Tam Đàn 518", "xã Tam Dân 518"])
        #expect(resolver.resolve("xã Tam Dàn, huyện Phú Ninh", on: day) == .resolved("518"))
        // Tam Thanh is a name of its own beside Tam Thạnh, not a careless spelling of it.
        #expect(name(resolver.resolve("xã Tam Thanh", on: day)) == "xã Tam Thanh 502")
        #expect(
            names(resolver.resolve("xa Tam Thanh", on: day)) == [
                "xã Tam Thanh 502", "xã Tam Thành 518", "xã Tam Thạnh 517",
            ]
        )
        #expect(name(resolver.resolve("xa Tam Thanh, TP Tam Ky", on: day)) == "xã Tam Thanh 502")
    }

    @Test(
        "an old address on a later day resolves to what took its place",
        arguments: [
            ("xã Tam Xuân 1, huyện Núi Thành", ["xã Tam Xuân 48"]),
            ("xã Tam Xuân 1, huyện Núi Thành, TP Đà Nẵng", ["xã Tam Xuân 48"]),
            ("Phường Trường Xuân, TP Tam Kỳ, tỉnh Quảng Nam", ["phường Tam Kỳ 48"]),
            ("phường Hội An, TP Hội An, tỉnh Quảng Nam", ["phường Hội An 48"]),
            ("Quảng Nam", ["thành phố Đà Nẵng"]),
            ("thị trấn Núi Thành, huyện Núi Thành", ["xã Núi Thành 48"]),
            ("Núi Thành", ["xã Núi Thành 48"]),
        ]
    )
    func successors(address: String, expected: [String]) {
        #expect(names(resolver.resolve(address, on: QuangNam.day(2026, 1, 1))) == expected)
    }

    @Test("an old district on a later day is ambiguous between its communes")
    func districtGone() {
        let resolution = resolver.resolve("TP Tam Kỳ, tỉnh Quảng Nam", on: QuangNam.day(2026, 1, 1))
        #expect(resolution == .ambiguous(["20335@2025-07", "20341@2025-07", "20350@2025-07", "20356@2025-07"]))
    }

    @Test("between the two steps of 2025 the areas of those months are found")
    func betweenSteps() {
        let day = QuangNam.day(2025, 3, 1)
        #expect(resolver.resolve("phường An Xuân, TP Tam Kỳ", on: day) == .resolved("20347@2025-01"))
        #expect(resolver.resolve("phường Phước Hòa, TP Tam Kỳ", on: day) == .resolved("20347@2025-01"))
        #expect(resolver.resolve("phường Phước Hoà, TP Tam Kỳ", on: QuangNam.day(2024, 3, 1)) == .resolved("20338"))
    }

    @Test(
        "what is named around a place must agree with it",
        arguments: [
            "Xã Bình Minh, huyện Kiến Xương, tỉnh Thái Bình", "Xã Bình Minh, Kiến Xương",
            "xã Tam Xuân 1, huyện Thăng Bình",
            "phường Minh An, TP Tam Kỳ", "Xã Phong An, huyện Phong Điền, tỉnh Thừa Thiên Huế",
            "Phường Bình Hòa, TP Thuận An",
            "xã Tam Xuân 9, huyện Núi", "", "(TP Tam Kỳ)", "12 Trần Phú", "quần áo các loại", "1", ", , ;", "TP", "xã",
        ]
    )
    func contradictions(address: String) {
        let resolution = resolver.resolve(address, on: QuangNam.day(2022, 5, 5))
        let isDistrict = ["xã Tam Xuân 1, huyện Thăng Bình": "513", "phường Minh An, TP Tam Kỳ": "502"][address]
        #expect(resolution == (isDistrict.map { .resolved($0) } ?? .notFound))
    }

    @Test("places side by side with nothing around them stay ambiguous")
    func sideBySide() {
        let day = QuangNam.day(2022, 5, 5)
        #expect(
            names(resolver.resolve("huyện Núi Thành và TP Tam Kỳ", on: day)) == ["thành phố Tam Kỳ", "huyện Núi Thành"]
        )
        #expect(resolver.resolve("huyện Núi Thành và TP Tam Kỳ, tỉnh Quảng Nam", on: day) == .resolved("49"))
    }

    @Test("a bare name is the widest area that bears it, unless something around speaks for another")
    func bareNames() {
        let day = QuangNam.day(2022, 5, 5)
        #expect(resolver.resolve("Núi Thành", on: day) == .resolved("517"))
        #expect(resolver.resolve("Núi Thành, Quảng Nam", on: day) == .resolved("517"))
        #expect(name(resolver.resolve("thị trấn Núi Thành, Núi Thành", on: day)) == "thị trấn Núi Thành 517")
        #expect(name(resolver.resolve("Quảng Trị", on: QuangNam.day(2026, 1, 1))) == "tỉnh Quảng Trị")
    }

    @Test("every commune of 2023 is found by its own full address, with and without accents")
    func everyFormerCommune() {
        let day = QuangNam.day(2023, 5, 1)
        let gazetteer = resolver.gazetteer
        for commune in gazetteer.areas where commune.level == .commune && commune.validFrom == nil {
            guard let district = commune.parent.flatMap(gazetteer.area) else { continue }
            let address = "\(commune.kind) \(commune.name), \(district.kind) \(district.name), tỉnh Quảng Nam"
            #expect(resolver.resolve(address, on: day) == .resolved(commune.id), "\(address)")
            switch resolver.resolve(Vietnamese.fold(address), on: day) {
            case .resolved(let id): #expect(id == commune.id, "\(address)")
            case .ambiguous(let ids): #expect(ids.contains(commune.id), "\(address)")
            case .notFound: Issue.record("not found without accents: \(address)")
            }
        }
    }

    @Test("every commune of today is found by its own full address")
    func everyCommuneOfToday() {
        let gazetteer = resolver.gazetteer
        var missed: [String] = []
        for commune in gazetteer.areas where commune.level == .commune && commune.validTo == nil {
            guard let province = commune.parent.flatMap(gazetteer.area) else { continue }
            let address = "\(commune.kind) \(commune.name), \(province.kind) \(province.name)"
            if resolver.resolve(address, on: QuangNam.day(2026, 1, 1)) != .resolved(commune.id) {
                missed.append(address)
            }
        }
        #expect(missed == [])
    }

    @Test("text that is no address ends in no area, however long and odd", .timeLimit(.minutes(2)))
    func hostile() {
        let day = QuangNam.day(2026, 1, 1)
        let pieces = [
            "xã", "các", "và", "TP.", "-", ",", "(", ")", "Tân Lập", "tỉnh", "1", "\u{301}", "\u{0}", "👨‍👩‍👧", " ",
        ]
        for piece in pieces {
            // Long enough for anything quadratic to outlast the time limit, 15 times.
            #expect(resolver.resolve(String(repeating: piece + " ", count: 30_000), on: day) != .resolved("48"))
        }
        var state: UInt64 = 1
        for _ in 0..<1000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count] + (state >> 62 == 0 ? "" : " ")
            }
            // Only that it answers, and the same each time.
            #expect(resolver.resolve(text, on: day) == resolver.resolve(text, on: day))
        }
    }

    private func name(_ resolution: AddressResolution<String>) -> String? {
        let names = names(resolution)
        return names.count == 1 ? names[0] : nil
    }

    /// Kind, name, and for a commune the code of its parent.
    private func names(_ resolution: AddressResolution<String>) -> [String] {
        let ids: [String] =
            switch resolution {
            case .resolved(let id): [id]
            case .ambiguous(let ids): ids
            case .notFound: []
            }
        return ids.compactMap { id in
            guard let area = resolver.gazetteer.area(id) else { return nil }
            let parent = area.level == .commune ? " " + (area.parent?.prefix { $0 != "@" } ?? "") : ""
            return "\(area.kind) \(area.name)\(parent)"
        }
    }

    /// The same text with its marks after the letters: vowels only, which is enough for names.
    private func decomposed(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let pairs: [Unicode.Scalar: String] = [
                "ỳ": "y\u{300}", "Ỳ": "Y\u{300}", "ỹ": "y\u{303}", "Ỹ": "Y\u{303}", "ả": "a\u{309}", "Ả": "A\u{309}",
                "ầ": "a\u{302}\u{300}", "ú": "u\u{301}", "ố": "o\u{302}\u{301}", "ã": "a\u{303}",
                "ệ": "e\u{323}\u{302}",
            ]
            view.append(contentsOf: (pairs[scalar] ?? String(Character(scalar))).unicodeScalars)
        }
        return String(view)
    }
}
