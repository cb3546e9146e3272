import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("The database accounts for seized goods and for money", .enabled(if: TestDatabase.isExpected))
struct GoodsWayTests {
    @Test("its table of ways is the one that papers and witnesses are asked by, no more and no less")
    func table() async throws {
        let ways = Statement(
            "test.ways",
            sql: "select source, destination from goods_way",
            access: .read,
            takes: (),
            gives: (String.self, String.self)
        )
        try await CaseworkDatabase.with { database in
            let rows = try await database.query(ways, ()).map { "\($0.0) \($0.1)" }
            #expect(rows.sorted() == MovementRule.all.map { "\($0.from.rawValue) \($0.to.rawValue)" }.sorted())
        }
    }

    /// A case with 12 bottles of one item and a fine of 5 million, written as the service may.
    private static let goods = """
        insert into document (id, case_id, unit_id, type, issued_at, prefix, width, suffix, recorded_by)
        select '00000000-0000-7000-8000-00000000d001', id, unit_id, 'seizure_minutes', now(), '', 0, '/MBB15', opened_by
        from enforcement_case;
        insert into goods_seizure (id, case_id, position, unit_id, seized_at, place, witnesses, document_id, recorded_by)
        select '00000000-0000-7000-8000-00000000e001', id, 1, unit_id, now(), 'Kho', '{}',
            '00000000-0000-7000-8000-00000000d001', opened_by
        from enforcement_case;
        insert into goods_item (id, case_id, position, unit_id, seizure_id, description, quantity, measure)
        select '00000000-0000-7000-8000-00000000f001', id, 1, unit_id, '00000000-0000-7000-8000-00000000e001', 'Nước mắm',
            12000, 'chai'
        from enforcement_case;
        insert into case_money (case_id, position, unit_id, kind, amount, on_day, reference, recorded_by)
        select id, 1, unit_id, 'fine_imposed', 5000000, '2026-11-24', '1/QĐ-XPHC', opened_by from enforcement_case;
        """

    private static func move(_ source: String, _ target: String, _ quantity: Int, _ more: String = "null") -> String {
        """
        insert into goods_movement (item_id, seq, unit_id, source, destination, quantity, documents, witnesses, happened_at,
            reverses, recorded_by)
        select goods_item.id, (select count(*) + 1 from goods_movement), goods_item.unit_id, '\(source)', '\(target)', \(quantity),
            '{00000000-0000-7000-8000-00000000d001}', '{}', now(), \(more), '\(Fixture.inspector)'
        from goods_item
        """
    }

    private static func pay(_ kind: String, _ amount: Int, _ reverses: String = "null") -> String {
        """
        insert into case_money (case_id, position, unit_id, kind, amount, on_day, reference, reverses, recorded_by)
        select id, (select count(*) + 1 from case_money), unit_id, '\(kind)', \(amount), '2026-11-24', 'B1', \(reverses),
            opened_by
        from enforcement_case
        """
    }

    @Test(
        "what the account does not allow is refused to whoever writes as the service",
        arguments: [
            (move("held", "returned", 12_001), "goods_balance_quantity_check"),
            (move("held", "returned", 0), "goods_movement_quantity_check"),
            (move("destroyed", "held", 1), "goods_movement_way"),
            (move("confiscated", "sold", 1), "goods_balance_quantity_check"),
            (move("held", "returned", 1, "7"), "goods_movement_reversal"),
            (pay("fine_paid", 5_000_001), "case_money_owed"), (pay("gain_paid_back", 1), "case_money_owed"),
            (pay("fine_paid", -1), "case_money_amount_check"),
            (pay("fine_imposed", -4_000_000, "1"), "case_money_reversal"),
            ("update goods_balance set quantity = 1", nil), ("delete from goods_movement", nil),
            ("insert into goods_balance select id, 'sold', unit_id, 1 from goods_item", nil),
            ("insert into goods_way values ('returned', 'held')", nil), ("update case_money set amount = 1", nil),
            ("update document_series set last = 0", nil), ("delete from document", nil),
            ("insert into document_series select unit_id, 'notice', 2026, 7 from enforcement_case", nil),
        ] as [(String, String?)]
    )
    func refused(_ sql: String, _ constraint: String?) async throws {
        try await CaseworkDatabase.with { database in
            try await database.log(NewInspection.sample([.sample(.counterfeit)]))
            try await database.service { session in
                try session.script(Self.goods)
                let error = #expect(throws: PostgresError.self) { try session.script(sql) }
                if let constraint {
                    #expect(error?.constraint == constraint, "\(String(describing: error))")
                } else {
                    #expect(error?.sqlState == "42501", "\(String(describing: error))")
                }
            }
        }
    }

    @Test(
        "whatever moves, every item's places come to what was seized, and nothing is archived while something is held"
    )
    func conservation() async throws {
        let sum = Statement(
            "test.sum",
            sql:
                "select sum(quantity)::bigint, (sum(quantity) filter (where place = 'held'))::bigint from goods_balance",
            access: .read,
            takes: (),
            gives: (Int64.self, Int64.self)
        )
        try await CaseworkDatabase.with { database in
            try await database.log(NewInspection.sample([.sample(.counterfeit)]))
            try await database.service { session in
                try session.script(Self.goods)
                for movement in [
                    Self.move("held", "returned", 4_500), Self.move("held", "confiscated", 7_000),
                    Self.move("confiscated", "sold", 6_999), Self.move("returned", "held", 4_500, "1"),
                ] { try session.script(movement) }
                let sums = try #require(try session.first(sum, ()))
                #expect(sums.0 == 12_000 && sums.1 == 5_000)
            }
            try await database.administrator { session in
                try session.script("update enforcement_case set state = 'disposing'")
                let archive = """
                    insert into case_event (case_id, seq, unit_id, event, from_state, to_state, actor)
                    select id, 2, unit_id, 'archive', 'disposing', 'archived', opened_by from enforcement_case
                    """
                let error = #expect(throws: PostgresError.self) { try session.script(archive) }
                #expect(error?.constraint == "case_event_goods_held")
                try session.script(Self.move("held", "destroyed", 5_000))
                try session.script(archive)
                let late = #expect(throws: PostgresError.self) {
                    try session.script(Self.move("confiscated", "sold", 1))
                }
                #expect(late?.constraint == "enforcement_case_archived")
            }
        }
    }
}
