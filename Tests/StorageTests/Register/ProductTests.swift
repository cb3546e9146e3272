import Domain
import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import Storage

@Suite("Products", .enabled(if: TestDatabase.isExpected))
struct ProductTests {
    @Test("a product comes with producer, place, other names and statements")
    func show() async throws {
        let product = try #require(try await withSharedSession { try $0.first(ProductStatements.byCode, "508-010") })
        #expect(product.name == "Ngũ cốc Duy Oanh")
        #expect(product.group == .food)
        #expect(product.producerName == "Hợp tác xã Nông nghiệp xanh Duy Oanh")
        #expect(product.producerKind == .cooperative)
        #expect(product.place.localityCode == "508")
        #expect(product.place.localityName == "Duy Xuyên")
        #expect(product.aliases == ["Ngũ cốc Duy Anh"])
        #expect(product.evidence == .recognised)
        #expect(product.isReference)
        #expect(product.recognitions.map(\.statement.stars) == [3, 3, 4])
        #expect(product.recognitions.map(\.statement.evaluationYear) == [2021, 2021, 2023])
        let last = try #require(product.recognitions.last?.statement)
        #expect(last.recognisedOn == Day("2023-12-22"))
        #expect(last.sourcePublished == "2023-12-22")
        #expect(last.revokedOn == nil)
        let day = try #require(Day("2026-12-22"))
        #expect(product.history.certificate(on: day).state == .valid)
        #expect(product.history.certificate(on: day.adding(days: 1)).state != .valid)
    }

    @Test("a code nobody bears gives nothing")
    func unknown() async throws {
        let (one, many) = try await withSharedSession { session in
            (
                try session.first(ProductStatements.byCode, "'; drop table product; --"),
                try session.query(ProductStatements.byCodes, ["502-004", "none", "502-001"])
            )
        }
        #expect(one == nil)
        #expect(many.map(\.code) == ["502-001", "502-004"])
    }

    @Test("a kind of producer is known even where the name is not")
    func unnamedProducer() async throws {
        let product = try #require(try await withSharedSession { try $0.first(ProductStatements.byCode, "503-019") })
        #expect(product.producerName == nil)
        #expect(product.producerKind == .cooperative)
    }

    @Test("every statement of the file is there, conflicts too")
    func conflicts() async throws {
        let products = try await withSharedSession { try Self.all($0) }
        #expect(products.count == 246)
        #expect(products.map(\.recognitions.count).reduce(0, +) == 213)
        let lantern = try #require(products.first { $0.code == "503-008" })
        #expect(lantern.recognitions.map(\.statement.stars) == [4, nil, 3])
        #expect(lantern.recognitions[1].statement.isOnlyProposal)
        #expect(lantern.isPotentialFiveStar)
        let fishSauce = try #require(products.first { $0.code == "508-012" })
        #expect(fishSauce.history.conflicts.count == 1)
    }

    @Test("districts have the products the files count")
    func districts() async throws {
        let products = try await withSharedSession { try Self.all($0) }
        let counts = Dictionary(grouping: products) { $0.place.localityCode ?? "" }.mapValues(\.count)
        let expected = [
            "502": 4, "503": 25, "504": 10, "505": 11, "506": 25, "507": 6, "508": 21, "509": 13, "510": 9, "511": 4,
            "512": 9,
            "513": 16, "514": 19, "515": 10, "516": 18, "517": 28, "518": 8, "519": 10,
        ]
        #expect(counts == expected)
    }

