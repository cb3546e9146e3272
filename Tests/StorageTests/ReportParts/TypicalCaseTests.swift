import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("Cases that a report tells of", .enabled(if: TestDatabase.isExpected))
struct TypicalCaseTests {
    private static let days = Day.of("2026-11-12")...Day.of("2026-11-20")

    /// A step written down some hours after the case was opened, whatever the lifecycle says.
    private static func step(
        _ number: RecordNumber?,
        _ seq: Int,
        to state: String,
        at happened: String,
        hours: Int = 1
    ) -> String {
        """
        insert into case_event (case_id, seq, unit_id, event, from_state, to_state, at, actor, happened_at)
        select id, \(seq), unit_id, 'step', 'inspected', '\(state)', opened_at + interval '\(hours) hours', opened_by, '\(happened)'
        from enforcement_case
        where number = '\(number?.description ?? "")';
        """
    }

    private static func fine(_ number: RecordNumber?, _ amount: Int64, on day: String, position: Int = 1) -> String {
        """
        insert into case_money (
            case_id, position, unit_id, kind, amount, on_day, reference, reverses, recorded_at, recorded_by
        )
        select id, \(position), unit_id, 'fine_imposed', \(amount), '\(day)', '1/QĐ-XPHC', \(amount < 0 ? "1" : "null"),
            opened_at + interval '1 hour', opened_by
        from enforcement_case
        where number = '\(number?.description ?? "")';
        """
    }

    private static func write(_ script: String, in database: CaseworkDatabase) async throws {
        try await database.administrator { session in
            try session.script("set session_replication_role = replica; " + script)
        }
    }

    @Test("the gravest come first, each with what is told of it, and what came to nothing does not come")
    func order() async throws {
        try await CaseworkDatabase.with { database in
            let bottles = NewFinding(
                labelName: "Nước mắm Tam Thanh",
                claims: FindingClaims(
                    kind: .counterfeit,
                    quantity: Quantity("120"),
                    goodsValue: Money(dong: 12_000_000)
                ),
                unit: "chai"
            )
            let cleared = try await database.log(.sample([.sample(.banned, value: 1)]))
            let toPolice = try await database.log(Self.atHome([.sample(.smuggled, value: 5)]))
            let fined = try await database.log(
                .sample(
                    [
                        .sample(.substandard, value: 3_000_000), bottles,
                        .sample(.compliant, value: 90_000_000),
                    ],
                    salesPoint: Fixture.point
                )
            )
            let finedLess = try await database.log(.sample([.sample(.counterfeit, value: 100_000_000)]))
            let large = try await database.log(.sample([.sample(.other, value: 50_000_000)], area: nil))
            let small = try await database.log(
                .sample([.sample(.other, value: 9_000_000), .sample(.other, value: 1_000_000)])
            )
            _ = try await database.log(
                .sample([.sample(.other, value: 70_000_000)], ended: .day(.of("2026-11-21")))
            )
            let cancelled = try await database.log(.sample([.sample(.counterfeit, value: 900_000_000)]))
            let late = try await database.log(
                .sample([.sample(.counterfeit, value: 80_000_000)], ended: .day(.of("2026-10-01")))
            )
            let warned = try await database.log(
                .sample([.sample(.counterfeit, value: 1)], ended: .day(.of("2026-10-01")))
            )
            let corrected = NewInspection.sample([.sample(.banned, value: 60_000_000)])
            let beforeCorrection = try await database.log(corrected)
            try await database.correct(.sample(of: corrected.id, version: 1, [.sample(.compliant)]))
            try await Self.write(
                [
                    Self.step(cleared.caseNumber, 2, to: "closed_compliant", at: "2026-11-19T03:00:00Z", hours: 1),
                    Self.step(toPolice.caseNumber, 2, to: "transferred_police", at: "2026-11-20T03:00:00Z"),
                    Self.step(fined.caseNumber, 2, to: "penalty_issued", at: "2026-11-19T03:00:00Z"),
                    // One that was wrong, taken back, and the right one.
                    Self.fine(fined.caseNumber, 3_000_000, on: "2026-11-19"),
                    Self.fine(fined.caseNumber, -3_000_000, on: "2026-11-19", position: 2),
                    Self.fine(fined.caseNumber, 30_000_000, on: "2026-11-19", position: 3),
                    Self.step(finedLess.caseNumber, 2, to: "penalty_issued", at: "2026-11-18T03:00:00Z"),
                    Self.fine(finedLess.caseNumber, 8_000_000, on: "2026-11-18"),
                    // Decided after the period: it is told of as opened, without the fine.
                    Self.step(large.caseNumber, 2, to: "penalty_issued", at: "2026-11-21T03:00:00Z"),
                    Self.fine(large.caseNumber, 40_000_000, on: "2026-11-21"),
                    Self.step(cancelled.caseNumber, 2, to: "penalty_issued", at: "2026-11-19T03:00:00Z"),
                    Self.fine(cancelled.caseNumber, 99_000_000, on: "2026-11-19"),
                    Self.step(cancelled.caseNumber, 3, to: "cancelled", at: "2026-11-20T03:00:00Z", hours: 3),
                    // In the evening by UTC it is the next day here.
                    Self.step(late.caseNumber, 2, to: "penalty_issued", at: "2026-11-20T17:30:00Z"),
                    Self.step(warned.caseNumber, 2, to: "penalty_issued", at: "2026-11-19T17:30:00Z"),
                ].joined(),
                in: database
            )
            func told(_ limit: Int64 = 20, unit: UUID? = nil, at moment: Moment? = nil) async throws -> [ToldCase] {
                try await database.query(
                    ReportPartStatements.typicalCases,
                    (Self.days.lowerBound, Self.days.upperBound, unit, moment, limit)
                )
            }
            let now = try await told()
            #expect(
                now.map(\.number) == [toPolice, fined, finedLess, large, small, warned].map(\.caseNumber)
            )
            #expect(now.map(\.occasion) == [.toPolice, .decided, .decided, .opened, .opened, .decided])
            #expect(
                now.map(\.day.description) == [
                    "2026-11-20", "2026-11-19", "2026-11-18", "2026-11-18", "2026-11-18", "2026-11-20",
                ]
            )
            #expect(now.map(\.fine) == [nil, 30_000_000, 8_000_000, nil, nil, nil])
            #expect(now.map(\.goodsValue) == [5, 15_000_000, 100_000_000, 50_000_000, 10_000_000, 1])
            #expect(now.map(\.lots) == [1, 2, 1, 1, 2, 1])
            #expect(now.map(\.area?.name) == ["Tam Kỳ", "Tam Kỳ", "Tam Kỳ", nil, "Tam Kỳ", "Tam Kỳ"])
            // Only a sales point is named; the other place is somebody's home.
            #expect(now.map(\.salesPointName) == [nil, "Trung tâm OCOP", nil, nil, nil, nil])
            #expect(now[1].kinds == [.counterfeit, .substandard])
            let lot = try #require(now[1].largestLot)
            #expect(lot.kind == .counterfeit && lot.labelName == "Nước mắm Tam Thanh")
            #expect(lot.quantity == Quantity("120") && lot.unit == "chai")
            #expect(try await told(2).map(\.number) == [toPolice, fined].map(\.caseNumber))
            #expect(try await told(unit: Fixture.team2).isEmpty)

