import Domain
import FoundationEssentials
import Postgres
import SeededRandom
import Storage
import TestSupport
import Testing

@Suite("What a report says of products and sales points", .enabled(if: TestDatabase.isExpected))
struct RegisterPartTests {
    /// One version as a test knows it was recorded.
    private struct Version {
        let inspection: UUID
        let unit: UUID
        let values: InspectionValues
        let findings: [NewFinding]
        let recordedAt: Moment
    }

    private static let herbs = Fixture.id(0x403)
    private static let kiosk = Fixture.id(0x502)

    /// A third product of another group, with a producer, and a second sales point, outside any area.
    private static let register = """
        insert into producer (id, name, name_fold) values ('\(Fixture.id(0x601))', 'Hợp tác xã Trà My', 'hop tac xa tra my');
        insert into product (id, code, name, name_fold, accented_key, product_group, producer_id, area_id, evidence) values
            ('\(herbs)', '502-003', 'Trà dược liệu', 'tra duoc lieu', 'trà dược liệu', 'medicinal', '\(Fixture.id(0x601))',
            '\(Fixture.tamKy)', 'recognised');
        insert into sales_point (id, code, name, name_fold, accented_key, kind) values
            ('\(kiosk)', 'SP02', 'Quầy OCOP', 'quay ocop', 'quầy ocop', 'kiosk');
        """

    /// Says that cinnamon was registered as fish sauce too, or no longer.
    private static func merge(_ isMerged: Bool) -> String {
        """
        insert into product_merge (product_id, into_id, is_merged, reason, actor)
        values ('\(Fixture.cinnamon)', '\(Fixture.fishSauce)', \(isMerged), 'Trùng', '\(Fixture.chief)')
        """
    }

    private static let codes = [Fixture.fishSauce: "502-001", Fixture.cinnamon: "502-002", herbs: "502-003"]
    private static let groups: [UUID: ProductGroup] = [
        Fixture.fishSauce: .food, Fixture.cinnamon: .food, herbs: .medicinal,
    ]
    private static let points = [Fixture.point: "SP01", kiosk: "SP02"]

    @Test("figures are those that counting gives, for any days, unit and moment", arguments: [1, 2, 3])
    func bruteForce(seed: UInt64) async throws {
        try await CaseworkDatabase.with { database in
            try await database.administrator { try $0.script(Self.register) }
            var random = SeededGenerator(seed: seed)
            var versions: [Version] = []
            var moments: [Moment?] = [nil]
            for round in 0..<70 {
                versions.append(try await Self.record(in: database, after: versions, &random))
                if round == 30 { moments.append(versions.last?.recordedAt) }
                if round == 40 { try await database.administrator { try $0.script(Self.merge(true)) } }
            }
            let merged = try #require(versions[40...].first?.recordedAt)
            moments.append(versions.last?.recordedAt)
            try await database.administrator { try $0.script(Self.merge(false)) }
            let days: [ClosedRange<Day>] = [
                .of("2026-11-12")...(.of("2026-11-18")), .of("2026-11-15")...(.of("2026-11-15")),
                .of("2026-11-01")...(.of("2026-11-30")),
            ]
            for unit in [nil, Fixture.branch, Fixture.team7] {
                for moment in moments {
                    // The last moment lies between the merge and its end.
                    let isMerged = moment.map { $0 > merged } ?? false
                    for days in days {
                        let known = Self.known(versions, days, unit, moment)
                        try await Self.compare(known, isMerged, days, unit, moment, in: database)
                    }
                    let rows = try await database.query(
                        ReportPartStatements.distinct,
                        (days.map(\.lowerBound), days.map(\.upperBound), unit, moment)
                    )
                    let expected = days.map { days in
                        let known = Self.known(versions, days, unit, moment)
                        let products = Set(known.flatMap(\.findings).compactMap { Self.code($0, isMerged) })
                        return [products.count, Set(known.compactMap(\.values.salesPoint)).count]
                    }
                    #expect(rows.map { $0.first...$0.last } == days)
                    #expect(rows.map { [Int($0.products), Int($0.points)] } == expected)
                    #expect(expected.contains { $0[0] > 1 })
                }
            }
        }
    }

