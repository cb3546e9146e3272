import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("The database walks cases as the lifecycle does", .enabled(if: TestDatabase.isExpected))
struct CaseStepTests {
    private static let moves = Statement(
        "test.moves",
        sql: "select from_state, event, to_state from case_move",
        access: .read,
        takes: (),
        gives: (String.self, String.self, String.self)
    )

    @Test("its table of steps is the lifecycle's, no more and no less")
    func table() async throws {
        try await CaseworkDatabase.with { database in
            let rows = try await database.query(Self.moves, ()).map { "\($0.0) \($0.1) \($0.2)" }
            #expect(Set(rows) == Set((Lifecycle.formerMoves + Lifecycle.moves).map(\.description)))
            #expect(rows.count == Set(rows).count)
        }
    }

    @Test("every state and event is tried as the service: steps of the table are taken, all others refused")
    func everyPair() async throws {
        try await CaseworkDatabase.with { database in
            let logged = try await database.log(NewInspection.sample([.sample(.counterfeit)]))
            let number = try #require(logged.caseNumber)
            let tried = try await database.administrator { session in
                let standing = try #require(try session.first(CaseStatements.standing, number))
                var seq = standing.last
                var tried = (taken: 0, refused: 0)
                for state in CaseState.allCases {
                    // Put there by hand, as nobody can who has the service's rights.
                    try session.script(
                        "update enforcement_case set state = '\(state.rawValue)' where id = '\(standing.id)'"
                    )
                    try session.script("set role kiem_service; set kiem.scope = '*'")
                    for event in CaseEvent.allCases {
                        let target = try? Lifecycle.transition(from: state, event: event).get().target(from: state)
                        for (to, isLawful) in [(target ?? .archived, target != nil), (.open, target == .open)] {
                            seq += 1
                            try session.script("begin")
                            let outcome = Result {
                                try session.script(
                                    """
                                    insert into case_event (case_id, seq, unit_id, event, from_state, to_state, actor)
                                    values ('\(standing.id)', \(seq), '\(standing.unit)', '\(event.rawValue)', '\(state.rawValue)',
                                        '\(to.rawValue)', '\(Fixture.inspector)')
                                    """
                                )
                            }
                            switch outcome {
                            case .success:
                                #expect(isLawful, "\(state) \(event) \(to)")
                                let now = try #require(try session.first(CaseStatements.standing, number))
                                #expect(now.state == to)
                                tried.taken += 1
                            case .failure(let error):
                                #expect(!isLawful, "\(state) \(event) \(to): \(error)")
                                #expect((error as? PostgresError)?.constraint == "case_event_move", "\(error)")
                                tried.refused += 1
                            }
                            try session.script("rollback")
                        }
                    }
                    try session.script("reset role")
                }
                return tried
            }
            // The table's, but for those that begin a case; `open` is tried with its own exits.
            let lawful = CaseState.allCases.map { Lifecycle.next(from: $0).count }.reduce(0, +)
            #expect(tried.taken >= lawful)
            #expect(tried.taken + tried.refused == CaseState.allCases.count * CaseEvent.allCases.count * 2)
        }
    }

    @Test(
        "nobody with the service's rights moves a case by hand",
        arguments: [
            "update enforcement_case set state = 'archived'",
            "insert into case_move values ('open', 'archive', 'archived')",
            "update case_event set to_state = 'archived'",
            "delete from case_clock",
            """
            insert into enforcement_case (id, number, inspection_id, unit_id, state, opened_by)
            select gen_random_uuid(), 'VV-2026-999999', id, unit_id, 'archived', recorded_by
            from inspection, lateral (select recorded_by from inspection_version limit 1) as version limit 1
            """,
            """
            insert into case_event (case_id, seq, unit_id, event, to_state, actor)
            select id, 1, unit_id, 'opened', 'archived', opened_by from enforcement_case
            """,
            """
            insert into case_event (case_id, seq, unit_id, event, from_state, to_state, actor)
            select id, 2, unit_id, 'archive', 'disposing', 'archived', opened_by from enforcement_case
            """,
        ]
    )
    func byHand(_ sql: String) async throws {
        try await CaseworkDatabase.with { database in
            try await database.log(NewInspection.sample([.sample(.counterfeit)]))
            await #expect(throws: PostgresError.self) {
                try await database.service { session in try session.script(sql) }
            }
        }
    }
}
