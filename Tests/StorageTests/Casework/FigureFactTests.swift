import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("What is kept of facts for figures", .enabled(if: TestDatabase.isExpected))
struct FigureFactTests {
    private static let sums = Statement(
        "test.sums",
        sql: """
            select source || ' ' || kind, counts_on, sum(sign)::bigint, sum(sign * value)::bigint
            from report_fact
            group by source, kind, counts_on
            order by source, kind, counts_on
            """,
        access: .read,
        takes: (),
        gives: (String.self, Day.self, Int64.self, Int64.self)
    )

    /// A fine, two payments of which one is taken back, and three of twelve bottles destroyed, one of which was none.
    private static let papers = """
        insert into document (id, case_id, unit_id, type, issued_at, prefix, width, suffix, recorded_by)
        select '00000000-0000-7000-8000-00000000d001', id, unit_id, 'seizure_minutes', now(), '', 0, '/MBB15', opened_by
        from enforcement_case;
        insert into goods_seizure (id, case_id, position, unit_id, seized_at, place, witnesses, document_id, recorded_by)
        select '00000000-0000-7000-8000-00000000e001', id, 1, unit_id, now(), 'Kho', '{}',
            '00000000-0000-7000-8000-00000000d001', opened_by
        from enforcement_case;
        insert into goods_item (
            id, case_id, position, unit_id, seizure_id, description, quantity, measure, value
        )
        select '00000000-0000-7000-8000-00000000f001', id, 1, unit_id, '00000000-0000-7000-8000-00000000e001',
            'Nước mắm', 12000, 'chai', 1000000
        from enforcement_case;
        insert into goods_movement (
            item_id, seq, unit_id, source, destination, quantity, documents, witnesses, happened_at, recorded_by
        )
        select goods_item.id, seq, unit_id, 'held', 'destroyed', seq * 1000,
            '{00000000-0000-7000-8000-00000000d001}', '{}', '2026-11-24T18:00:00Z', '\(Fixture.inspector)'
        from goods_item
        cross join generate_series(1, 2) as seq;
        insert into goods_movement (
            item_id, seq, unit_id, source, destination, quantity, documents, witnesses, happened_at, reverses, recorded_by
        )
        select id, 3, unit_id, 'destroyed', 'held', 1000, '{}', '{}', '2026-11-27T03:00:00Z', 1, '\(Fixture.inspector)'
        from goods_item;
        insert into case_money (
            case_id, position, unit_id, kind, amount, on_day, reference, reverses, recorded_by
        )
        select id, entry.position, unit_id, entry.kind, entry.amount, entry.on_day, 'B1', entry.reverses, opened_by
        from enforcement_case
        cross join (
            values
                (1, 'fine_imposed', 5000000, date '2026-11-24', null),
                (2, 'fine_paid', 2000000, date '2026-11-25', null),
                (3, 'fine_paid', 1000000, date '2026-11-26', null),
                (4, 'fine_paid', -2000000, date '2026-11-25', 2)
        ) as entry (position, kind, amount, on_day, reverses)
        order by entry.position;
        """