    @Test("a product comes with its producer, a sales point with its place, and no more of them than are asked for")
    func details() async throws {
        try await CaseworkDatabase.with { database in
            try await database.administrator { try $0.script(Self.register) }
            try await database.log(
                .sample(
                    [
                        .sample(.counterfeit, product: Self.herbs), .sample(.substandard, product: Self.herbs),
                        .sample(.compliant, product: Fixture.cinnamon), .sample(.other, product: Fixture.fishSauce),
                    ],
                    salesPoint: Fixture.point
                )
            )
            try await database.log(.sample([.sample(.compliant)], salesPoint: Fixture.point))
            try await database.log(.sample([.sample(.compliant)], salesPoint: Self.kiosk))
            let day = Day.of("2026-11-18")
            let products = try await database.query(ReportPartStatements.products, (day, day, nil, nil, 1))
            #expect(
                products.map { "\($0.code) \($0.name) \($0.producer ?? "-") \($0.violations)" } == [
                    "502-003 Trà dược liệu Hợp tác xã Trà My 2"
                ]
            )
            let all = try await database.query(ReportPartStatements.products, (day, day, nil, nil, 10))
            #expect(all.map(\.code) == ["502-003", "502-001"])
            let points = try await database.query(ReportPartStatements.points, (day, day, nil, nil, 10))
            let point = try #require(points.first)
            // Where nothing was found is no place to be named.
            #expect(points.count == 1)
            #expect(point.code == "SP01" && point.name == "Trung tâm OCOP" && point.address == "1 Phan Bội Châu")
            #expect(point.area?.name == "Tam Kỳ" && point.inspections == 2 && point.violations == 3)
        }
    }

    @Test("a unit counts what it inspected, not what came to it with a case that another handed over")
    func handedOver() async throws {
        try await CaseworkDatabase.with { database in
            let finding = NewFinding.sample(.counterfeit, product: Fixture.fishSauce, value: 7)
            try await database.log(.sample([finding], unit: Fixture.team2))
            try await database.administrator { session in
                try session.script(
                    """
                    insert into case_handover (id, case_id, case_number, unit_id, to_unit_id, reason, offered_by)
                    select '\(Fixture.id(0x701))', id, number, unit_id, '\(Fixture.team7)', 'Đúng địa bàn', opened_by
                    from enforcement_case;
                    insert into case_handover_answer (handover_id, case_id, unit_id, accepted, answered_by)
                    select '\(Fixture.id(0x701))', id, '\(Fixture.team7)', true, opened_by
                    from enforcement_case
                    """
                )
            }
            let day = Day.of("2026-11-18")
            let counts = try await database.service { session in
                try [Fixture.team2, Fixture.team7].map { unit in
                    try session.script("set kiem.scope = '{\(unit)}'")
                    let groups = try session.query(ReportPartStatements.groups, (day, day, nil, nil))
                    let others = try session.query(ReportPartStatements.groups, (day, day, Fixture.branch, nil))
                    return "\(groups.map(\.violations)) \(others.map(\.goodsValue))"
                }
            }
            #expect(counts == ["[1] [7]", "[] []"])
        }
    }

    private static func record(
        in database: CaseworkDatabase,
        after versions: [Version],
        _ random: inout SeededGenerator
    ) async throws -> Version {
        let findings = (0..<random.below(4)).map { _ in
            NewFinding.sample(
                GoodsKind.allCases.randomElement(using: &random) ?? .other,
                product: [Fixture.fishSauce, Fixture.cinnamon, herbs, nil].randomElement(using: &random) ?? nil,
                value: Bool.random(using: &random) ? Int64(random.below(1_000_000)) : nil
            )
        }
        let values = InspectionValues.sample(
            ended: .day(Day.of("2026-11-10").adding(days: random.below(12))),
            salesPoint: [Fixture.point, kiosk, nil].randomElement(using: &random) ?? nil
        )
        if random.below(3) == 0, let corrected = versions.randomElement(using: &random) {
            let past = versions.filter { $0.inspection == corrected.inspection }
            let answer = try await database.correct(
                .sample(of: corrected.inspection, version: past.count, findings, values: values)
            )
            return Version(
                inspection: corrected.inspection,
                unit: corrected.unit,
                values: values,
                findings: findings,
                recordedAt: answer.recordedAt
            )
        }
        let inspection = NewInspection.sample(
            findings,
            unit: [Fixture.branch, Fixture.team2, Fixture.team7].randomElement(using: &random) ?? Fixture.branch,
            ended: values.ended,
            salesPoint: values.salesPoint
        )
        let logged = try await database.log(inspection)
        return Version(
            inspection: inspection.id,
            unit: inspection.unit,
            values: inspection.values,
            findings: findings,
            recordedAt: logged.recordedAt
        )
    }

    private static func known(
        _ versions: [Version],
        _ days: ClosedRange<Day>,
        _ unit: UUID?,
        _ moment: Moment?
    ) -> [Version] {
        var newest: [UUID: Version] = [:]
        for version in versions where moment.map({ version.recordedAt <= $0 }) ?? true {
            newest[version.inspection] = version
        }
        return newest.values.filter { version in
            days.contains(version.values.ended.day)
                && (unit == nil || unit == Fixture.branch || unit == version.unit)
        }
    }

    private static func code(_ finding: NewFinding, _ isMerged: Bool) -> String? {
        finding.product.flatMap { codes[isMerged && $0 == Fixture.cinnamon ? Fixture.fishSauce : $0] }
    }

    private static func compare(
        _ known: [Version],
        _ isMerged: Bool,
        _ days: ClosedRange<Day>,
        _ unit: UUID?,
        _ moment: Moment?,
        in database: CaseworkDatabase
    ) async throws {
        let (first, last) = (days.lowerBound, days.upperBound)
        let violations = known.flatMap(\.findings).filter { $0.claims.kind != .compliant }

        var products: [String: Int64] = [:]
        for code in violations.compactMap({ code($0, isMerged) }) { products[code, default: 0] += 1 }
        let ranked = try await database.query(ReportPartStatements.products, (first, last, unit, moment, 10))
        #expect(Dictionary(ranked.map { ($0.code, $0.violations) }, uniquingKeysWith: { _, _ in -1 }) == products)
        #expect(ranked.map(\.violations) == ranked.map(\.violations).sorted(by: >))

        var expectedPoints: [String: [Int64]] = [:]
        for version in known {
            guard let point = version.values.salesPoint.flatMap({ points[$0] }) else { continue }
            let found = version.findings.count { $0.claims.kind != .compliant }
            let before = expectedPoints[point] ?? [0, 0]
            expectedPoints[point] = [before[0] + 1, before[1] + Int64(found)]
        }
        let met = try await database.query(ReportPartStatements.points, (first, last, unit, moment, 10))
        #expect(
            Dictionary(met.map { ($0.code, [$0.inspections, $0.violations]) }, uniquingKeysWith: { _, _ in [] })
                == expectedPoints.filter { $0.value[1] > 0 }
        )
        #expect(met.map(\.violations) == met.map(\.violations).sorted(by: >))

        var expectedGroups: [ProductGroup?: [Int64]] = [:]
        for finding in violations {
            let before = expectedGroups[finding.product.flatMap { groups[$0] }] ?? [0, 0]
            expectedGroups[finding.product.flatMap { groups[$0] }] = [
                before[0] + 1, before[1] + (finding.claims.goodsValue?.dong ?? 0),
            ]
        }
        let shares = try await database.query(ReportPartStatements.groups, (first, last, unit, moment))
        #expect(
            Dictionary(shares.map { ($0.group, [$0.violations, $0.goodsValue]) }, uniquingKeysWith: { _, _ in [] })
                == expectedGroups
        )
    }
}
