import Contract
import Domain
import JSON
import Operations
import Storage
import TestSupport
import Testing

@Suite("A case goes from a tip to the archive")
struct CaseFromTipTests {
    private static let number = "VV-2026-000001"

    @Test("tip, verification, proposal, plan, decision, inspection, minutes, penalty, payment, goods, archive")
    func wholeWay() async throws {
        try await Office.withTeam { office, leader in
            try await office.reach(.inspecting, by: leader)
            let listed = try await office.done(.caseList, by: leader).rows
            #expect(listed.first?.string("subject") == "subject" && listed.first?.string("inspection") == nil)
            let log = SampleInspection.log(
                Self.unknownOrigin,
                ended: "2026-11-24",
                more: #","case":"\#(Self.number)","party":{"kind":"household_business","name":"Hộ A"}"#
            )
            let logged = try await office.done(.inspectionLog, log, by: leader).final
            #expect(logged.string("case") == Self.number)
            let twice = try await office.refused(.inspectionLog, log, by: leader)
            #expect(twice.code == .illegalTransition && twice.field == "case")
            for (event, state) in [
                (CaseEvent.recordInspection, CaseState.inspecting), (.recordViolation, .inspected),
            ] { try await office.advance(event, from: state, by: leader) }
            _ = try await office.done(.goodsSeize, Self.seizure, by: leader)
            _ = try await office.done(.goodsDecide, #"{"case":"\#(Self.number)","signer":"QN-001"}"#, by: leader)
            // The kind of party is the inspection's.
            try await office.advance(.penalise, from: .violationRecorded, said: ["party_kind": nil], by: leader)
            let shown = try await office.done(.caseShow, #"{"case":"\#(Self.number)"}"#, by: leader).final
            #expect(shown.whole("held_items") == 1)
            #expect(shown.string("inspection") == "KT-2026-000001")
            #expect(shown.objects("findings").count == 1)
            let papers = shown.objects("documents").compactMap { $0.string("document") }
            #expect(papers.contains("1/QĐ-XPHC") && papers.contains("1/QĐ-KT"), "\(papers)")
            for (event, state) in [
                (CaseEvent.deliverPenalty, CaseState.penaltyIssued), (.recordPayment, .penaltyDelivered),
                (.dispose, .paying),
            ] { try await office.advance(event, from: state, by: leader) }
            let held = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.archive, from: .disposing),
                by: leader
            )
            #expect(held.code == .illegalTransition && held.message.en.contains("[goods_held"), "\(held)")
            let paper = try await office.done(
                .documentIssue,
                #"{"case":"\#(Self.number)","type":"return_minutes"}"#,
                by: leader
            ).final
            let back = try #require(paper.string("document"))
            let move = #"{"case":"\#(Self.number)","item":1,"to":"returned","documents":["\#(back)"]}"#
            let account = try await office.done(.goodsMove, move, by: leader).final
            #expect(account.whole("held") == 0 && account.whole("returned") == 12)
            try await office.advance(.archive, from: .disposing, by: leader)
            let end = try await office.done(.caseShow, #"{"case":"\#(Self.number)"}"#, by: leader).final
            #expect(end.string("state") == "archived")
            #expect(end.objects("deadlines").allSatisfy { $0.string("state") != "running" })
            let late = try await office.refused(
                .documentIssue,
                #"{"case":"\#(Self.number)","type":"notice"}"#,
                by: leader
            )
            #expect(late.code == .illegalTransition, "\(late)")
        }
    }

    @Test(
        "what the public, the media and other agencies say is verified before an inspection rests on it",
        arguments: InformationSource.allCases
    )
    func verification(source: InformationSource) async throws {
        try await Office.withTeam { office, leader in
            try await office.advance(.receive, from: nil, said: ["source": #""\#(source.rawValue)""#], by: leader)
            let early = try await office.call(.caseAdvance, CaseSteps.fields(.propose, from: .tipReceived), by: leader)
            switch early {
            case .success: #expect(!source.needsVerification)
            case .failure(let refusal):
                #expect(source.needsVerification && refusal.code == .illegalTransition, "\(refusal)")
                #expect(refusal.message.en.contains("[verification_missing"), "\(refusal)")
                try await office.advance(.verify, from: .tipReceived, by: leader)
                try await office.advance(.propose, from: .tipVerifying, by: leader)
                try await office.advance(
                    .decideInspection,
                    from: .proposed,
                    said: ["urgent_grounds": #""g""#],
                    by: leader
                )
            }
        }
    }

    @Test(
        "who may not decide an inspection hears why",
        arguments: [
            ("QN-002", "issuer_may_not"), ("QN-003", "delegation_missing"), ("QN-004", "card_invalid"),
            ("QN-005", "card_invalid"), ("QN-006", "delegation_invalid"), ("QN-007", ""), ("QN-404", "no officer"),
        ]
    )
    func deciders(signer: String, obstacle: String) async throws {
        try await Office.withTeam { office, leader in
            try await Self.addSigners(office)
            let fields = try CaseSteps.fields(
                .decideInspection,
                from: nil,
                said: ["signer": #""\#(signer)""#, "yearly_plan": #""p""#]
            )
            switch try await office.call(.caseAdvance, fields, by: leader) {
            case .success(let outcome):
                #expect(obstacle.isEmpty && outcome.final.string("state") == "decision_issued")
            case .failure(let refusal):
                #expect(!obstacle.isEmpty && refusal.field == "signer", "\(refusal)")
                #expect(refusal.message.en.contains(obstacle), "\(refusal)")
            }
        }
    }

    /// A deputy without a delegation, a head without a card, one whose card is suspended, deputies whose delegation is over or holds.
    private static func addSigners(_ office: Office) async throws {
        let admin = try await office.officer([.admin], number: "A")
        let first = try #require(Day("2026-01-01"))
        let titles: [(String, OfficerTitle, Bool)] = [
            ("QN-003", .deputyTeamLeader, true), ("QN-004", .teamLeader, false), ("QN-005", .teamLeader, true),
            ("QN-006", .deputyTeamLeader, true), ("QN-007", .deputyTeamLeader, true),
        ]
        for (number, title, hasCard) in titles {
            _ = try await office.officer([.inspector], number: number, title: title, cardFrom: hasCard ? first : nil)
        }
        let suspension = #"{"officer":"QN-005","from":"2026-11-01","to":"2026-11-30","reason":"x"}"#
        _ = try await office.done(.officerSuspend, suspension, by: admin)
        for (deputy, last) in [("QN-006", "2026-10-31"), ("QN-007", "2026-12-31")] {
            let delegation = """
                {"from_officer":"QN-001","to_officer":"\(deputy)","scope":"inspect","from":"2026-01-01","to":"\(last)",
                "decision_no":"1"}
                """
            _ = try await office.done(.officerDelegate, delegation, by: admin)
        }
        let wrong = """
            {"from_officer":"QN-002","to_officer":"QN-003","scope":"inspect","from":"2026-01-01","decision_no":"1"}
            """
        #expect(try await office.refused(.officerDelegate, wrong, by: admin).field == "to_officer")
    }

    @Test("a team is two, its leader is there with a card, nobody is under discipline, and the decision comes first")
    func teams() async throws {
        try await Office.withTeam { office, leader in
            let admin = try await office.officer([.admin], number: "A")
            _ = try await office.officer([.inspector], number: "QN-003", cardFrom: Day("2026-01-01"))
            let discipline = #"{"officer":"QN-003","kind":"discipline","from":"2026-11-01","reason":"x"}"#
            _ = try await office.done(.officerSuspend, discipline, by: admin)
            try await office.reach(.decisionIssued, by: leader)
            for (said, obstacle, field) in [
                (#"["QN-001"]"#, "team_too_small", "present"), (#"["QN-002","QN-003"]"#, "leader_absent", "present"),
                (#"["QN-001","QN-003"]"#, "member_disciplined", "present"),
            ] {
                let refusal = try await office.refused(
                    .caseAdvance,
                    CaseSteps.fields(.announce, from: .decisionIssued, said: ["present": said]),
                    by: leader
                )
                #expect(refusal.message.en.contains("[\(obstacle)"), "\(refusal)")
                #expect(refusal.field == field, "\(refusal)")
            }
            let early = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.announce, from: .decisionIssued, said: ["announced_at": #""2026-11-23""#]),
                by: leader
            )
            #expect(early.field == "announced_at", "\(early)")
        }
    }

    @Test("the same subject is inspected by plan for the same content once a year")
    func plannedTwice() async throws {
        try await Office.withTeam { office, leader in
            let said = ["form": #""periodic""#, "yearly_plan": #""p""#]
            try await office.advance(.decideInspection, from: nil, said: said, by: leader)
            let again = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.decideInspection, from: nil, said: said),
                by: leader
            )
            #expect(again.message.en.contains("[planned_repeat"), "\(again)")
            var other = said
            other["subject"] = #""somebody else""#
            try await office.advance(.decideInspection, from: nil, said: other, by: leader)
            // Called off, it does not count.
            try await office.advance(.withdraw, from: .decisionIssued, by: leader)
            try await office.advance(.decideInspection, from: nil, said: said, by: leader)
        }
    }

    @Test(
        "a penalty outside the law is refused, and each reason has its name",
        arguments: [
            (["fine": "9000000"], "fine_outside", "fine"), (["fine": "15000001"], "fine_outside", "fine"),
            (["fine": "0"], "warning_not_allowed", "fine"), (["signer": #""QN-002""#], "cap_too_low", "signer"),
            (["value": "300000000"], "fine_outside", "fine"),
            (["party_kind": #""enterprise""#], "fine_outside", "fine"), (["party_kind": nil], "", "party_kind"),
            (["value": nil], "", "value"), (["article": #""ND98.170""#], "no fine table", "article"),
        ] as [([String: String?], String, String)]
    )
    func penalties(said: [String: String?], obstacle: String, field: String) async throws {
        try await Office.withTeam { office, leader in
            _ = try await office.done(.inspectionLog, SampleInspection.log(Self.unknownOrigin), by: leader)
            try await office.advance(.recordViolation, from: .inspected, by: leader)
            let refusal = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.penalise, from: .violationRecorded, said: said),
                by: leader
            )
            #expect(refusal.message.en.contains(obstacle) && refusal.field == field, "\(refusal)")
            let shown = try await office.done(.caseShow, #"{"case":"\#(Self.number)"}"#, by: leader).final
            #expect(shown.string("state") == "violation_recorded")
            #expect(try await office.count("case_money") == 0)
        }
    }

    @Test("counterfeit food goes to the police before anybody is fined, and comes back for one fine alone")
    func crime() async throws {
        try await Office.withTeam { office, leader in
            let fake =
                #"{"label_name":"Nước mắm Tam Thanh","kind":"counterfeit","product":"502-004","quantity":12,"unit":"chai","goods_value":1500000}"#
            _ = try await office.done(.inspectionLog, SampleInspection.log(fake), by: leader)
            try await office.advance(.recordViolation, from: .inspected, by: leader)
            let said: [String: String?] = ["article": #""ND98.9""#, "value": "1500000", "fine": "2000000"]
            let refusal = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.penalise, from: .violationRecorded, said: said),
                by: leader
            )
            #expect(refusal.code == .illegalTransition && refusal.message.en.contains("[crime_signs"), "\(refusal)")
            for (event, state) in [
                (CaseEvent.transferPolice, CaseState.violationRecorded), (.returnFile, .transferredPolice),
                (.recordViolation, .returnedByPolice),
            ] { try await office.advance(event, from: state, by: leader) }
            try await office.advance(.penalise, from: .violationRecorded, said: said, by: leader)
            for (event, state) in [
                (CaseEvent.transferPolice, CaseState.penaltyIssued), (.returnFile, .transferredPolice),
                (.recordViolation, .returnedByPolice),
            ] { try await office.advance(event, from: state, by: leader) }
            let twice = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.penalise, from: .violationRecorded, said: said),
                by: leader
            )
            #expect(twice.message.en.contains("[already_penalised"), "\(twice)")
        }
    }

    @Test("what has not happened yet is not recorded, nor what comes before what was")
    func order() async throws {
        try await Office.withTeam { office, leader in
            let ahead = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.receive, from: nil, said: ["received_at": #""2026-11-25""#]),
                by: leader
            )
            #expect(ahead.code == .invalid && ahead.field == "received_at")
            try await office.advance(.receive, from: nil, by: leader)
            let before = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.verify, from: .tipReceived, more: #","at":"2026-11-23T10:00:00+07:00""#),
                by: leader
            )
            #expect(before.code == .invalid && before.field == "at", "\(before)")
            let byHand = try await office.refused(.caseAdvance, #"{"event":"verify"}"#, by: leader)
            #expect(byHand.code == .illegalTransition && byHand.message.en.contains("receive"), "\(byHand)")
        }
    }

    private static let unknownOrigin =
        #"{"label_name":"Đồ chơi","kind":"unknown_origin","quantity":12,"unit":"cái","goods_value":33000000}"#
    private static let seizure =
        #"{"case":"VV-2026-000001","place":"Kho Đội","witnesses":["Ông B"],"items":[{"description":"Đồ chơi","quantity":12,"unit":"cái","value":33000000,"finding":1}]}"#
}

extension Office {
    /// Takes a lawful step.
    @discardableResult
    func advance(
        _ event: CaseEvent,
        from state: CaseState?,
        of number: String = "VV-2026-000001",
        said: [String: String?] = [:],
        by caller: Caller
    ) async throws -> JSONObject {
        try await done(.caseAdvance, CaseSteps.fields(event, from: state, of: number, said: said), by: caller).final
    }

    /// Walks a new case from an officer's tip to a state on the way to the inspection.
    func reach(_ target: CaseState, by caller: Caller) async throws {
        for (event, from, to) in [
            (CaseEvent.receive, CaseState?.none, CaseState.tipReceived), (.verify, .tipReceived, .tipVerifying),
            (.propose, .tipVerifying, .proposed), (.plan, .proposed, .planReady),
            (.decideInspection, .planReady, .decisionIssued), (.announce, .decisionIssued, .inspecting),
        ] {
            try await advance(event, from: from, by: caller)
            if to == target { return }
        }
    }
}
