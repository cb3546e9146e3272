import Contract
import Domain
import FoundationEssentials
import JSON
import Operations
import Postgres
import Storage
import TestSupport
import Testing

@Suite("A case is walked through the law")
struct CaseAdvanceTests {
    private static func opened(_ body: @escaping @Sendable (Office, Caller) async throws -> Void) async throws {
        try await Office.withTeam { office, leader in
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.counterfeit), by: leader)
            try await body(office, leader)
        }
    }

    @Test("from the violation's minutes to the archive, each step with its times, and what may come next")
    func wholeWay() async throws {
        try await Self.opened { office, leader in
            var state = CaseState.inspected
            for event in [
                CaseEvent.recordViolation, .explain, .penalise, .deliverPenalty, .recordPayment, .dispose, .archive,
            ] {
                let shown = try await office.done(.caseShow, #"{"case":"VV-2026-000001"}"#, by: leader).final
                #expect(shown.string("state") == state.rawValue)
                #expect(
                    shown.objects("next").compactMap { $0.string("event") }
                        == Lifecycle.next(from: state).map(\.event.rawValue)
                )
                let answer = try await office.done(.caseAdvance, CaseSteps.fields(event, from: state), by: leader).final
                state = try #require(Lifecycle.transition(from: state, event: event).get().target(from: state))
                #expect(answer.string("state") == state.rawValue)
            }
            let end = try await office.done(.caseShow, #"{"case":"VV-2026-000001"}"#, by: leader).final
            #expect(end.string("state") == "archived")
            #expect(end.objects("events").count == 8)
            #expect(end.objects("next").isEmpty)
            #expect(end.objects("deadlines").allSatisfy { $0.string("state") != "running" })
            #expect(end.objects("events").last?.object("said").whole("pages") == 4)
        }
    }

    @Test("times begin, are met, and are listed, the next to end first")
    func times() async throws {
        try await Self.opened { office, leader in
            let recorded = try await office.done(
                .caseAdvance,
                CaseSteps.fields(.recordViolation, from: .inspected),
                by: leader
            ).final
            let decision = try #require(
                recorded.objects("started").first { $0.string("clock") == "penalty_decision" },
                "\(recorded)"
            )
            // Seven working days behind Tuesday 24 November: Thursday 3 December.
            #expect(decision.string("due_at") == "2026-12-03T23:59:59.999999+07:00")
            #expect(decision.string("state") == "running")
            let running = try await office.done(.caseDeadlines, by: leader)
            #expect(running.rows.contains { $0.string("clock") == "penalty_decision" })
            #expect(
                try await office.done(.caseDeadlines, #"{"due_within":"1h"}"#, by: leader).rows.count
                    < running.rows.count
            )
            #expect(try await office.done(.caseDeadlines, #"{"overdue":true}"#, by: leader).rows.isEmpty)
            #expect(try await office.done(.caseList, #"{"overdue":true}"#, by: leader).rows.isEmpty)
            #expect(try await office.done(.caseList, #"{"due_within":"20d"}"#, by: leader).rows.count == 1)
            let late = office.at("2026-12-04T00:00:00+07:00")
            #expect(try await late.done(.caseList, #"{"overdue":true}"#, by: leader).rows.count == 1)
            let overdue = try await late.done(.caseDeadlines, #"{"overdue":true}"#, by: leader).rows
            #expect(overdue.contains { $0.string("clock") == "penalty_decision" && $0.string("state") == "lapsed" })
            // Too late for a fine: only the lawful other way is left.
            let refused = try await late.refused(
                .caseAdvance,
                CaseSteps.fields(.penalise, from: .violationRecorded),
                by: leader
            )
            #expect(refused.code == .illegalTransition && refused.message.en.contains("bar_by_time"), "\(refused)")
            let barred = try await late.done(
                .caseAdvance,
                CaseSteps.fields(.barByTime, from: .violationRecorded),
                by: leader
            )
            #expect(barred.final.string("state") == "time_barred")
        }
    }

    @Test("what is missing is said by field, what cannot be with what can, and who may")
    func refusals() async throws {
        try await Self.opened { office, leader in
            let bare = #"{"case":"VV-2026-000001","event":"record_violation"}"#
            let missing = try await office.refused(.caseAdvance, bare, by: leader)
            let first = try Lifecycle.transition(from: .inspected, event: .recordViolation).get().fields
            #expect(missing.code == .invalid && missing.field == first.first?.name)
            for field in first { #expect(missing.message.en.contains(field.name)) }
            let illegal = try await office.refused(
                .caseAdvance,
                #"{"case":"VV-2026-000001","event":"archive"}"#,
                by: leader
            )
            #expect(illegal.code == .illegalTransition && illegal.field == "event")
            #expect(illegal.message.en.contains("record_violation"), "\(illegal.message.en)")
            let surplus = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.recordViolation, from: .inspected, more: #","fine":5"#),
                by: leader
            )
            #expect(surplus.code == .invalid && surplus.field == "fine")
            let future = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.recordViolation, from: .inspected, more: #","at":"2026-11-25T00:00:00+07:00""#),
                by: leader
            )
            #expect(future.field == "at")
            let inspector = try await office.officer([.inspector], number: "I", unit: "DN-07")
            _ = try await office.done(.caseAdvance, CaseSteps.fields(.recordViolation, from: .inspected), by: leader)
            let forbidden = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.penalise, from: .violationRecorded),
                by: inspector
            )
            #expect(forbidden.code == .forbidden)
            let stranger = try await office.officer([.leader], number: "S", unit: "DN-02")
            let unseen = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.penalise, from: .violationRecorded),
                by: stranger
            )
            #expect(unseen.code == .notFound)
            let moved = try await office.refused(
                .caseAdvance,
                CaseSteps.fields(.penalise, from: .violationRecorded, more: #","state":"inspected""#),
                by: leader
            )
            #expect(moved.code == .conflict && moved.message.en.contains("violation_recorded"))
            let unheard = try await office.refused(.caseDeadlines, #"{"due_within":"3 days"}"#, by: leader)
            #expect(unheard.field == "due_within")
        }
    }

    @Test("of two who take a step at once one wins, the other is told where the case stands; nothing vanishes")
    func pairs() async throws {
        let count = ProcessInfo.processInfo.environment["KIEM_PAIRS"].flatMap { Int($0) } ?? 50
        try await Self.opened { office, leader in
            let ways: [(from: CaseState, event: CaseEvent)] = [
                (.inspected, .recordViolation), (.violationRecorded, .explain),
            ]
            // Round and round is not to be had in a lifecycle, so each pair has a case of its own.
            var number = 1
            for _ in 0..<count {
                if number > 1 {
                    _ = try await office.done(
                        .inspectionLog,
                        SampleInspection.log(SampleInspection.counterfeit),
                        by: leader
                    )
                }
                let name = "VV-2026-" + String(repeating: "0", count: 6 - String(number).count) + String(number)
                let fields = try CaseSteps.fields(
                    ways[0].event,
                    from: ways[0].from,
                    of: name,
                    more: #","state":"inspected""#
                )
                async let first = office.call(.caseAdvance, fields, by: leader)
                async let second = office.call(.caseAdvance, fields, by: leader)
                let outcomes = try await [first, second]
                let refusals = outcomes.compactMap { outcome -> Refusal? in
                    guard case .failure(let refusal) = outcome else { return nil }
                    return refusal
                }
                #expect(refusals.map(\.code) == [.conflict], "\(refusals)")
                #expect(refusals.first?.message.en.contains("violation_recorded") ?? false, "\(refusals)")
                let shown = try await office.done(.caseShow, #"{"case":"\#(name)"}"#, by: leader).final
                #expect(shown.string("state") == "violation_recorded")
                #expect(shown.objects("events").count == 2)
                number += 1
            }
        }
    }
}
