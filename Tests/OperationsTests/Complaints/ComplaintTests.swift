import Contract
import Domain
import JSON
import Operations
import Storage
import Testing

@Suite("Complaints")
struct ComplaintTests {
    static let sender =
        #""sender":{"name":"Người gửi thử","phone":"0905 123 456","email":"gui@thu.vn","address":"Tổ 1, phường Thử"}"#

    static func filing(
        _ body: String = "Nước mắm Tam Thanh mua ở chợ có mùi lạ",
        more: String = ComplaintTests.sender
    ) -> String {
        #"{"channel":"hotline","received_at":"2026-11-20T08:00:00+07:00","body":"\#(body)",\#(more)}"#
    }

    @Test("one is filed, shown, listed, verified, taken up and closed, with its times")
    func life() async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk])
            let inspector = try await office.officer([.inspector], number: "QN-002")
            let filed = try await office.done(.complaintFile, Self.filing(), by: clerk)
            #expect(filed.final.string("complaint") == "TB-2026-000001")
            #expect(filed.final.string("kind") == "complaint")
            #expect(filed.final.objects("started").compactMap { $0.string("clock") } == ["complaint_handling"])
            // Received on a Friday: seven working days behind it.
            #expect(filed.final.objects("started").first?.string("due_at")?.hasPrefix("2026-12-01") == true)
            let number = #"{"complaint":"TB-2026-000001"}"#
            let shown = try await office.done(.complaintShow, number, by: clerk)
            #expect(shown.final.object("sender").string("name") == "Người gửi thử")
            #expect(shown.final.objects("looks").count == 1)
            #expect(shown.final.string("state") == "received")
            let seen = try await office.done(.complaintShow, number, by: inspector)
            #expect(seen.final["sender"] == nil && seen.final["looks"] == nil)
            #expect(seen.final.string("body") == "Nước mắm Tam Thanh mua ở chợ có mùi lạ")
            let verify = #"{"complaint":"TB-2026-000001","event":"verify"}"#
            let verified = try await office.done(.complaintAdvance, verify, by: inspector)
            #expect(verified.final.string("state") == "verifying")
            let accept = #"{"complaint":"TB-2026-000001","event":"accept"}"#
            #expect(try await office.refused(.complaintAdvance, accept, by: inspector).code == .forbidden)
            let accepted = try await office.done(.complaintAdvance, accept, by: clerk)
            #expect(accepted.final.strings("met") == ["complaint_handling"])
            let closed = try await office.done(
                .complaintClose,
                #"{"complaint":"TB-2026-000001","result":"Đã xử lý cửa hàng"}"#,
                by: clerk
            )
            #expect(closed.final.string("state") == "resolved")
            #expect(closed.final.objects("started").compactMap { $0.string("clock") } == ["result_notice"])
            let told = try await office.done(
                .complaintAdvance,
                #"{"complaint":"TB-2026-000001","event":"notify"}"#,
                by: clerk
            )
            #expect(told.final.strings("met") == ["result_notice"])
            let listed = try await office.done(.complaintList, #"{"state":"resolved"}"#, by: inspector)
            #expect(listed.rows.compactMap { $0.string("complaint") } == ["TB-2026-000001"])
            #expect(try await office.done(.complaintList, #"{"state":"received"}"#, by: inspector).rows.isEmpty)
            let whole = try await office.done(.complaintShow, number, by: clerk)
            #expect(
                whole.final.objects("steps").compactMap { $0.string("event") }
                    == ["verify", "accept", "resolve", "notify"]
            )
            #expect(
                whole.final.objects("deadlines").compactMap { $0.string("state") } == ["met", "met"]
            )
            #expect(try await office.count("complaint_clock where ended_at is null") == 0)
            #expect(try await office.count("clock_span_difference") == 0)
        }
    }

    @Test("whoever forwards one tells its sender, unless there is nobody to tell")
    func forwarding() async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk])
            _ = try await office.done(.complaintFile, Self.filing(), by: clerk)
            let silent = #"{"complaint":"TB-2026-000001","to":"Sở Y tế"}"#
            let refusal = try await office.refused(.complaintForward, silent, by: clerk)
            #expect(refusal.code == .invalid && refusal.field == "notified_at")
            let told =
                #"{"complaint":"TB-2026-000001","to":"Sở Y tế","notified_at":"2026-11-23T09:00:00+07:00"}"#
            let forwarded = try await office.done(.complaintForward, told, by: clerk)
            #expect(forwarded.final.string("state") == "forwarded")
            #expect(forwarded.final.objects("started").isEmpty)
            _ = try await office.done(.complaintFile, Self.filing(more: #""kind":"tip""#), by: clerk)
            _ = try await office.done(
                .complaintForward,
                #"{"complaint":"TB-2026-000002","to":"Công an"}"#,
                by: clerk
            )
            let again = try await office.refused(.complaintForward, told, by: clerk)
            #expect(again.code == .illegalTransition)
        }
    }

    @Test("a denunciation by nobody is a tip with a warning, one under a name has a denunciation's times")
    func denunciations() async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk])
            let nobody = try await office.done(
                .complaintFile,
                Self.filing(more: #""kind":"denunciation""#),
                by: clerk
            )
            #expect(nobody.final.string("kind") == "tip")
            #expect(nobody.final.warnings == ["anonymous_denunciation"])
            #expect(nobody.final.objects("started").compactMap { $0.string("clock") } == ["tip_report"])
            let shown = try await office.done(.complaintShow, #"{"complaint":"TB-2026-000001"}"#, by: clerk)
            #expect(shown.final.string("filed_as") == "denunciation")
            let named = try await office.done(
                .complaintFile,
                Self.filing(more: #""kind":"denunciation","variant":"complex",\#(Self.sender)"#),
                by: clerk
            )
            #expect(named.final.string("kind") == "denunciation")
            let started = named.final.objects("started")
            #expect(started.compactMap { $0.string("variant") } == ["complex"])
            let accepted = try await office.done(
                .complaintAdvance,
                #"{"complaint":"TB-2026-000002","event":"accept"}"#,
                by: clerk
            )
            #expect(accepted.final.objects("started").compactMap { $0.string("clock") } == ["denunciation_settlement"])
        }
    }

    @Test(
        "what cannot be is refused, and the field is named",
        arguments: [
            (ComplaintTests.filing(more: #""sender":{}"#), "sender.name"),
            (#"{"channel":"hotline","received_at":"2027-01-01","body":"x"}"#, "received_at"),
            (#"{"channel":"radio","received_at":"2026-11-20","body":"x"}"#, "channel"),
            (#"{"channel":"app","received_at":"2026-11-20","body":" "}"#, "body"),
            (#"{"channel":"app","received_at":"2026-11-20","body":"x","purchased_on":"2026-11-21"}"#, "purchased_on"),
            (#"{"channel":"app","received_at":"2026-11-20","body":"x","alleged_kind":"compliant"}"#, "alleged_kind"),
        ]
    )
    func invalid(fields: String, field: String) async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk])
            let refusal = try await office.refused(.complaintFile, fields, by: clerk)
            #expect(refusal.code == .invalid && refusal.field == field)
            #expect(try await office.count("complaint") == 0)
        }
    }

    @Test(
        "what is not there is told by its field",
        arguments: [
            (#""product":"999""#, "product"), (#""sales_point":"999""#, "sales_point"), (#""area":"99999""#, "area"),
        ]
    )
    func unknown(more: String, field: String) async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk])
            let refusal = try await office.refused(.complaintFile, Self.filing(more: more), by: clerk)
            #expect(refusal.code == .notFound && refusal.field == field)
        }
    }

    @Test("a request that comes again is answered as before, with another sender it is a conflict")
    func repetition() async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk])
            let id = #""id":"01920000-0000-7000-8000-000000000001""#
            let first = try await office.done(.complaintFile, Self.filing(more: "\(Self.sender),\(id)"), by: clerk)
            let again = try await office.done(.complaintFile, Self.filing(more: "\(Self.sender),\(id)"), by: clerk)
            #expect(first.text == again.text)
            #expect(try await office.count("complaint") == 1)
            let other = try await office.refused(
                .complaintFile,
                Self.filing(more: #""sender":{"name":"Người khác"},\#(id)"#),
                by: clerk
            )
            #expect(other.code == .conflict && other.field == "id")
        }
    }

    @Test("an ad hoc inspection follows a complaint only when that was verified; its case then comes from it")
    func source() async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk])
            let inspector = try await office.officer([.inspector], number: "QN-002")
            _ = try await office.done(.complaintFile, Self.filing(), by: clerk)
            let log = SampleInspection.log(
                SampleInspection.counterfeit,
                more: #","complaint":"TB-2026-000001""#
            )
            let early = try await office.refused(.inspectionLog, log, by: inspector)
            #expect(early.code == .illegalTransition && early.field == "complaint")
            #expect(try await office.count("inspection") == 0)
            for event in ["verify", "accept"] {
                _ = try await office.done(
                    .complaintAdvance,
                    #"{"complaint":"TB-2026-000001","event":"\#(event)"}"#,
                    by: clerk
                )
            }
            let logged = try await office.done(.inspectionLog, log, by: inspector)
            #expect(logged.final.string("case") == "VV-2026-000001")
            let shown = try await office.done(.complaintShow, #"{"complaint":"TB-2026-000001"}"#, by: inspector)
            #expect(shown.final.objects("links").compactMap { $0.string("case") } == ["VV-2026-000001"])
            let unknown = SampleInspection.log(
                SampleInspection.counterfeit,
                more: #","complaint":"TB-2026-000009""#
            )
            #expect(try await office.refused(.inspectionLog, unknown, by: inspector).code == .notFound)
        }
    }

    @Test("another unit's complaint is not there, whatever is asked of it")
    func scope() async throws {
        try await Office.open { office in
            let clerk = try await office.officer([.clerk], unit: "DN-04")
            let other = try await office.officer(Role.allCases.filter { $0 != .analyst }, number: "QN-002")
            _ = try await office.done(.complaintFile, Self.filing(), by: clerk)
            for (operation, more) in [
                (Contract.Operation.complaintShow, ""), (.complaintMatch, ""),
                (.complaintAdvance, #","event":"verify""#),
                (.complaintForward, #","to":"x""#), (.complaintClose, #","result":"x""#),
                (.complaintLink, #","product":"502-004""#), (.complaintUnlink, #","product":"502-004""#),
            ] {
                let refusal = try await office.refused(operation, #"{"complaint":"TB-2026-000001"\#(more)}"#, by: other)
                #expect(refusal.code == .notFound, "\(operation)")
            }
            #expect(try await office.done(.complaintList, by: other).rows.isEmpty)
            #expect(try await office.done(.productComplaints, #"{"product":"502-004"}"#, by: other).rows.isEmpty)
        }
    }
}
