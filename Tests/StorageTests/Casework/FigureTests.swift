import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("The week's figures", .enabled(if: TestDatabase.isExpected))
struct FigureTests {
    /// What a person would count: locality (nil: none), measure, value.
    private struct Key: Hashable {
        let locality: String?
        let measure: WeekFigure.Measure
    }

    /// One version as a test knows it was recorded.
    private struct Version {
        let inspection: NewInspection
        let values: InspectionValues
        let findings: [NewFinding]
        let recordedAt: Moment
    }

    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }

    private static let areas: [(UUID?, String?)] = [
        (Fixture.oldWard, "502"), (Fixture.newWard, "502"), (Fixture.tamKy, "502"), (Fixture.seaWard, "48"),
        (Fixture.daNang, "48"), (Fixture.quangNam, "49"), (nil, nil),
    ]

    @Test("figures are those that counting gives, for any week, unit and moment", arguments: [1, 2, 3])
    func bruteForce(seed: UInt64) async throws {
        try await CaseworkDatabase.with { database in
            var generator = Generator(state: seed)
            var versions: [Version] = []
            var cases: [UUID: Moment] = [:]
            for _ in 0..<60 {
                let inspection = NewInspection.sample(
                    Self.findings(&generator),
                    unit: [Fixture.branch, Fixture.team2, Fixture.team7].randomElement(using: &generator)
                        ?? Fixture.branch,
                    ended: .day(Day.of("2026-11-10").adding(days: .random(in: 0..<14, using: &generator))),
                    area: Self.areas.randomElement(using: &generator)?.0
                )
                let logged = try await database.log(inspection)
                if logged.caseNumber != nil { cases[inspection.id] = logged.recordedAt }
                versions.append(
                    Version(
                        inspection: inspection,
                        values: inspection.values,
                        findings: inspection.findings,
                        recordedAt: logged.recordedAt
                    )
                )
            }
            for number in 1...2 {
                for version in versions.prefix(60) where Int.random(in: 0..<3, using: &generator) == 0 {
                    let past = versions.filter { $0.inspection.id == version.inspection.id }
                    guard past.count == number else { continue }
                    let values = InspectionValues.sample(
                        ended: .day(Day.of("2026-11-10").adding(days: .random(in: 0..<14, using: &generator))),
                        area: Self.areas.randomElement(using: &generator)?.0
                    )
                    let findings = Self.findings(&generator)
                    let corrected = try await database.correct(
                        .sample(of: version.inspection.id, version: number, findings, values: values)
                    )
                    if corrected.opensCase { cases[version.inspection.id] = corrected.recordedAt }
                    versions.append(
                        Version(
                            inspection: version.inspection,
                            values: values,
                            findings: findings,
                            recordedAt: corrected.recordedAt
                        )
                    )
                }
            }
            let moments: [Moment?] = [nil, versions[59].recordedAt, versions[20].recordedAt, versions[70].recordedAt]
            for week in ["2026-11-12", "2026-11-19"].map({ ReportingWeek(containing: .of($0)) }) {
                for unit in [nil, Fixture.branch, Fixture.team7] {
                    for moment in moments {
                        let figures = try await database.query(
                            FigureStatements.week,
                            (week.first, week.last, unit, moment)
                        )
                        let actual = Dictionary(
                            figures.map { (Key(locality: $0.locality?.code, measure: $0.measure), $0.value) },
                            uniquingKeysWith: { _, _ in -1 }
                        )
                        let expected = Self.count(versions, cases, week: week, unit: unit, asOf: moment)
                        #expect(actual == expected)
                        #expect(!expected.isEmpty)
                    }
                }
            }
        }
    }

    @Test("a report as of a moment does not see what was recorded later")
    func asOf() async throws {
        try await CaseworkDatabase.with { database in
            let id = UUID.version7()
            let logged = try await database.log(.sample([.sample(.compliant, value: 5)], id: id))
            let corrected = try await database.correct(
                .sample(of: id, version: 1, [.sample(.counterfeit, value: 9)])
            )
            func measures(at moment: Moment?) async throws -> [WeekFigure.Measure: Int64] {
                let week = ReportingWeek(containing: .of("2026-11-18"))
                let figures = try await database.query(FigureStatements.week, (week.first, week.last, nil, moment))
                return Dictionary(uniqueKeysWithValues: figures.map { ($0.measure, $0.value) })
            }
            let before = Moment(microsecondsSince1970: logged.recordedAt.microsecondsSince1970 - 1)
            #expect(try await measures(at: before).isEmpty)
            let first: [WeekFigure.Measure: Int64] = [
                .inspections: 1, .findings(.compliant): 1, .goodsValue(.compliant): 5,
            ]
            #expect(try await measures(at: logged.recordedAt) == first)
            let last: [WeekFigure.Measure: Int64] = [
                .inspections: 1, .findings(.counterfeit): 1, .goodsValue(.counterfeit): 9, .casesOpened: 1,
            ]
            #expect(try await measures(at: corrected.recordedAt) == last)
            #expect(try await measures(at: nil) == last)
        }
    }

    @Test("a sum that no number holds does not take the report down")
    func absurdSum() async throws {
        try await CaseworkDatabase.with { database in
            let lots = (0..<1025).map { _ in NewFinding.sample(.other, value: Money.maximum.dong) }
            try await database.log(.sample(lots))
            let figures = try await database.query(
                FigureStatements.week,
                (.of("2026-11-12"), .of("2026-11-18"), nil, nil)
            )
            #expect(figures.first { $0.measure == .goodsValue(.other) }?.value == .max)
            let lines = try await database.query(InspectionStatements.list, InspectionFilter(limit: 1))
            #expect(lines.map(\.goodsValue) == [.max])
        }
    }

    private static func findings(_ generator: inout Generator) -> [NewFinding] {
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            .sample(
                GoodsKind.allCases.randomElement(using: &generator) ?? .other,
                value: Bool.random(using: &generator) ? .random(in: 0...1_000_000, using: &generator) : nil
            )
        }
    }

    private static func count(
        _ versions: [Version],
        _ cases: [UUID: Moment],
        week: ReportingWeek,
        unit: UUID?,
        asOf: Moment?
    ) -> [Key: Int64] {
        var counts: [Key: Int64] = [:]
        var newest: [UUID: Version] = [:]
        for version in versions where asOf.map({ version.recordedAt <= $0 }) ?? true {
            newest[version.inspection.id] = version
        }
        for version in newest.values {
            let day = version.values.ended.day
            guard day >= week.first, day <= week.last else { continue }
            guard unit == nil || unit == Fixture.branch || unit == version.inspection.unit else { continue }
            let locality = areas.first { $0.0 == version.values.area }?.1
            counts[Key(locality: locality, measure: .inspections), default: 0] += 1
            if let opened = cases[version.inspection.id], asOf.map({ opened <= $0 }) ?? true {
                counts[Key(locality: locality, measure: .casesOpened), default: 0] += 1
            }
            for claims in version.findings.map(\.claims) {
                counts[Key(locality: locality, measure: .findings(claims.kind)), default: 0] += 1
                guard let value = claims.goodsValue else { continue }
                counts[Key(locality: locality, measure: .goodsValue(claims.kind)), default: 0] += value.dong
            }
        }
        return counts
    }
}
