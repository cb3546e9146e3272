import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("Papers are numbered, money is kept apart, cases change hands")
struct PaperTests {
    private static let number = "VV-2026-000001"

    private static func opened(_ body: @escaping @Sendable (Office, Caller) async throws -> Void) async throws {
        try await Office.withTeam { office, leader in
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.counterfeit), by: leader)
            try await body(office, leader)
        }
    }

    private static func call(_ more: String) -> String { #"{"case":"\#(number)",\#(more)}"# }

    @Test("numbers run by unit, type and year of issue, with the unit's digits once they are known; a voided one stays")
    func numbers() async throws {
        try await Self.opened { office, leader in
            let admin = try await office.officer([.admin], number: "A")
            func issue(_ more: String) async throws -> JSONObject {
                try await office.done(.documentIssue, Self.call(more), by: leader).final
            }
            let first = try await issue(#""type":"inspection_minutes""#)
            #expect(first.string("document") == "1/BB-KT" && first.string("warning")?.contains("unit.prefix") == true)
            let prefix = #"{"unit":"DN-07","prefix":"4807","from":"2026-11-01"}"#
            _ = try await office.done(.unitPrefix, prefix, by: admin)
            #expect(try await issue(#""type":"inspection_minutes""#).string("document") == "48070002/BB-KT")
            #expect(
                try await issue(#""type":"inspection_minutes","issued_at":"2025-12-31T23:59:59+07:00""#)
                    .string("document") == "1/BB-KT"
            )
            #expect(try await issue(#""type":"violation_minutes""#).string("document") == "1/BB-VPHC")
            #expect(
                try await issue(#""type":"officer_report","signer":"QN-002""#).string("document") == "1/BC-QN-002"
            )
            let void = #"{"document":"48070002/BB-KT","reason":"Ghi sai"}"#
            _ = try await office.done(.documentVoid, void, by: leader)
            #expect(try await office.refused(.documentVoid, void, by: leader).code == .conflict)
            #expect(try await issue(#""type":"inspection_minutes""#).string("document") == "48070003/BB-KT")
            // Two years have a 1/BB-KT.
            let which = try await office.refused(
                .documentVoid,
                #"{"document":"1/BB-KT","reason":"x"}"#,
                by: leader
            )
            #expect(which.field == "type", "\(which)")
            _ = try await office.done(.documentVoid, #"{"document":"1/BB-KT","year":2025,"reason":"x"}"#, by: leader)
            let listed = try await office.done(.documentList, #"{"type":"inspection_minutes","year":2026}"#, by: leader)
            #expect(listed.rows.count == 3)
            #expect(listed.rows.compactMap { $0.string("void") } == ["Ghi sai"])
            let series = try #require(listed.final.objects("series").first)
            #expect(series.whole("last") == 3 && series.whole("voided") == 1 && series.whole("gaps") == 0)
            // A void paper makes no step.
            let step = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(
                    .verifyFurther,
                    from: .inspected,
                    more: #","document":"48070002/BB-KT""#
                ),
                by: leader
            )
            #expect(step.field == "document" && step.message.en.contains("void"), "\(step)")
        }
    }

    @Test("a paper of others comes with its number, once; one of the unit's own gets one")
    func foreign() async throws {
        try await Self.opened { office, leader in
            for (fields, field) in [
                (#""type":"test_report""#, "number"), (#""type":"notice","number":"7""#, "number"),
                (#""type":"work_diary""#, "type"), (#""type":"notice","signer":"QN-404""#, "signer"),
                (#""type":"notice","issued_at":"2026-11-25T00:00:00+07:00""#, "issued_at"),
            ] {
                let refusal = try await office.refused(.documentIssue, Self.call(fields), by: leader)
                #expect(refusal.field == field, "\(fields): \(refusal)")
            }
            let report = Self.call(#""type":"test_report","number":"TN-7/2026""#)
            #expect(try await office.done(.documentIssue, report, by: leader).final.string("document") == "TN-7/2026")
            #expect(try await office.refused(.documentIssue, report, by: leader).code == .conflict)
        }
    }

    @Test("fines imposed and paid, late fees, sales and gains are never one another")
    func money() async throws {
        try await Self.opened { office, leader in
            try await office.advance(.recordViolation, from: .inspected, by: leader)
            let early = try await office.refused(
                .paymentRecord,
                Self.call(#""amount":1,"paid_on":"2026-11-24","receipt_no":"B1""#),
                by: leader
            )
            #expect(early.field == "amount", "\(early)")
            try await office.advance(
                .penalise,
                from: .violationRecorded,
                said: ["gain_ordered": "1000000"],
                by: leader
            )
            try await office.advance(.deliverPenalty, from: .penaltyIssued, by: leader)
            try await office.advance(.recordPayment, from: .penaltyDelivered, said: ["amount": "5000000"], by: leader)
            for (kind, amount) in [
                ("fine_paid", 2_500_000), ("late_fee_paid", 10_000), ("sale_of_goods", 700_000),
                ("gain_paid_back", 400_000),
            ] {
                let entry = #""kind":"\#(kind)","amount":\#(amount),"paid_on":"2026-11-24","receipt_no":"B2""#
                _ = try await office.done(.paymentRecord, Self.call(entry), by: leader)
            }
            let over = try await office.refused(
                .paymentRecord,
                Self.call(#""amount":5000001,"paid_on":"2026-11-24","receipt_no":"B3""#),
                by: leader
            )
            #expect(over.field == "amount" && over.message.en.contains("5,000,000"), "\(over)")
            let fixed = try await office.done(
                .paymentCorrect,
                Self.call(#""entry":4,"reason":"Nhầm""#),
                by: leader
            ).final
            #expect(fixed.whole("fine_paid") == 5_000_000 && fixed.whole("fine_owed") == 7_500_000)
            #expect(
                try await office.refused(.paymentCorrect, Self.call(#""entry":4,"reason":"x""#), by: leader).code
                    == .conflict
            )
            #expect(
                try await office.refused(.paymentCorrect, Self.call(#""entry":1,"reason":"x""#), by: leader).field
                    == "entry"
            )
            // Ten days behind 24 November, then 0.05 % of 7.5 million a day.
            let ledger = try await office.at("2026-12-06T10:00:00+07:00").done(
                .paymentLedger,
                #"{"case":"\#(Self.number)"}"#,
                by: leader
            )
            #expect(ledger.rows.count == 8)
            #expect(ledger.final.whole("paid_to_budget") == 5_000_000 + 700_000 + 400_000)
            #expect(ledger.final.whole("gain_owed") == 600_000)
            #expect(ledger.final.string("pay_by") == "2026-12-04")
            #expect(ledger.final.whole("late_fee_owed") == 7_500)
        }
    }

    @Test("a penalty that is amended or cancelled changes what is owed, by entries that name the old")
    func secondThoughts() async throws {
        try await Self.opened { office, leader in
            try await office.advance(.recordViolation, from: .inspected, by: leader)
            try await office.advance(.penalise, from: .violationRecorded, by: leader)
            try await office.advance(.amendPenalty, from: .penaltyIssued, said: ["fine": "11000000"], by: leader)
            let amended = try await office.done(.paymentLedger, #"{"case":"\#(Self.number)"}"#, by: leader)
            #expect(amended.final.whole("fine_owed") == 11_000_000)
            #expect(amended.rows.map { $0.whole("corrects") } == [nil, nil, 1])
            try await office.advance(.cancelPenalty, from: .penaltyIssued, by: leader)
            let cancelled = try await office.done(.paymentLedger, #"{"case":"\#(Self.number)"}"#, by: leader)
            #expect(cancelled.final.whole("fine_imposed") == 0 && cancelled.rows.count == 4)
        }
    }

    @Test("a case that is handed over is the other unit's own once it accepts, and both can read all of it")
    func handover() async throws {
        try await Self.opened { office, leader in
            let other = try await office.officer([.inspector, .leader], number: "DN-1", unit: "DN-04")
            let third = try await office.officer([.leader], number: "DN-2", unit: "DN-02")
            let show = #"{"case":"\#(Self.number)"}"#
            let offer = Self.call(#""to":"DN-04","reason":"Địa bàn""#)
            #expect(try await office.refused(.caseAccept, show, by: other).code == .notFound)
            _ = try await office.done(.caseTransfer, offer, by: leader)
            #expect(try await office.refused(.caseTransfer, offer, by: leader).code == .conflict)
            #expect(
                try await office.refused(.caseTransfer, Self.call(#""to":"DN-07","reason":"x""#), by: leader).field
                    == "to"
            )
            // Not theirs before they accept, nor anybody else's.
            #expect(try await office.refused(.caseShow, show, by: other).code == .notFound)
            #expect(try await office.refused(.caseAccept, show, by: third).code == .notFound)
            for caller in [leader, other] {
                #expect(try await office.done(.caseOffers, by: caller).rows.count == 1)
            }
            #expect(try await office.done(.caseOffers, by: third).rows.isEmpty)
            _ = try await office.done(.caseDecline, Self.call(#""reason":"Không thuộc địa bàn""#), by: other)
            _ = try await office.done(.caseTransfer, offer, by: leader)
            _ = try await office.done(.caseAccept, show, by: other)
            for caller in [leader, other] {
                let shown = try await office.done(.caseShow, show, by: caller).final
                #expect(shown.string("unit") == "DN-04")
                #expect(shown.objects("findings").count == 1 && shown.objects("events").count == 1)
                #expect(shown.objects("handovers").map { $0.bool("accepted") } == [false, true])
                _ = try await office.done(.inspectionShow, #"{"inspection":"KT-2026-000001"}"#, by: caller)
            }
            #expect(try await office.refused(.caseShow, show, by: third).code == .notFound)
            let step = try CaseSteps.fields(.recordViolation, from: .inspected)
            let gone = try await office.refused(.caseAdvance, step, by: leader)
            #expect(gone.code == .forbidden && gone.message.en.contains("DN-04"), "\(gone)")
            _ = try await office.done(.caseAdvance, step, by: other)
            #expect(try await office.done(.caseShow, show, by: leader).final.string("state") == "violation_recorded")
            // The inspection stays with the unit that did it.
            #expect(try await office.done(.inspectionList, by: leader).rows.first?.string("unit") == "DN-07")
        }
    }
}