    @Test("money and goods count on their days, and what is taken back counts no more")
    func moneyAndGoods() async throws {
        try await CaseworkDatabase.with { database in
            try await database.log(NewInspection.sample([.sample(.counterfeit, value: 7)]))
            try await database.service { try $0.script(Self.papers) }
            let rows = try await database.query(Self.sums, ()).map { "\($0.0) \($0.1) \($0.2) \($0.3)" }
            #expect(
                rows.filter { $0.hasPrefix("money") || $0.hasPrefix("goods destroyed") } == [
                    // One in the evening of the 24th by UTC is the 25th here; two twelfths of a million, rounded down.
                    "goods destroyed 2026-11-25 1 166666", "money fine_imposed 2026-11-24 1 5000000",
                    "money fine_paid 2026-11-25 0 0", "money fine_paid 2026-11-26 1 1000000",
                ]
            )
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
        }
    }

    @Test("a row that is lost, doubled or altered is named, and rebuilding mends it")
    func differences() async throws {
        try await CaseworkDatabase.with { database in
            let logged = try await database.log(NewInspection.sample([.sample(.counterfeit, value: 7)]))
            try await database.service { try $0.script(Self.papers) }
            let kept = try await database.query(Self.sums, ()).map { "\($0)" }
            try await database.administrator { session in
                try session.script(
                    """
                    delete from report_fact where source = 'finding';
                    insert into report_fact select * from report_fact where source = 'inspection';
                    update report_fact set value = 6 where kind = 'fine_imposed';
                    """
                )
            }
            let found = try await database.query(FigureStatements.differences, 10)
            #expect(found.count == 4)
            #expect(
                found.filter { $0.subject == logged.number.description }.map {
                    "\($0.flaw) \($0.source) \($0.value)"
                }
                .sorted() == ["missing finding 7", "unfounded inspection 0"]
            )
            #expect(
                found.filter { $0.source == "money" }.map {
                    "\($0.subject == logged.caseNumber?.description) \($0.value)"
                }
                .sorted() == ["true 5000000", "true 6"]
            )
            try await database.administrator { try $0.script("select rebuild_report_facts()") }
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
            try await database.administrator {
                try $0.script("update report_sum set facts = facts + 1 where kind = 'opened'")
            }
            let sums = try await database.query(FigureStatements.differences, 10)
            // The sums of the team and of the unit above it, of a day and of its week.
            #expect(Set(sums.map(\.flaw)) == [.sum] && Set(sums.map(\.facts)) == [1] && sums.count == 4)
            try await database.administrator {
                try $0.script(
                    """
                    select rebuild_report_facts();
                    update report_area_sum set value = value + 5 where kind = 'counterfeit';
                    """
                )
            }
            let areas = try await database.query(FigureStatements.differences, 10)
            #expect(Set(areas.map(\.flaw)) == [.areaSum] && Set(areas.map(\.value)) == [5] && areas.count == 2)
            try await database.administrator { try $0.script("select rebuild_report_facts()") }
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
            #expect(try await database.query(Self.sums, ()).map { "\($0)" } == kept)
        }
    }

    private static let spans = Statement(
        "test.spans",
        sql: """
            select count(*), count(*) filter (where asked.last_day - asked.first_day >= 13 and span.weeks >= 1)
            from (
                select first_day, last_day
                from generate_series('2026-12-20'::timestamp, '2027-01-10', '1 day') as first (day)
                cross join generate_series(0, 40) as further
                cross join lateral (select first.day::date, first.day::date + further) as days (first_day, last_day)
            ) as asked
            cross join lateral (
                select
                    count(*) filter (where span.days = 7 and extract(isodow from span.first_on) = 4) as weeks,
                    count(*) filter (where span.days = 7 and extract(isodow from span.last_on) <> 4) as odd_weeks,
                    sum((span.last_on - span.first_on + 1)) filter (where span.days = 1) as single_days,
                    array(
                        select day
                        from report_spans(asked.first_day, asked.last_day) as span
                        cross join lateral generate_series(span.first_on::timestamp, span.last_on + span.days - 1, '1 day') as day
                        order by day
                    ) as days
                from report_spans(asked.first_day, asked.last_day) as span
            ) as span
            where span.days = array(select generate_series(asked.first_day::timestamp, asked.last_day, '1 day'))
                and span.odd_weeks = 0
                and coalesce(span.single_days, 0) <= 12
            """,
        access: .read,
        takes: (),
        gives: (Int64.self, Int64.self)
    )

    @Test("whole statutory weeks and single days come to the days that are asked for, each once")
    func spans() async throws {
        try await CaseworkDatabase.with { database in
            let (right, withWeeks) = try #require(try await database.query(Self.spans, ()).first)
            #expect(right == 22 * 41 && withWeeks == 22 * 28)
        }
    }

    @Test(
        "the service takes nothing away from it, and the sums are made by their own function alone",
        arguments: [
            "delete from report_fact", "update report_fact set value = 1", "select rebuild_report_facts()",
            "insert into report_sum select unit_id, '2026-11-12', 'goods', 'destroyed', false, 1, 1 from report_fact",
            "update report_sum set facts = 1", "delete from report_sum", "update report_area_sum set facts = 1",
            "delete from report_area_sum", "insert into report_area_sum select * from report_area_sum",
            "update report_horizon set recorded_in = '0'",
            "select rebuild_report_sums()", "select add_to_report_sums('0', '9')",
        ]
    )
    func refused(_ sql: String) async throws {
        try await CaseworkDatabase.with { database in
            try await database.log(NewInspection.sample([.sample(.counterfeit, value: 7)]))
            try await database.service { session in
                let error = #expect(throws: PostgresError.self) { try session.script(sql) }
                #expect(error?.sqlState == SQLState.insufficientPrivilege, "\(String(describing: error))")
            }
        }
    }

    @Test(
        "after a dump was restored into another cluster, whose transactions begin anew, nothing is summed twice or left out"
    )
    func restored() async throws {
        try await CaseworkDatabase.with { database in
            try await database.log(NewInspection.sample([.sample(.counterfeit, value: 7)]))
            _ = try await database.query(FigureStatements.fold, ())
            try await database.log(NewInspection.sample([.sample(.counterfeit, value: 8)]))
            // As if all of it had been recorded by transactions that this cluster has yet to come to.
            try await database.administrator { session in
                try session.script(
                    """
                    update report_fact set recorded_in = (recorded_in::text::bigint + 1000000000)::text::xid8;
                    update report_horizon set recorded_in = (recorded_in::text::bigint + 1000000000)::text::xid8;
                    """
                )
            }
            try await database.log(NewInspection.sample([.sample(.counterfeit, value: 9)]))
            // Until no other test's transaction is in the way.
            var values: [Int64] = []
            for _ in 0..<500 where values != [24] {
                _ = try await database.query(FigureStatements.fold, ())
                let sums = try await database.query(
                    FigureStatements.sums,
                    ([.of("2026-11-12")], [.of("2026-11-18")], nil, nil)
                )
                values = sums.filter { $0.sum.kind == .finding(.counterfeit) }.map(\.sum.value)
            }
            #expect(values == [24])
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
        }
    }
}
