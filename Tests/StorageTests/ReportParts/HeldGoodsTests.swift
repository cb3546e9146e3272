import Domain
import FoundationEssentials
import Postgres
import SeededRandom
import Storage
import TestSupport
import Testing

@Suite("What a report says of goods held", .enabled(if: TestDatabase.isExpected))
struct HeldGoodsTests {
    /// An item of a seizure, with what became of it.
    private struct Item {
        let id: UUID
        let quantity: Int64
        let value: Int64?
        let seizedAt: Moment
        let recordedAt: Moment
        var movements: [Movement] = []

        /// What is where, after all of them.
        var balance: [Disposition: Int64] {
            movements.reduce(into: [.held: quantity]) { balance, movement in
                balance[movement.source, default: 0] -= movement.quantity
                balance[movement.destination, default: 0] += movement.quantity
            }
        }

        /// Each movement changes it by what the share of the value that is left becomes, rounded down, in the order in which they were recorded.
        func worth(at moment: Moment, asOf: Moment?) -> Int64 {
            guard let value, seizedAt <= moment, asOf.map({ recordedAt <= $0 }) ?? true else { return 0 }
            let inHand: Set<Disposition> = [.held, .confiscated]
            var left = quantity
            var worth = value
            for movement in movements {
                let before = left
                left += inHand.contains(movement.destination) ? movement.quantity : 0
                left -= inHand.contains(movement.source) ? movement.quantity : 0
                guard movement.at <= moment, asOf.map({ movement.recordedAt <= $0 }) ?? true else { continue }
                worth += value * left / quantity - value * before / quantity
            }
            return worth
        }
    }

    private struct Movement {
        let source: Disposition
        let destination: Disposition
        let quantity: Int64
        /// The moment from which it counts: of one that takes another back, the other's.
        let at: Moment
        let recordedAt: Moment
        let reverses: Int?
    }

    @Test(
        "their worth is what counting gives, at any moment and as known at any, and nothing once nothing is left",
        arguments: [1, 2, 3]
    )
    func bruteForce(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let items = (0..<25).map { number in Self.item(number, &random) }
        try await CaseworkDatabase.with { database in
            try await database.log(.sample([.sample(.counterfeit)]))
            try await database.administrator { try $0.script(Self.script(items)) }
            let moments = [1, 6, 13, 20, 27, 40].map(Self.moment)
            for asOf in [nil, Self.moment(10), Self.moment(18), Self.moment(26)] {
                for unit in [nil, Fixture.branch, Fixture.team7] {
                    let held = try await database.query(FigureStatements.held, (moments.map(\.day), unit, asOf))
                    #expect(
                        held
                            == moments.map { moment in items.reduce(0) { $0 + $1.worth(at: moment, asOf: asOf) } }
                    )
                }
                let others = try await database.query(FigureStatements.held, (moments.map(\.day), Fixture.team2, asOf))
                #expect(others == moments.map { _ in 0 })
            }
            #expect(items.contains { $0.worth(at: moments[3], asOf: nil) > 0 })
            _ = try await database.query(FigureStatements.fold, ())
            let folded = try await database.query(FigureStatements.held, (moments.map(\.day), nil, Self.moment(18)))
            #expect(
                folded == moments.map { moment in items.reduce(0) { $0 + $1.worth(at: moment, asOf: Self.moment(18)) } }
            )
            let cases = try await database.query(FigureStatements.heldCases, (moments[3].day, nil, nil, 10))
            #expect(cases.map(\.value) == [items.reduce(0) { $0 + $1.worth(at: moments[3], asOf: nil) }])

