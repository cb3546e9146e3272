import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("The register, asked and added to")
struct RegisterTests {
    @Test(
        "a product is found however its name is typed, and first with its accents",
        arguments: [
            "Nước mắm Tam Thanh", "nuoc mam tam thanh", "NUOC MAM TAM THANH", "NƯỚC MẮM TAM THANH",
            "Nu\u{031B}o\u{031B}\u{0301}c ma\u{0306}\u{0301}m Tam Thanh",
        ]
    )
    func search(text: String) async throws {
        try await Office.open { office in
            let caller = try await office.officer([.clerk])
            let found = try await office.done(.productSearch, #"{"text":"\#(text)"}"#, by: caller)
            #expect(found.rows.first?.string("name")?.contains("Tam Thanh") == true, "\(found.text)")
            #expect(found.final.whole("count") == found.rows.count)
        }
    }

    @Test("a product is added, certified, expires and is revoked")
    func life() async throws {
        try await Office.open { office in
            let admin = try await office.officer()
            _ = try await office.done(
                .productAdd,
                #"{"product":"502-900","name":"Bánh tráng","aliases":["Bánh đa"],"group":"food","area":"20335"}"#,
                by: admin
            )
            let fresh = try await office.done(.productShow, #"{"product":"502-900"}"#, by: admin)
            #expect(fresh.final.string("certificate") == "unknown")
            #expect(fresh.final.strings("aliases") == ["Bánh đa"])
            let certified = try await office.done(
                .productCertify,
                #"{"product":"502-900","stars":4,"level":"province","recognised_on":"2023-02-28","decision_no":"12/QĐ-UBND"}"#,
                by: admin
            )
            #expect(certified.final.string("expires_on") == "2026-02-28")
            for (day, state) in [("2023-02-27", "unknown"), ("2026-02-28", "valid"), ("2026-03-01", "expired")] {
                let shown = try await office.done(.productShow, #"{"product":"502-900","on":"\#(day)"}"#, by: admin)
                #expect(shown.final.string("certificate") == state, "\(day)")
            }
            _ = try await office.done(
                .productRevoke,
                #"{"product":"502-900","revoked_on":"2024-01-01","reason":"Ngừng sản xuất"}"#,
                by: admin
            )
            let revoked = try await office.done(.productShow, #"{"product":"502-900","on":"2024-01-01"}"#, by: admin)
            #expect(revoked.final.string("certificate") == "revoked")
            #expect(revoked.final.objects("recognitions").first?.string("revoke_reason") == "Ngừng sản xuất")
            let again = try await office.refused(
                .productRevoke,
                #"{"product":"502-900","revoked_on":"2024-01-01","reason":"Ngừng sản xuất"}"#,
                by: admin
            )
            #expect(again.field == "recognition")
        }
    }

    @Test("a code that is taken is a conflict that names its field")
    func takenCodes() async throws {
        try await Office.open { office in
            let admin = try await office.officer()
            for (operation, fields, field) in [
                (
                    Contract.Operation.productAdd, #"{"product":"502-001","name":"A","group":"food","area":"502"}"#,
                    "product"
                ),
                (.pointAdd, #"{"point":"SP01","name":"A","kind":"shop"}"#, "point"),
                (.officerAdd, #"{"officer":"QN-001","name":"A","unit":"DN","roles":["clerk"]}"#, "officer"),
            ] {
                let refusal = try await office.refused(operation, fields, by: admin)
                #expect(refusal.code == .conflict && refusal.field == field, "\(operation.rawValue)")
            }
        }
    }

    @Test("a name that means nothing is not found, and the field is named")
    func unknownNames() async throws {
        try await Office.open { office in
            let admin = try await office.officer()
            for (operation, fields, field) in [
                (Contract.Operation.productShow, #"{"product":"999-999"}"#, "product"),
                (.pointShow, #"{"point":"SP999"}"#, "point"),
                (.inspectionShow, #"{"inspection":"KT-2026-000001"}"#, "inspection"),
                (.caseShow, #"{"case":"VV-2026-000001"}"#, "case"),
                (.productList, #"{"area":"999"}"#, "area"),
                (.inspectionList, #"{"unit":"X"}"#, "unit"),
                (.inspectionList, #"{"product":"999-999"}"#, "product"),
                (.caseList, #"{"sales_point":"SP999"}"#, "sales_point"),
                (.tokenIssue, #"{"officer":"nobody"}"#, "officer"),
                (.tokenRevoke, #"{"token_id":"0192f0c1-2b3c-7d4e-8f50-a1b2c3d4e5f6"}"#, "token_id"),
                (.help, #"{"operation":"case.eat"}"#, "operation"),
                (.officerAdd, #"{"officer":"N","name":"A","unit":"X","roles":["clerk"]}"#, "unit"),
                (.pointStock, #"{"point":"SP01","product":"999-999","from":"2026-01-01"}"#, "product"),
            ] {
                let refusal = try await office.refused(operation, fields, by: admin)
                #expect(refusal.code == .notFound && refusal.field == field, "\(operation.rawValue): \(refusal)")
            }
        }
    }

    @Test("what a point carries is told from both sides, and ends when it is said to")
    func stock() async throws {
        try await Office.open { office in
            let admin = try await office.officer()
            _ = try await office.done(
                .pointStock,
                #"{"point":"SP01","product":"502-001","from":"2026-01-01"}"#,
                by: admin
            )
            let point = try await office.done(.pointShow, #"{"point":"SP01"}"#, by: admin)
            #expect(point.final.objects("products").map { $0.string("product") } == ["502-001"])
            let product = try await office.done(.productShow, #"{"product":"502-001"}"#, by: admin)
            #expect(product.final.objects("points").first?.string("from") == "2026-01-01")
            #expect(try await office.done(.pointList, #"{"product":"502-001"}"#, by: admin).rows.count == 1)
            _ = try await office.done(
                .pointStock,
                #"{"point":"SP01","product":"502-001","from":"2026-06-01","carried":false}"#,
                by: admin
            )
            #expect(try await office.done(.pointList, #"{"product":"502-001"}"#, by: admin).rows.isEmpty)
            let earlier = try await office.done(.pointShow, #"{"point":"SP01","on":"2026-05-31"}"#, by: admin)
            #expect(earlier.final.objects("products").count == 1)
        }
    }

    @Test("a fair has its days, opens and is over")
    func fair() async throws {
        try await Office.open { office in
            let admin = try await office.officer()
            let without = try await office.refused(
                .pointAdd,
                #"{"point":"HC01","name":"Hội chợ OCOP","kind":"fair","opened_on":"2026-12-01"}"#,
                by: admin
            )
            #expect(without.code == .invalid && without.field == "closes_on")
            _ = try await office.done(
                .pointAdd,
                #"""
                {"point":"HC01","name":"Hội chợ OCOP","kind":"fair","opened_on":"2026-12-01","closes_on":"2026-12-05",
                "address":"Quảng trường 24/3, phường Tam Kỳ, thành phố Đà Nẵng"}
                """#,
                by: admin
            )
            for (day, isOpen) in [("2026-11-30", false), ("2026-12-05", true), ("2026-12-06", false)] {
                let shown = try await office.done(.pointShow, #"{"point":"HC01","on":"\#(day)"}"#, by: admin)
                #expect(shown.final["open"] == .bool(isOpen), "\(day)")
                #expect(shown.final.object("area").string("level") == "commune")
            }
            let closed = try await office.refused(.pointClose, #"{"point":"HC01","closed_on":"2026-11-30"}"#, by: admin)
            #expect(closed.code == .invalid && closed.field == "closed_on")
        }
    }

    @Test("an old address is told on its day and today, and a code too")
    func areas() async throws {
        try await Office.open { office in
            let caller = try await office.officer([.clerk])
            let old = try await office.done(
                .areaResolve,
                #"{"address":"phường Tân Thạnh, thành phố Tam Kỳ, Quảng Nam","on":"2023-05-01"}"#,
                by: caller
            )
            #expect(old.final.string("resolution") == "resolved", "\(old.text)")
            #expect(old.rows.map { $0.string("as_of") } == ["2023-05-01", "2026-11-24"])
            #expect(old.rows.map { $0.string("name") } == ["Tân Thạnh", "Bàn Thạch"])
            let district = try await office.done(.areaResolve, #"{"address":"519","on":"2023-05-01"}"#, by: caller)
            #expect(district.rows.first?.string("name") == "Nông Sơn")
            #expect(district.rows.dropFirst().allSatisfy { $0.string("level") == "commune" })
            let nowhere = try await office.done(.areaResolve, #"{"address":"Atlantis"}"#, by: caller)
            #expect(nowhere.final.string("resolution") == "not_found" && nowhere.rows.isEmpty)
        }
    }

    @Test("lists go on where the page before ended, and show everything once")
    func pages() async throws {
        try await Office.open { office in
            let caller = try await office.officer([.clerk])
            var codes: [String] = []
            var after = ""
            repeat {
                let page = try await office.done(.productList, #"{"limit":100\#(after)}"#, by: caller)
                codes += page.rows.compactMap { $0.string("product") }
                after = page.final.string("next").map { #","after":"\#($0)""# } ?? ""
            } while !after.isEmpty
            #expect(codes.count == 246)
            #expect(Set(codes).count == 246)
            #expect(codes == codes.sorted())
        }
    }
}
