import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("Seized goods are accounted for")
struct GoodsTests {
    private static let number = "VV-2026-000001"

    private static func seized(_ body: @escaping @Sendable (Office, Caller) async throws -> Void) async throws {
        try await Office.withTeam { office, leader in
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.counterfeit), by: leader)
            let seizure = """
                {"case":"\(number)","place":"Kho Đội","witnesses":["Ông B"],"at":"2026-11-23T16:00:00+07:00","items":[
                {"description":"Nước mắm","quantity":12,"unit":"chai","value":1500000},
                {"description":"Bột ngọt","quantity":2.5,"unit":"kg"}]}
                """
            let answer = try await office.done(.goodsSeize, seizure, by: leader).final
            #expect(answer.string("decide_by") == "2026-11-24T16:00:00+07:00")
            #expect(answer.string("document") == "1/MBB15")
            try await body(office, leader)
        }
    }

    private static func call(_ more: String) -> String { #"{"case":"\#(number)",\#(more)}"# }

    private static func paper(_ type: DocumentType, _ office: Office, _ caller: Caller) async throws -> String {
        let answer = try await office.done(.documentIssue, call(#""type":"\#(type.rawValue)""#), by: caller).final
        return try #require(answer.string("document"))
    }

    @Test("until a seizure is decided on, its goods can only go back; after 24 hours it cannot be decided on any more")
    func decision() async throws {
        try await Self.seized { office, leader in
            let early = try await office.refused(
                .goodsMove,
                Self.call(#""item":1,"to":"confiscated""#),
                by: leader
            )
            #expect(early.code == .illegalTransition && early.field == "to", "\(early)")
            let late = try await office.at("2026-11-24T16:00:01+07:00").refused(
                .goodsDecide,
                Self.call(#""signer":"QN-001""#),
                by: leader
            )
            #expect(late.code == .illegalTransition && late.field == "at", "\(late)")
            let inspector = try await office.refused(.goodsDecide, Self.call(#""signer":"QN-002""#), by: leader)
            #expect(inspector.field == "signer", "\(inspector)")
            let decided = try await office.done(.goodsDecide, Self.call(#""signer":"QN-001""#), by: leader).final
            #expect(decided.string("state") == "decided" && decided.string("document") == "1/QĐ-TG")
            // Seven working days behind Tuesday 24 November.
            #expect(decided.string("due_at") == "2026-12-03T23:59:59.999999+07:00")
            let twice = try await office.refused(.goodsDecide, Self.call(#""signer":"QN-001""#), by: leader)
            #expect(twice.code == .illegalTransition)
            let extended = try await office.done(
                .goodsDecide,
                Self.call(#""signer":"QN-001","event":"extend""#),
                by: leader
            ).final
            #expect(extended.string("state") == "extended")
        }
    }

    @Test("a seizure's times stand among the case's, and end with what is in custody")
    func times() async throws {
        try await Self.seized { office, leader in
            func clocks(_ kind: String) async throws -> [String] {
                try await office.done(.caseDeadlines, #"{"case":"\#(Self.number)"}"#, by: leader).rows
                    .filter { $0.string("clock") == kind }.compactMap { $0.string("state") }
            }
            #expect(try await clocks("seizure_decision") == ["running"])
            let late = office.at("2026-11-24T16:00:01+07:00")
            let overdue = try await late.done(.caseDeadlines, #"{"overdue":true}"#, by: leader).rows
            #expect(overdue.contains { $0.string("clock") == "seizure_decision" })
            _ = try await office.done(.goodsDecide, Self.call(#""signer":"QN-001""#), by: leader)
            #expect(try await clocks("seizure_decision") == ["met"])
            #expect(try await clocks("seizure_term") == ["running"])
            let back = try await Self.paper(.returnMinutes, office, leader)
            for item in 1...2 {
                let move = Self.call(#""item":\#(item),"to":"returned","documents":["\#(back)"]"#)
                _ = try await office.done(.goodsMove, move, by: leader)
                #expect(try await clocks("seizure_term") == [item == 1 ? "running" : "met"])
            }
            let wrong = Self.call(#""item":2,"movement":1,"reason":"Nhầm""#)
            _ = try await office.done(.goodsCorrect, wrong, by: leader)
            #expect(try await clocks("seizure_term") == ["met", "running"])
            let running = "case_clock where kind = 'seizure_term' and ended_at is null"
            #expect(try await office.count(running) == 1)
            #expect(try await office.count("clock_span_difference") == 0)
        }
    }

    @Test("what was seized is what is held and everything else, whatever moves and is taken back")
    func movements() async throws {
        try await Self.seized { office, leader in
            _ = try await office.done(.goodsDecide, Self.call(#""signer":"QN-001""#), by: leader)
            let back = try await Self.paper(.returnMinutes, office, leader)
            let decision = try await Self.paper(.destructionDecision, office, leader)
            let minutes = try await Self.paper(.destructionMinutes, office, leader)
            let returned = Self.call(#""item":1,"to":"returned","quantity":4.5,"documents":["\#(back)"]"#)
            #expect(try await office.done(.goodsMove, returned, by: leader).final.text("held") == "7.5")
            let destroy = #""item":1,"to":"destroyed","documents":["\#(decision)","\#(minutes)"]"#
            let unseen = try await office.refused(.goodsMove, Self.call(destroy), by: leader)
            #expect(unseen.field == "witnesses", "\(unseen)")
            let destroyed = try await office.done(
                .goodsMove,
                Self.call(destroy + #","witnesses":["Ông B"]"#),
                by: leader
            ).final
            #expect(destroyed.text("held") == "0" && destroyed.text("destroyed") == "7.5")
            for (fields, field) in [
                (#""item":1,"to":"returned","quantity":1,"documents":["\#(back)"]"#, "quantity"),
                (#""item":1,"from":"destroyed","to":"held","quantity":1,"documents":["\#(back)"]"#, "to"),
                (#""item":2,"to":"returned","quantity":2.501,"documents":["\#(back)"]"#, "quantity"),
                (#""item":2,"to":"returned""#, "documents"), (#""item":3,"to":"returned""#, "item"),
                (#""item":2,"to":"returned","documents":["9/MBB16"]"#, "documents"),
            ] {
                let refusal = try await office.refused(.goodsMove, Self.call(fields), by: leader)
                #expect(refusal.field == field, "\(fields): \(refusal)")
            }
            let taken = try await office.done(
                .goodsCorrect,
                Self.call(#""item":1,"movement":2,"reason":"Nhầm""#),
                by: leader
            ).final
            #expect(taken.text("held") == "7.5" && taken.text("destroyed") == "0")
            for movement in [2, 3] {
                let refusal = try await office.refused(
                    .goodsCorrect,
                    Self.call(#""item":1,"movement":\#(movement),"reason":"Nhầm""#),
                    by: leader
                )
                #expect(refusal.code == .conflict && refusal.field == "movement", "\(refusal)")
            }
            let ledger = try await office.done(.goodsLedger, #"{"case":"\#(Self.number)"}"#, by: leader)
            #expect(ledger.rows.count == 2 && ledger.final.whole("held_items") == 2)
            #expect(ledger.final.objects("movements").map { $0.whole("corrects") } == [nil, nil, 2])
            for row in ledger.rows {
                let parts = Disposition.allCases.compactMap { row.text($0.rawValue).flatMap(Double.init) }
                #expect(parts.reduce(0, +) == row.text("seized").flatMap(Double.init))
            }
        }
    }

    @Test("a sample goes its way, and its ratio decides what it is")
    func samples() async throws {
        try await Self.seized { office, leader in
            for (fields, field) in [
                (#""event":"take","item":1"#, "quantity"), (#""event":"take","item":1,"quantity":13"#, "quantity"),
                (#""event":"seal""#, "sample"), (#""event":"seal","sample":1"#, "sample"),
            ] {
                let refusal = try await office.refused(.goodsSample, Self.call(fields), by: leader)
                #expect(refusal.field == field, "\(fields): \(refusal)")
            }
            let taken = try await office.done(
                .goodsSample,
                Self.call(#""event":"take","item":1,"quantity":1"#),
                by: leader
            ).final
            #expect(taken.whole("sample") == 1 && taken.string("state") == "taken")
            let hasty = try await office.refused(.goodsSample, Self.call(#""event":"send","sample":1"#), by: leader)
            #expect(hasty.code == .illegalTransition && hasty.message.en.contains("seal"), "\(hasty)")
            for event in ["seal", "send"] {
                _ = try await office.done(.goodsSample, Self.call(#""event":"\#(event)","sample":1"#), by: leader)
            }
            for (fields, field) in [
                (#""event":"pass","sample":1,"measured_ratio":0.7,"document":"TN-1""#, "event"),
                (#""event":"fail_as_counterfeit","sample":1,"measured_ratio":0.700001,"document":"TN-1""#, "event"),
                (#""event":"fail_as_counterfeit","sample":1,"measured_ratio":0.7"#, "document"),
            ] {
                let refusal = try await office.refused(.goodsSample, Self.call(fields), by: leader)
                #expect(refusal.field == field, "\(fields): \(refusal)")
            }
            let judged = try await office.done(
                .goodsSample,
                Self.call(#""event":"fail_as_counterfeit","sample":1,"measured_ratio":0.7,"document":"TN-1""#),
                by: leader
            ).final
            #expect(judged.string("state") == "counterfeit" && judged.string("document") == "TN-1")
            let use = Self.call(#""event":"use_up","sample":1"#)
            #expect(try await office.refused(.goodsSample, use, by: leader).code == .illegalTransition)
            _ = try await office.done(.goodsDecide, Self.call(#""signer":"QN-001""#), by: leader)
            _ = try await office.done(.goodsSample, use, by: leader)
            let ledger = try await office.done(.goodsLedger, #"{"case":"\#(Self.number)"}"#, by: leader)
            #expect(ledger.rows[0].text("sampled_consumed") == "1" && ledger.rows[0].text("held") == "11")
            #expect(ledger.final.objects("movements").first?.strings("documents").contains("TN-1") ?? false)
        }
    }
}

extension JSONObject {
    /// A number as it is written.
    fileprivate func text(_ name: String) -> String? {
        if case .number(let literal)? = self[name] { literal } else { nil }
    }
}