            // All that is left goes; not a đồng remains of what was shared out.
            let rest = items.flatMap { item in
                item.balance.filter { $0.value > 0 && [.held, .confiscated].contains($0.key) }.map { place, quantity in
                    (
                        item,
                        Movement(
                            source: place,
                            destination: .destroyed,
                            quantity: quantity,
                            at: Self.moment(50),
                            recordedAt: Self.moment(50),
                            reverses: nil
                        )
                    )
                }
            }
            let script = rest.enumerated().map { Self.script($1.1, of: $1.0, seq: 100 + $0) }.joined()
            try await database.administrator { try $0.script(script) }
            let after = try await database.query(
                FigureStatements.held,
                ([moments[3].day, Self.moment(60).day], nil, nil)
            )
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
            #expect(after == [items.reduce(0) { $0 + $1.worth(at: moments[3], asOf: nil) }, 0])
        }
    }

    @Test("goods go with their case to whom it is handed over, and count there from then on")
    func handedOver() async throws {
        try await CaseworkDatabase.with { database in
            try await database.log(.sample([.sample(.counterfeit)]))
            let item = Item(
                id: Fixture.id(0x3000),
                quantity: 3,
                value: 1000,
                seizedAt: Self.moment(1),
                recordedAt: Self.moment(1)
            )
            try await database.administrator { session in
                try session.script(
                    Self.script([item])
                        + """
                        insert into case_handover (id, case_id, case_number, unit_id, to_unit_id, reason, offered_by)
                        select '\(Fixture.id(0x701))', id, number, unit_id, '\(Fixture.team2)', 'Đúng địa bàn', opened_by
                        from enforcement_case;
                        insert into case_handover_answer (handover_id, case_id, unit_id, accepted, answered_at, answered_by)
                        select '\(Fixture.id(0x701))', id, '\(Fixture.team2)', true, '\(Self.moment(10))', opened_by
                        from enforcement_case;
                        """
                )
            }
            let moments = [Self.moment(5), Self.moment(15)]
            for (unit, asOf, values) in [
                (Fixture.team7, nil, [1000, 0]), (Fixture.team2, nil, [0, 1000]), (Fixture.branch, nil, [1000, 1000]),
                // Before it was handed over nobody knew that it would be.
                (Fixture.team7, Self.moment(6), [1000, 1000]), (Fixture.team2, Self.moment(6), [0, 0]),
            ] as [(UUID, Moment?, [Int64])] {
                let held = try await database.query(FigureStatements.held, (moments.map(\.day), unit, asOf))
                #expect(held == values)
            }
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
        }
    }

    private static func item(_ number: Int, _ random: inout SeededGenerator) -> Item {
        let seized = random.below(8)
        let written = seized + random.below(4)
        var item = Item(
            id: Fixture.id(UInt16(0x3000 + number)),
            quantity: Int64(random.below(12_000) + 1),
            value: random.below(6) == 0 ? nil : Int64(random.below(10_000_000)),
            seizedAt: moment(seized),
            recordedAt: moment(written)
        )
        var day = written
        for _ in 0..<random.below(6) {
            day += random.below(5)
            if random.below(3) == 0, let back = reversal(of: item, on: day, &random) {
                item.movements.append(back)
                continue
            }
            let source: Disposition = Bool.random(using: &random) ? .held : .confiscated
            let destination: Disposition =
                source == .held && Bool.random(using: &random)
                ? .confiscated : [.destroyed, .sold, .returned].randomElement(using: &random) ?? .sold
            let there = item.balance[source] ?? 0
            guard there > 0 else { continue }
            item.movements.append(
                Movement(
                    source: source,
                    destination: destination,
                    quantity: Int64(random.below(Int(there)) + 1),
                    at: moment(seized + random.below(day - seized + 1)),
                    recordedAt: moment(day),
                    reverses: nil
                )
            )
        }
        return item
    }

    private static func reversal(of item: Item, on day: Int, _ random: inout SeededGenerator) -> Movement? {
        let taken = Set(item.movements.compactMap(\.reverses))
        let open = item.movements.enumerated().filter { index, movement in
            movement.reverses == nil && !taken.contains(index + 1)
                && (item.balance[movement.destination] ?? 0) >= movement.quantity
        }
        guard let (index, movement) = open.randomElement(using: &random) else { return nil }
        return Movement(
            source: movement.destination,
            destination: movement.source,
            quantity: movement.quantity,
            at: movement.at,
            recordedAt: moment(day),
            reverses: index + 1
        )
    }

    private static func script(_ items: [Item]) -> String {
        var script = """
            insert into document (id, case_id, unit_id, type, issued_at, prefix, width, suffix, recorded_by)
            select '\(Fixture.id(0xD001))', id, unit_id, 'seizure_minutes', now(), '', 0, '/MBB15', opened_by
            from enforcement_case;
            """
        for (index, item) in items.enumerated() {
            let seizure = Fixture.id(UInt16(0x4000 + index))
            script += """
                insert into goods_seizure (
                    id, case_id, position, unit_id, seized_at, place, witnesses, document_id, recorded_at, recorded_by
                )
                select '\(seizure)', id, \(index + 1), unit_id, '\(item.seizedAt)', 'Kho', '{}', '\(Fixture.id(0xD001))',
                    '\(item.recordedAt)', opened_by
                from enforcement_case;
                insert into goods_item (id, case_id, position, unit_id, seizure_id, description, quantity, measure, value)
                select '\(item.id)', id, \(index + 1), unit_id, '\(seizure)', 'Nước mắm', \(item.quantity), 'chai',
                    \(item.value.map(String.init) ?? "null")
                from enforcement_case;
                """
            for (place, movement) in item.movements.enumerated() {
                script += Self.script(movement, of: item, seq: place + 1)
            }
        }
        return script
    }

    private static func script(_ movement: Movement, of item: Item, seq: Int) -> String {
        // One that takes another back happens when it is written down.
        let happened = movement.reverses == nil ? movement.at : movement.recordedAt
        return """
            insert into goods_movement (
                item_id, seq, unit_id, source, destination, quantity, documents, witnesses, happened_at, reverses, recorded_at,
                recorded_by
            )
            select id, \(seq), unit_id, '\(movement.source.rawValue)', '\(movement.destination.rawValue)', \(movement.quantity),
                '{\(Fixture.id(0xD001))}', '{}', '\(happened)', \(movement.reverses.map(String.init) ?? "null"),
                '\(movement.recordedAt)', '\(Fixture.inspector)'
            from goods_item
            where id = '\(item.id)';
            """
    }

    private static func moment(_ day: Int) -> Moment {
        .startOfDay(Day.of("2026-09-01").adding(days: day))
    }
}