    @Test(
        "filters narrow the list",
        arguments: [
            ("503", nil, nil, nil, 25), ("509", nil, nil, nil, 13), ("519", nil, nil, nil, 10),
            ("49", nil, nil, nil, 246),
            ("48", nil, nil, nil, 246), ("01", nil, nil, nil, 0), (nil, .food, nil, nil, 141),
            (nil, .ornamental, nil, nil, 1),
            (nil, nil, 3, nil, 145), (nil, nil, 4, nil, 39), (nil, nil, 5, nil, 2), (nil, nil, nil, .recognised, 187),
            (nil, nil, nil, .registered, 35), ("503", .craft, 3, .recognised, 6),
        ] as [(String?, ProductGroup?, Int32?, Evidence?, Int)]
    )
    func filters(area: String?, group: ProductGroup?, stars: Int32?, evidence: Evidence?, count: Int) async throws {
        let found = try await withSharedSession { session in
            let area = try area.map { try #require(try session.first(AreaStatements.byCode, ($0, nil))).id }
            return try session.query(ProductStatements.list, (nil, 1_000, area, group, stars, evidence))
        }
        #expect(found.count == count)
    }

    @Test("what was made in a former commune is found under the commune of today")
    func filterByToday() async throws {
        let codes = try await withSharedSession { session in
            let today = try #require(try session.first(AreaStatements.byCode, ("20356", nil)))
            return try session.query(ProductStatements.list, (nil, 100, today.id, nil, nil, nil)).map(\.code)
        }
        #expect(codes.contains("502-003"))
        #expect(codes.contains("502-004"))
    }

    @Test("the list goes on behind a code")
    func pages() async throws {
        let (first, second) = try await withSharedSession { session in
            let first = try session.query(ProductStatements.list, (nil, 10, nil, nil, nil, nil))
            return (first, try session.query(ProductStatements.list, (first.last?.code, 10, nil, nil, nil, nil)))
        }
        #expect(first.count == 10)
        #expect(second.count == 10)
        #expect(first.map(\.code).max() ?? "" < second.map(\.code).min() ?? "")
    }

    @Test("the service adds a product with its producer, and a second one of that producer")
    func add() async throws {
        try await withSession { session in
            let area = try #require(try session.first(AreaStatements.byCode, ("20413", nil)))
            var product = NewProduct(
                code: "503-901",
                name: "Bánh ít lá gai Thu Bồn",
                group: .food,
                area: area.id,
                evidence: .recognised,
                addedBy: nil
            )
            product.aliases = ["Bánh gai Thu Bồn"]
            product.producerName = "Cơ sở bánh Thu Bồn"
            product.producerKind = .household
            product.gtin = GTIN("8930000000019")
            product.listedStars = 3
            #expect(refusal(session) { () throws(StorageError) in try Products.add(product, on: session) } == nil)
            var second = NewProduct(
                code: "503-902",
                name: "Bánh tổ",
                group: .food,
                area: area.id,
                evidence: .mentioned,
                addedBy: nil
            )
            second.producerName = product.producerName
            #expect(refusal(session) { () throws(StorageError) in try Products.add(second, on: session) } == nil)

            let found = try #require(try session.first(ProductStatements.byCode, "503-901"))
            #expect(found.producerKind == .household)
            #expect(found.aliases == ["Bánh gai Thu Bồn"])
            #expect(found.gtin == GTIN("8930000000019"))
            #expect(found.place.code == "20413")
            #expect(found.place.localityCode == "503")
            #expect(!found.isReference)
            #expect(try session.first(ProductStatements.byCode, "503-902")?.producerKind == .household)
            #expect(
                try session.query(ProductStatements.codesByGTIN, try #require(GTIN("08930000000019"))) == ["503-901"]
            )
            second.code = product.code
            second.id = UUID.version7()
            let again = refusal(session) { () throws(StorageError) in try Products.add(second, on: session) }
            #expect(again == "duplicate code 503-901")
        }
    }

    @Test(
        "the database refuses what the register must not hold",
        arguments: [
            ("name", "", "product_text_check"), ("name", " Cao lầu", "product_text_check"),
            ("name", "Cao la\u{302}\u{300}u", "product_text_check"), ("code", "503 904", "product_code_check"),
            ("stars", "6", "product_listed_stars_check"), ("year", "1999", "product_evaluation_year_check"),
            ("published", "March 2024", "product_source_published_check"), ("note", " ", "product_text_check"),
            ("area", "", "product_area_fkey"),
        ]
    )
    func refuses(field: String, value: String, constraint: String) async throws {
        let answer = try await withSession { session in
            let area = try #require(try session.first(AreaStatements.byCode, ("503", nil)))
            var product = NewProduct(
                code: field == "code" ? value : "503-903",
                name: field == "name" ? value : "Cao lầu",
                group: .food,
                area: field == "area" ? UUID.version7() : area.id,
                evidence: .mentioned,
                addedBy: nil
            )
            if field == "stars" { product.listedStars = Int(value) }
            if field == "year" { product.evaluationYear = Int(value) }
            if field == "published" { product.sourcePublished = value }
            if field == "note" { product.note = value }
            return refusal(session) { () throws(StorageError) in try Products.add(product, on: session) }
        }
        #expect(answer == "broken \(constraint)")
    }

    @Test("a recognition is added beside the others, revoked once, and never said twice by one source")
    func certify() async throws {
        try await withSession { session in
            let product = try #require(try session.first(ProductStatements.byCode, "502-004"))
            let day = try #require(Day("2026-03-01"))
            let recognition = Recognition(
                stars: 4,
                level: .province,
                recognisedOn: day,
                evaluationYear: 2025,
                decisionNo: "1/QĐ-UBND",
                sourceURL: "https://example.org/1"
            )
            let id = try session.transaction { () throws(StorageError) in
                try Products.certify(product.id, recognition, by: nil, on: session)
            }
            let certified = try #require(try session.first(ProductStatements.byCode, "502-004"))
            #expect(certified.recognitions.count == product.recognitions.count + 1)
            #expect(certified.recognitions.contains { $0.id == id && $0.statement == recognition })
            #expect(certified.history.certificate(on: day).stars == 4)
            let again = refusal(session) { () throws(StorageError) in
                try Products.certify(product.id, recognition, by: nil, on: session)
            }
            #expect(again == "duplicate recognition")

            func revoke() throws(StorageError) {
                try Products.revoke(
                    recognition: id,
                    on: day.adding(days: 30),
                    reason: "không đạt đánh giá lại",
                    decisionNo: "2/QĐ-UBND",
                    by: nil,
                    on: session
                )
            }
            #expect(refusal(session, revoke) == nil)
            let revoked = try #require(try session.first(ProductStatements.byCode, "502-004"))
            #expect(revoked.recognitions.first { $0.id == id }?.revokeDecisionNo == "2/QĐ-UBND")
            #expect(revoked.history.certificate(on: day.adding(days: 29)).state == .valid)
            #expect(revoked.history.certificate(on: day.adding(days: 30)).state == .revoked)
            #expect(refusal(session, revoke) == "already revoked")
        }
    }

    private static func all(_ session: Session) throws -> [ProductRecord] {
        try session.query(ProductStatements.list, (nil, 1_000, nil, nil, nil, nil))
    }
}
