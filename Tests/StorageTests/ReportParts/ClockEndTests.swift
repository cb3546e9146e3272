import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("The ends that clocks tell of", .enabled(if: TestDatabase.isExpected))
struct ClockEndTests {
    private static let kept = Statement(
        "test.kept",
        sql: """
            select kind, ended_at, end_recorded_at
            from (
                select kind, ended_at, end_recorded_at, id from case_clock
                union all
                select kind, ended_at, end_recorded_at, id from complaint_clock
            ) as clock
            order by id
            """,
        access: .read,
        takes: (),
        gives: (String.self, Moment?.self, Moment?.self)
    )

    /// Four cases with a time each: one runs, one ended in time, one too late, one in time of which nobody knew.
    private static let caseClocks = """
        insert into case_clock (id, case_id, unit_id, kind, variant, started_by, started_at, due_at, recorded_at)
        select
            ('00000000-0000-7000-8000-00000000ca0' || place)::uuid, id, unit_id,
            (array['runs', 'in_time', 'late', 'known_late'])[place], 'ordinary', 1, '2026-11-01T00:00:00Z',
            case place when 2 then timestamptz '2026-11-20T00:00:00Z' else '2026-11-12T00:00:00Z' end, '2026-11-01T00:00:00Z'
        from (select *, row_number() over (order by number_rank) as place from enforcement_case) as numbered;
        insert into case_clock_end (clock_id, unit_id, outcome, ended_at, case_id, ended_by, recorded_at)
        select case_clock.id, unit_id, 'met', ending.ended_at, case_id, 1, ending.recorded_at
        from case_clock
        join (
            values
                ('in_time', timestamptz '2026-11-15T00:00:00Z', timestamptz '2026-11-15T01:00:00Z'),
                ('late', '2026-11-18T00:00:00Z', '2026-11-18T01:00:00Z'),
                ('known_late', '2026-11-10T00:00:00Z', '2026-11-16T00:00:00Z')
        ) as ending (kind, ended_at, recorded_at)
            on ending.kind = case_clock.kind;
        """

    private static let complaintClocks = """
        insert into complaint (
            id, number, unit_id, kind, filed_as, channel, received_on, body, is_anonymous, wants_notice, recorded_by
        )
        values ('\(Fixture.id(0xc01))', 'TB-2026-000001', '\(Fixture.team7)', 'complaint', 'complaint', 'hotline', '2026-11-01',
            'Hàng giả', true, false, '\(Fixture.inspector)');
        insert into complaint_step (complaint_id, seq, unit_id, event, from_state, to_state, actor, happened_at)
        values ('\(Fixture.id(0xc01))', 1, '\(Fixture.team7)', 'verify', 'received', 'verifying', '\(Fixture.inspector)', now());
        insert into complaint_clock (
            id, complaint_id, unit_id, kind, variant, started_by, started_at, due_at, missing_year, recorded_at
        )
        values
            ('\(Fixture.id(0xcb1))', '\(Fixture.id(0xc01))', '\(Fixture.team7)', 'complaint_handling', 'ordinary', 0,
                '2026-11-01T00:00:00Z', '2026-11-12T00:00:00Z', null, '2026-11-01T00:00:00Z'),
            ('\(Fixture.id(0xcb2))', '\(Fixture.id(0xc01))', '\(Fixture.team7)', 'result_notice', 'ordinary', 0,
                '2026-11-01T00:00:00Z', null, 2028, '2026-11-01T00:00:00Z');
        insert into complaint_clock_end (clock_id, unit_id, outcome, ended_at, complaint_id, ended_by, recorded_at)
        select id, unit_id, 'dropped', '2026-11-18T00:00:00Z', complaint_id, 1, '2026-11-18T01:00:00Z'
        from complaint_clock;
        """

