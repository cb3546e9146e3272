import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("What a report says of times", .enabled(if: TestDatabase.isExpected))
struct DeadlinePartTests {
    @Test("what is overdue and what is due is what counting gives, at any moment, for any unit", arguments: [1, 2, 3])
    func bruteForce(seed: UInt64) async throws {
        let records = TimedRecords(count: 40, seed: seed)
        try await CaseworkDatabase.with { database in
            try await database.administrator { try $0.script(records.script) }
            let moments = [5, 12, 19, 26, 31].map { Moment.startOfDay(Day.of("2026-11-01").adding(days: $0)) }
            for unit in [nil, Fixture.branch, Fixture.team2, Fixture.team7] {
                for asOf in [nil, moments[1], moments[2], moments[4]] {
                    let counts = try await database.query(ReportPartStatements.overdue, (moments, unit, asOf))
                    #expect(counts.map(\.moment) == moments)
                    for (moment, count) in zip(moments, counts) {
                        let expected = records.overdue(at: moment, unit: unit, asOf: asOf)
                        #expect(count.cases == expected.count { $0.kind == .enforcementCase })
                        #expect(count.complaints == expected.count { $0.kind == .complaint })
                        let numbers = try await database.query(
                            ReportPartStatements.overdueNumbers,
                            (moment, unit, asOf, 1000)
                        )
                        #expect(
                            numbers == expected.filter { $0.kind == .enforcementCase }
                                + expected.filter { $0.kind == .complaint }
                        )
                    }
                    let days = Day.of("2026-11-12")...Day.of("2026-11-20")
                    let due = try await database.query(
                        ReportPartStatements.due,
                        (days.lowerBound, days.upperBound, unit, asOf, 1000)
                    )
                    let expected = records.due(days, unit: unit, asOf: asOf)
                    #expect(due.map { "\($0.day) \($0.number)" } == expected)
                    let first = try await database.query(
                        ReportPartStatements.due,
                        (days.lowerBound, days.upperBound, unit, asOf, 3)
                    )
                    #expect(first.map { "\($0.day) \($0.number)" } == Array(expected.prefix(3)))
                }
            }
            let all = records.overdue(at: moments[4], unit: nil, asOf: nil)
            #expect(all.contains { $0.kind == .enforcementCase } && all.contains { $0.kind == .complaint })
            #expect(!records.due(.of("2026-11-12")...(.of("2026-11-20")), unit: nil, asOf: moments[1]).isEmpty)
            let one = try await database.query(ReportPartStatements.overdueNumbers, (moments[4], nil, nil, 1))
            #expect(one == [try #require(all.first { $0.kind == .enforcementCase })])
            #expect(try await database.count("clock_span_difference") == 0)
        }
    }

    @Test("a time says what it is for, and belongs to its last day in Vietnam")
    func purpose() async throws {
        try await CaseworkDatabase.with { database in
            let inspection = NewInspection.sample([.sample(.counterfeit)])
            let logged = try await database.log(inspection)
            try await database.administrator { session in
                try session.script(
                    """
                    set session_replication_role = replica;
                    insert into case_clock (id, case_id, unit_id, kind, variant, started_by, started_at, due_at)
                    select '\(Fixture.id(0x901))', id, unit_id, 'penalty_decision', 'explained', 1, now(), '2026-11-30T16:59:59Z'
                    from enforcement_case;
                    insert into complaint (
                        id, number, unit_id, kind, filed_as, channel, received_on, body, is_anonymous, wants_notice,
                        recorded_by
                    )
                    values ('\(Fixture.id(0x902))', 'TB-2026-000001', '\(Fixture.team7)', 'complaint', 'complaint', 'hotline',
                        '2026-11-01', 'Hàng giả', true, false, '\(Fixture.inspector)');
                    insert into complaint_clock (
                        id, complaint_id, unit_id, kind, variant, started_by, started_at, due_at
                    )
                    values ('\(Fixture.id(0x903))', '\(Fixture.id(0x902))', '\(Fixture.team7)', 'complaint_handling',
                        'ordinary', 0, now(), '2026-11-30T17:00:00Z');
                    """
                )
            }
            let due = try await database.query(
                ReportPartStatements.due,
                (.of("2026-11-30"), .of("2026-12-01"), nil, nil, 10)
            )
            #expect(
                due.map(\.number) == [try #require(logged.caseNumber), try #require(RecordNumber("TB-2026-000001"))]
            )
            #expect(due.map(\.purpose) == [.ofCase(.penaltyDecision), .ofComplaint(.complaintHandling)])
            #expect(due.map(\.variant) == [.explained, .ordinary])
            #expect(due.map(\.day.description) == ["2026-11-30", "2026-12-01"])
            for day in ["2026-11-30", "2026-12-01"] {
                let alone = try await database.query(ReportPartStatements.due, (.of(day), .of(day), nil, nil, 10))
                #expect(alone.map(\.day.description) == [day])
            }
        }
    }

    @Test("whoever sees one unit's cases counts those that it had in hand, although it sees those it gave away")
    func scope() async throws {
        let records = TimedRecords(count: 40, seed: 4)
        try await CaseworkDatabase.with { database in
            try await database.administrator { try $0.script(records.script) }
            let moments = [12, 31].map { Moment.startOfDay(Day.of("2026-11-01").adding(days: $0)) }
            let counts = try await database.service { session in
                try session.script("set kiem.scope = '{\(Fixture.team7)}'")
                return try session.query(ReportPartStatements.overdue, (moments, nil, nil))
            }
            for (moment, count) in zip(moments, counts) {
                let expected = records.overdue(at: moment, unit: Fixture.team7, asOf: nil)
                #expect(count.cases == expected.count { $0.kind == .enforcementCase })
                #expect(count.complaints == expected.count { $0.kind == .complaint })
            }
            #expect(counts.count == 2 && counts[1].cases > 0)
        }
    }
}
