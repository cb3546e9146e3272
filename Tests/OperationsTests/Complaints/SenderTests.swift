import Contract
import Domain
import JSON
import Storage
import Testing

@testable import Operations

@Suite("Who has complained")
struct SenderTests {
    @Test(
        "what tells the sender is taken out of a text, however it is written",
        arguments: [
            ("Tôi là Trần Thị Thử, mua ở chợ", "Tôi là […], mua ở chợ"),
            ("toi la tran thi thu mua o cho", "toi la […] mua o cho"),
            ("gọi tôi 0905.123.456 nhé", "gọi tôi […] nhé"), ("gọi +84 905 123 456", "gọi +[…]"),
            ("sđt0905123456", "sđt[…]"), ("viết cho Thu.Tran85@thu.vn.", "viết cho […]."),
            ("nhà ở tổ 12 đường Số Tám, phường Thử", "nhà ở […]"),
            ("cửa hàng 0905 999 999 bán mắm", "cửa hàng 0905 999 999 bán mắm"),
            ("chị Thử và anh Trần", "chị Thử và anh Trần"), ("", ""),
        ]
    )
    func masks(text: String, masked: String) throws {
        #expect(SenderMask(try Self.sender(Self.full)).masked(text) == masked)
    }

    @Test("a name of one word is taken out only as it was written, since it may be a word of the language")
    func shortNames() throws {
        let mask = SenderMask(try Self.sender(#"{"name":"Lan"}"#))
        #expect(mask.masked("Tôi tên Lan, giò lụa làm từ cây lan") == "Tôi tên […], giò lụa làm từ cây […]")
        #expect(mask.masked("bán lân, làn") == "bán lân, làn")
    }

    @Test("a sender is printed nowhere")
    func printed() throws {
        let sender = try Self.sender(Self.full)
        #expect("\(sender)" == "a sender" && String(reflecting: sender) == "a sender")
        let record = SenderRecord(name: "N", phone: "P", email: nil, address: nil, note: nil, body: nil)
        #expect("\(record)" == "a sender" && String(reflecting: record) == "a sender")
    }

    @Test("others read a complaint without what tells its sender, a clerk as it was said, and each look is recorded")
    func looks() async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk])
            let leader = try await office.officer([.leader], number: "QN-002")
            let body = "Nước mắm Tam Thanh có mùi lạ. Trần Thị Thử, 0905123456"
            let filed = try await office.done(
                .complaintFile,
                ComplaintTests.filing(body, more: #""sender":\#(Self.full)"#),
                by: clerk
            )
            #expect(filed.final.warnings == ["sender_masked"])
            let number = #"{"complaint":"TB-2026-000001"}"#
            let closed = try await office.done(
                .complaintShow,
                #"{"complaint":"TB-2026-000001","sender":false}"#,
                by: clerk
            )
            #expect(closed.final["sender"] == nil && closed.final.objects("looks").isEmpty)
            for count in 1...3 {
                let shown = try await office.done(.complaintShow, number, by: clerk)
                #expect(shown.final.object("sender").string("body") == body)
                #expect(shown.final.objects("looks").compactMap { $0.string("by") }.count == count)
            }
            let seen = try await office.done(.complaintShow, number, by: leader)
            #expect(seen.final.string("body") == "Nước mắm Tam Thanh có mùi lạ. […], […]")
            #expect(try await office.count("complaint") == 1)
        }
    }

    private static let full =
        #"{"name":"Trần Thị Thử","phone":"+84 905 123 456","email":"thu.tran85@thu.vn","address":"tổ 12 đường Số Tám, phường Thử"}"#

    private static func sender(_ json: String) throws -> SenderInput {
        guard
            case .object(let object) = try JSONParser.parse(
                #"{"channel":"app","received_at":"2026-11-20","body":"x","sender":\#(json)}"#
            )
        else { throw Office.NotAnObject() }
        let arguments = try Arguments(object, allowing: Contract.Operation.complaintFile.definition.parameters)
        return try #require(try arguments(ComplaintFile.sender))
    }
}
