import Domain
import Postgres
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite("Files that are imported", .enabled(if: TestDatabase.isExpected))
struct ImportTests {
    @Test("a mark in front, CRLF, quoted line ends and commas, and NDJSON all say the same")
    func formats() async throws {
        try await ImportOffice.open { office in
            let csv =
                "\u{FEFF}product_id,product_name,group,province_code\r\nX1,\"Bánh \"\"Vĩnh Thử\"\",\r\nloại 1\",food,48\r\n"
            #expect(try office.products(csv).summary.added == 1)
            let json =
                #"{"product_id":"X1","product_name":"Bánh \"Vĩnh Thử\",\r\nloại 1","group":"food","province_code":48}"#
            let again = try office.products(json)
            #expect(again.summary.unchanged == 1 && again.rejects.isEmpty, "\(again)")
        }
    }

    @Test("what is wrong with a row is told by its line and column, and the others are taken")
    func rejects() async throws {
        try await ImportOffice.open { office in
            let file = """
                product_id,product_name,group,stars,recognised_on,gtin,province_code
                A1,Bánh,food,4,2026-01-01,8931234567890,48
                A 2,Bánh,food,,,,48
                A3,,food,,,,48
                A4,Bánh,toys,,,,48
                A5,Bánh,food,9,,,48
                A6,Bánh,food,,2026-02-30,,48
                A7,Bánh,food,,,123,48
                A8,Bánh,food,,,,99
                A1,Bánh,food,,,,48
                A9,Bánh,food
                """
            let outcome = try office.products(file)
            #expect(
                outcome.places == [
                    "3 product_id", "4 product_name", "5 group", "6 stars", "7 recognised_on", "8 gtin",
                    "9 province_code", "10 product_id", "11 ",
                ]
            )
            #expect(outcome.summary.added == 1 && outcome.summary.rejected == 9 && outcome.summary.rows == 10)
            #expect(outcome.rejects.allSatisfy { !$0.reason.vi.isEmpty && $0.reason.vi != $0.reason.en })
        }
    }

    @Test("bytes that are no UTF-8 are told, the rest of the file is taken")
    func bytes() async throws {
        try await ImportOffice.open { office in
            let head = Array("product_id,product_name,group,province_code\nA1,".utf8)
            let outcome = try office.products(bytes: head + [0xC3] + Array(",food,48\nA2,Bánh,food,48\n".utf8))
            #expect(outcome.places == ["2 product_name"] && outcome.summary.added == 1)
        }
    }

    @Test(
        "encodings from before Unicode are recognised and refused whole",
        arguments: [
            "N­íc m¾m c¸ c¬m Tam Thanh §µ N½ng truyÒn thèng", "Nöôùc maém caù côm Tam Thanh Ñaø Naüng truyeàn thoáng",
        ]
    )
    func legacy(name: String) async throws {
        try await ImportOffice.open { office in
            let text = "product_id,product_name,group,province_code\nA1,\(name),food,48\n"
            let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            for bytes in [latin, Array(text.utf8)] {
                let problem = #expect(throws: ImportProblem.self) { try office.products(bytes: bytes) }
                #expect(problem?.message.en.contains("Unicode") == true)
            }
        }
    }

    @Test("a file without a header, with a column nobody knows or one twice is refused whole")
    func headers() async throws {
        try await ImportOffice.open { office in
            for text in ["", "product_id,sender_name\nA1,B\n", "product_id,product_id\nA1,A1\n"] {
                #expect(throws: ImportProblem.self) { try office.products(text) }
            }
        }
    }

    @Test("the same file twice changes nothing, a dry run neither, another product under a code is told")
    func twice() async throws {
        try await ImportOffice.open { office in
            let file = """
                product_id,product_name,producer_name,group,stars,recognised_on,province_code
                A1,Bánh Vĩnh Thử,HTX Vĩnh Thử,food,4,2026-01-01,48
                502-004,Nước mắm khác,,food,,,48
                """
            let before = try office.count("product")
            let dry = try office.products(file, isDryRun: true)
            #expect(dry.summary.added == 1 && dry.places == ["3 product_id"])
            #expect(try office.count("product") == before)
            #expect(try office.products(file).summary.added == 1)
            let (products, statements, events) = (
                try office.count("product"), try office.count("recognition"), try office.count("event")
            )
            let again = try office.products(file)
            #expect(again.summary.unchanged == 1 && again.summary.added == 0)
            #expect(try office.count("product") == products)
            #expect(try office.count("recognition") == statements)
            #expect(try office.count("event") == events)
        }
    }

    @Test("an export is taken again without a change, and no cell of it is a formula")
    func exports() async throws {
        try await ImportOffice.open { office in
            let formula = "product_id,product_name,group,province_code,note\nF1,\"=SUM(A1:A9)\",food,48,+1\n"
            #expect(try office.products(formula).summary.added == 1)
            let csv = try office.export(.products)
            #expect(csv.contains("F1,'=SUM(A1:A9)") && csv.contains("'+1"))
            let again = try office.products(csv)
            #expect(again.summary.added == 0 && again.rejects.isEmpty, "\(again.rejects.prefix(3))")
            #expect(again.summary.unchanged == again.summary.rows)
            let complaints =
                "complaint_id,received_at,channel,body\nK1,2026-11-01T08:00:00+07:00,app,\"-2+3, mắm\nhỏng\"\nK2,2026-11-02,letter,x\n"
            #expect(try office.complaints(complaints).summary.added == 2)
            let written = try office.export(.complaints)
            #expect(written.contains("'-2+3") && written.contains("2026-11-01T08:00:00+07:00"))
            let back = try office.complaints(written)
            #expect(back.summary.unchanged == 2 && back.rejects.isEmpty, "\(back)")
            #expect(try office.export(.complaints) == written)
        }
    }

    @Test("complaints come once each, get numbers in their order and times that still run; a sender has no column")
    func complaints() async throws {
        try await ImportOffice.open { office in
            let file = """
                complaint_id,received_at,channel,body,commune_code,kind,true_product_ids
                K1,2026-11-23,app,Mắm có mùi lạ,20335,,P1;P2
                K2,2020-01-05T08:00:00+07:00,letter,Bánh mốc,20359,denunciation,
                K3,2027-01-01,app,x,,,
                K4,2026-11-23,radio,x,,,
                K5,2026-11-23,app,x,00000,,
                K1,2026-11-23,app,Mắm có mùi lạ,20335,,
                """
            let outcome = try office.complaints(file)
            #expect(outcome.places == ["4 received_at", "5 channel", "6 commune_code"])
            #expect(outcome.summary.added == 2 && outcome.summary.unchanged == 1)
            #expect(try office.count("complaint_clock") == 1, "what was over long ago is history")
            #expect(try office.complaints(file).summary.added == 0)
            let first = try office.session.first(
                Statement(
                    "test.first",
                    sql: "select source_id || ' ' || kind from complaint order by number_rank limit 1 offset 1",
                    access: .read,
                    takes: (),
                    gives: String.self
                ),
                ()
            )
            #expect(first == "K2 tip")
            #expect(throws: ImportProblem.self) {
                try office.complaints("complaint_id,received_at,channel,body,sender_name\n")
            }
        }
    }

    @Test("broken off in the middle and begun again it comes to the same")
    func brokenOff() async throws {
        try await ImportOffice.open { office in
            var text = "complaint_id,received_at,channel,body\n"
            for number in 1...12_000 { text += "K\(number),2026-11-23,app,Mắm số \(number) có mùi lạ\n" }
            struct BrokenOff: Error {}
            #expect(throws: BrokenOff.self) {
                try office.complaints(text) { _ in throw BrokenOff() }
            }
            let part = try #require(try office.count("complaint"))
            #expect(part > 0 && part < 12_000)
            #expect(try office.complaints(text).summary.added == Int(12_000 - part))
            #expect(try office.count("complaint") == 12_000)
            #expect(try office.count("(select distinct body from complaint) as body") == 12_000)
        }
    }
}