            // Before the steps and the fines were known, all stood as they were opened.
            let opened = try await told(at: beforeCorrection.recordedAt)
            #expect(
                opened.map(\.number)
                    == [cancelled, finedLess, beforeCorrection, large, fined, small, toPolice, cleared].map(
                        \.caseNumber
                    )
            )
            #expect(opened.allSatisfy { $0.occasion == .opened && $0.fine == nil })
            // And before its end was known, the penalty stood.
            let between = try #require(
                now.first.map { _ in
                    Moment(microsecondsSince1970: cancelled.recordedAt.microsecondsSince1970 + 7_200_000_000)
                }
            )
            #expect(try await told(at: between).map(\.number)[1] == cancelled.caseNumber)
        }
    }

    @Test("a case without an inspection is told of when it is handed to the police, with nothing found")
    func withoutInspection() async throws {
        try await CaseworkDatabase.with { database in
            try await Self.write(
                """
                insert into enforcement_case (id, number, unit_id, state, opened_by)
                values ('\(Fixture.id(0x801))', 'VV-2026-000077', '\(Fixture.team7)', 'transferred_police', '\(Fixture.inspector)');
                insert into case_event (case_id, seq, unit_id, event, from_state, to_state, actor, happened_at)
                values ('\(Fixture.id(0x801))', 2, '\(Fixture.team7)', 'transfer_police', 'tip_received', 'transferred_police',
                    '\(Fixture.inspector)', '2026-11-18T03:00:00Z')
                """,
                in: database
            )
            let told = try await database.query(
                ReportPartStatements.typicalCases,
                (Self.days.lowerBound, Self.days.upperBound, nil, nil, 5)
            )
            #expect(told.map(\.number.description) == ["VV-2026-000077"])
            #expect(told.first?.largestLot == nil && told.first?.kinds == [] && told.first?.goodsValue == nil)
        }
    }

    private static func atHome(_ findings: [NewFinding]) -> NewInspection {
        let day = Occurrence.day(.of("2026-11-18"))
        return NewInspection(
            id: .version7(),
            caseID: .version7(),
            unit: Fixture.team7,
            recordedBy: Fixture.inspector,
            values: InspectionValues(
                form: .adHoc,
                started: day,
                ended: day,
                premisesName: "Nhà riêng",
                premisesAddress: "12 Hùng Vương",
                area: Fixture.newWard
            ),
            findings: findings,
            warnings: []
        )
    }
}