    private static func with(
        _ body: @escaping @Sendable (CaseworkDatabase, [RecordNumber]) async throws -> Void
    ) async throws {
        try await CaseworkDatabase.with { database in
            var cases: [RecordNumber] = []
            for _ in 1...4 {
                let logged = try await database.log(NewInspection.sample([.sample(.counterfeit)]))
                cases.append(try #require(logged.caseNumber))
            }
            try await database.service { session in
                try session.script(caseClocks)
                try session.script(complaintClocks)
            }
            try await body(database, cases)
        }
    }

    @Test("an end is told of by its clock from then on, and decides at which moments that was overdue")
    func ends() async throws {
        try await Self.with { database, cases in
            let kept = try await database.query(Self.kept, ()).map { kind, ended, recorded in
                "\(kind) \(ended.map { "\($0)" } ?? "-") \(recorded.map { "\($0)" } ?? "-")"
            }
            func line(_ kind: String, _ ended: String, _ recorded: String) throws -> String {
                "\(kind) \(try #require(Moment(ended))) \(try #require(Moment(recorded)))"
            }
            #expect(
                Set(kept) == [
                    "runs - -",
                    try line("in_time", "2026-11-15T00:00:00Z", "2026-11-15T01:00:00Z"),
                    try line("late", "2026-11-18T00:00:00Z", "2026-11-18T01:00:00Z"),
                    try line("known_late", "2026-11-10T00:00:00Z", "2026-11-16T00:00:00Z"),
                    try line("complaint_handling", "2026-11-18T00:00:00Z", "2026-11-18T01:00:00Z"),
                    try line("result_notice", "2026-11-18T00:00:00Z", "2026-11-18T01:00:00Z"),
                ]
            )
            let complaint = try #require(RecordNumber("TB-2026-000001"))
            let (runs, inTime, late, knownLate) = (cases[0], cases[1], cases[2], cases[3])
            for (day, asOf, expected) in [
                ("2026-11-12", nil, []),
                ("2026-11-13", nil, [runs, late, complaint]),
                ("2026-11-13", "2026-11-14", [runs, late, knownLate, complaint]),
                ("2026-11-19", nil, [runs]),
                // In advance of what was known: what ends in time is not known to.
                ("2026-11-19", "2026-11-14", [runs, late, knownLate, complaint]),
                ("2026-11-21", "2026-11-14", [runs, inTime, late, knownLate, complaint]),
                ("2026-11-21", "2026-11-17", [runs, late, complaint]),
                ("2026-11-21", nil, [runs]),
            ] as [(String, String?, [RecordNumber])] {
                let numbers = try await database.query(
                    ReportPartStatements.overdueNumbers,
                    (.startOfDay(.of(day)), nil, asOf.map { .startOfDay(.of($0)) }, 100)
                )
                #expect(numbers == expected, "at \(day), known at \(asOf ?? "any time")")
            }
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
        }
    }

    @Test("what a clock tells of its end and its end does not is named, and rebuilding mends it")
    func differences() async throws {
        try await Self.with { database, cases in
            let kept = try await database.query(Self.kept, ()).map { "\($0)" }
            try await database.administrator { session in
                try session.script(
                    """
                    update case_clock set ended_at = now(), end_recorded_at = now() where kind = 'runs';
                    update case_clock set ended_at = null, end_recorded_at = null where kind = 'in_time';
                    update complaint_clock set ended_at = '2026-11-19T00:00:00Z' where kind = 'complaint_handling';
                    """
                )
            }
            let found = try await database.query(FigureStatements.differences, 10)
            #expect(Set(found.map(\.source)) == ["clock"])
            #expect(
                Set(found.map { "\($0.flaw) \($0.subject) \($0.kind) \($0.facts)" }) == [
                    "unfounded \(cases[0]) runs -1", "missing \(cases[1]) in_time 1",
                    "missing TB-2026-000001 complaint_handling 1", "unfounded TB-2026-000001 complaint_handling -1",
                ]
            )
            try await database.administrator { try $0.script("select rebuild_clock_spans()") }
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
            #expect(try await database.query(Self.kept, ()).map { "\($0)" } == kept)
        }
    }
}
