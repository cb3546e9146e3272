import Contract
import Domain
import JSON
import Logging
import Postgres
import Storage
import Testing

@testable import Operations

@Suite("What a complaint is about")
struct ComplaintMatchTests {
    @Test("by its number and by its text, with probabilities, reasons in either language, and none of these")
    func matches() async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk])
            _ = try await office.done(
                .complaintFile,
                ComplaintTests.filing("mua nuoc mam tam thah ve mui la"),
                by: clerk
            )
            for fields in [
                #"{"complaint":"TB-2026-000001"}"#, #"{"body":"mua nuoc mam tam thah ve mui la"}"#,
            ] {
                let found = try await office.done(.complaintMatch, fields, by: clerk)
                #expect(found.rows.first?.string("product") == "502-004")
                #expect(found.rows.first?.strings("reasons").contains { $0.contains("thah") } == true)
                #expect(found.final["suggested"] == .bool(true))
                #expect(found.rows.count <= 5)
                let vietnamese = try await office.done(.complaintMatch, fields, by: clerk, in: .vietnamese)
                #expect(vietnamese.rows.first?.strings("reasons").contains { $0.contains("sai một chữ cái") } == true)
            }
            let none = try await office.done(.complaintMatch, #"{"body":"điện thoại bị hỏng màn hình"}"#, by: clerk)
            #expect(none.final["suggested"] == .bool(false))
            let point = try await office.done(
                .complaintMatch,
                #"{"body":"Tôi mua ở Trung tâm OCOP thành phố Hội An","about":"sales_point","limit":1}"#,
                by: clerk
            )
            #expect(point.rows.compactMap { $0.string("sales_point") } == ["SP01"])
            for fields in ["{}", #"{"complaint":"TB-2026-000001","body":"x"}"#] {
                #expect(try await office.refused(.complaintMatch, fields, by: clerk).code == .invalid)
            }
        }
    }

    @Test("a product is matched by the first question behind the answer that it was added")
    func fresh() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            let question = #"{"body":"mua rượu nếp cẩm Vĩnh Thử uống bị đau đầu"}"#
            let before = try await office.done(.complaintMatch, question, by: officer)
            #expect(before.rows.first?.string("product") != "P1")
            for place in 1...3 {
                let fields =
                    #"{"product":"P\#(place)","name":"Rượu nếp cẩm Vĩnh Thử \#(place)","group":"beverage","area":"502"}"#
                _ = try await office.done(.productAdd, fields, by: officer)
                let after = try await office.done(.complaintMatch, question, by: officer)
                #expect(after.rows.contains { $0.string("product") == "P\(place)" })
            }
            let point =
                #"{"point":"Q1","name":"Cửa hàng Vĩnh Thử","kind":"shop","area":"502","opened_on":"2026-01-01"}"#
            _ = try await office.done(.pointAdd, point, by: officer)
            let found = try await office.done(
                .complaintMatch,
                #"{"body":"mua ở cửa hàng Vĩnh Thử","about":"sales_point"}"#,
                by: officer
            )
            #expect(found.rows.first?.string("sales_point") == "Q1")
        }
    }

    @Test("what is proposed when one is filed is proposed otherwise when the register has changed, and once only")
    func renewal() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            _ = try await office.done(
                .complaintFile,
                ComplaintTests.filing("mua rượu nếp cẩm Vĩnh Thử uống bị đau đầu"),
                by: officer
            )
            let logger = Logger(label: "test")
            let shelf = MatchShelf(
                pool: office.pool,
                areas: ReferenceShelf(pool: office.pool, now: { Office.now }) { pool throws(PostgresError) in
                    try await AreaBook.read(pool)
                }
            )
            let renewal = SuggestionRenewal(pool: office.pool, matches: shelf, logger: logger)
            let old = try await shelf.current()
            let count = try await office.count("complaint_suggestion")
            try await renewal.renew(from: nil, to: old)
            #expect(try await office.count("complaint_suggestion") == count, "nothing has changed")
            _ = try await office.done(
                .productAdd,
                #"{"product":"P1","name":"Rượu nếp cẩm Vĩnh Thử","group":"beverage","area":"502"}"#,
                by: officer
            )
            let new = try await shelf.current()
            try await renewal.renew(from: old, to: new)
            #expect(try await office.count("complaint_suggestion") == count + 1)
            try await renewal.renew(from: old, to: new)
            #expect(try await office.count("complaint_suggestion") == count + 1)
            let shown = try await office.done(.complaintShow, #"{"complaint":"TB-2026-000001"}"#, by: officer)
            let first = try #require(shown.final.objects("suggestions").first)
            #expect(first.string("product") == "P1" && first["suggested"] == .bool(true))
        }
    }

    @Test("a person links and takes back, each with who and when; the machine never does")
    func links() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            _ = try await office.done(.complaintFile, ComplaintTests.filing(), by: officer)
            #expect(try await office.count("complaint_link") == 0)
            let product = #"{"product":"502-004"}"#
            let suggested = try await office.done(.productComplaints, product, by: officer)
            #expect(suggested.rows.compactMap { $0.string("standing") } == ["suggested"])
            #expect(suggested.rows.first?["probability"] != nil)
            let link = #"{"complaint":"TB-2026-000001","product":"502-004","note":"đúng nhãn"}"#
            _ = try await office.done(.complaintLink, link, by: officer)
            #expect(try await office.refused(.complaintLink, link, by: officer).code == .conflict)
            let confirmed = try await office.done(.productComplaints, product, by: officer)
            #expect(confirmed.rows.compactMap { $0.string("standing") } == ["confirmed"])
            let listed = try await office.done(.complaintList, product, by: officer)
            #expect(listed.rows.map { $0.strings("products") } == [["502-004"]])
            _ = try await office.done(.complaintUnlink, link, by: officer)
            #expect(try await office.refused(.complaintUnlink, link, by: officer).code == .conflict)
            let shown = try await office.done(.complaintShow, #"{"complaint":"TB-2026-000001"}"#, by: officer)
            let links = shown.final.objects("links")
            #expect(links.map { $0["linked"] } == [.bool(true), .bool(false)])
            #expect(links.allSatisfy { $0.string("by") == "QN-001" && $0.string("at") != nil })
            let nothing = try await office.refused(.complaintLink, #"{"complaint":"TB-2026-000001"}"#, by: officer)
            #expect(nothing.code == .invalid)
        }
    }

    @Test("around a product there are complaints, cases and findings, the newest first, as many as asked for")
    func aroundAProduct() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            let more = #""product":"502-004","kind":"tip""#
            _ = try await office.done(.complaintFile, ComplaintTests.filing("mắm có mùi lạ", more: more), by: officer)
            let finding =
                #"{"label_name":"Nước mắm Tam Thanh","kind":"counterfeit","product":"502-004","quantity":1,"unit":"chai"}"#
            _ = try await office.done(.inspectionLog, SampleInspection.log(finding, ended: "2026-11-18"), by: officer)
            let all = try await office.done(.productComplaints, #"{"product":"502-004"}"#, by: officer)
            let records = all.rows.map { [$0.string("record"), $0.string("on"), $0.string("standing")] }
            #expect(records.count == 3)
            #expect(records.contains(["complaint", "2026-11-20", "named"]))
            #expect(records.last == ["finding", "2026-11-18", "confirmed"])
            let days = all.rows.compactMap { $0.string("on") }
            #expect(days == days.sorted(by: >))
            let one = try await office.done(.productComplaints, #"{"product":"502-004","limit":1}"#, by: officer)
            #expect(one.rows.count == 1 && one.final.whole("count") == 1)
            let matched = try await office.done(
                .complaintMatch,
                #"{"body":"mua nước mắm Tam Thanh giả"}"#,
                by: officer
            )
            #expect(matched.final.strings("cases") == ["VV-2026-000001"])
        }
    }
}
