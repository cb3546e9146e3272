import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("Figures of periods", .enabled(if: TestDatabase.isExpected))
struct FigureTests {
    /// What a person would count: how many of a kind, and what they are worth.
    private struct Tally: Hashable {
        var facts: Int64 = 0
        var value: Int64 = 0
    }

    /// Counts by area (nil: none) and kind.
    private typealias Counts = [String?: [ReportFactKind: Tally]]

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

    /// Where inspections were, with the code by which each level's reports name it.
    private static let areas: [(id: UUID?, commune: String?, district: String?, province: String?)] = [
        (Fixture.oldWard, "20335", "502", "49"), (Fixture.newWard, "20335", "502", "48"),
        (Fixture.tamKy, "502", "502", "49"),
        (Fixture.seaWard, "20194", "48", "48"), (Fixture.daNang, "48", "48", "48"),
        (Fixture.quangNam, "49", "49", "49"),
        (nil, nil, nil, nil),
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
                    area: Self.areas.randomElement(using: &generator)?.id
                )
                let logged = try await database.log(inspection)
                // Some are in the sums by now, some are not.
                if versions.count == 40 { _ = try await database.query(FigureStatements.fold, ()) }
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
                        area: Self.areas.randomElement(using: &generator)?.id
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
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
            #expect(try await database.count("report_fact") ?? 0 >= 60)
            let moments: [Moment?] = [nil, versions[59].recordedAt, versions[20].recordedAt, versions[70].recordedAt]
            let weeks = ["2026-11-12", "2026-11-19"].map { ReportingWeek(containing: .of($0)) }
            for isFolded in [false, true] {
                if isFolded { _ = try await database.query(FigureStatements.fold, ()) }
                for unit in [nil, Fixture.branch, Fixture.team7] {
                    for moment in moments {
                        let sums = try await database.query(
                            FigureStatements.sums,
                            (weeks.map(\.first), weeks.map(\.last), unit, moment)
                        )
                        for (place, week) in weeks.enumerated() {
                            let expected = Self.count(versions, cases, week: week, unit: unit, asOf: moment)
                            #expect(!expected.isEmpty)
                            let window = FactWindow(week.first...week.last, unit: unit, asOf: moment)
                            for level in AreaLevel.allCases {
                                let rows =
                                    level == .commune
                                    ? try await database.query(FigureStatements.communes, window)
                                    : try await database.query(FigureStatements.areas, (window, level))
                                let areas = Dictionary(grouping: rows, by: \.area?.code)
                                #expect(
                                    areas.mapValues { Self.whole($0.map(\.sum)) }
                                        == Self.count(versions, cases, week: week, unit: unit, asOf: moment, by: level)
                                )
                            }
                            #expect(
                                Self.whole(sums.filter { $0.place == place + 1 }.map(\.sum))
                                    == Self.whole(expected.values)
                            )
                            let units = try await database.query(FigureStatements.units, window)
                            let teams = unit == Fixture.team7 ? [] : [Fixture.team2, Fixture.team7]
                            var below = Counts()
                            for team in teams {
                                let counts = Self.count(versions, cases, week: week, unit: team, asOf: moment)
                                let code = team == Fixture.team2 ? "DN-02" : "DN-07"
                                if !counts.isEmpty { below[code] = Self.whole(counts.values) }
                            }
                            #expect(
                                Dictionary(grouping: units, by: { Optional($0.code) }).mapValues {
                                    Self.whole($0.map(\.sum))
                                }
                                    == below
                            )
                        }
                    }
                }
            }
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
        }
    }

    @Test("an area that comes to stand elsewhere brings its figures along")
    func movedArea() async throws {
        try await CaseworkDatabase.with { database in
            try await database.log(.sample([.sample(.counterfeit, value: 7)], area: Fixture.seaWard))
            // Until no other test's transaction is in the way.
            while try await database.count("report_area_sum") == 0 {
                _ = try await database.query(FigureStatements.fold, ())
            }
            let window = FactWindow(.of("2026-11-12")...(.of("2026-11-18")), unit: nil, asOf: nil)
            func areas() async throws -> Set<String?> {
                Set(try await database.query(FigureStatements.areas, (window, .district)).map(\.area?.code))
            }
            #expect(try await areas() == ["48"])
            try await database.administrator {
                try $0.script("update area set locality_id = '\(Fixture.tamKy)' where id = '\(Fixture.seaWard)'")
            }
            #expect(try await areas() == ["502"])
            #expect(try await database.query(FigureStatements.differences, 10).isEmpty)
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
            func sums(at moment: Moment?) async throws -> [ReportFactKind: Tally] {
                let rows = try await database.query(
                    FigureStatements.sums,
                    ([.of("2026-11-12")], [.of("2026-11-18")], nil, moment)
                )
                return Self.whole(rows.map(\.sum))
            }
            let before = Moment(microsecondsSince1970: logged.recordedAt.microsecondsSince1970 - 1)
            let first: [ReportFactKind: Tally] = [
                .inspection(.adHoc, violates: false): Tally(facts: 1, value: 0),
                .finding(.compliant): Tally(facts: 1, value: 5),
            ]
            let last: [ReportFactKind: Tally] = [
                .inspection(.adHoc, violates: true): Tally(facts: 1, value: 0),
                .finding(.counterfeit): Tally(facts: 1, value: 9),
                .caseOpened: Tally(facts: 1, value: 0),
            ]
            for isFolded in [false, true] {
                if isFolded { _ = try await database.query(FigureStatements.fold, ()) }
                #expect(try await sums(at: before).isEmpty)
                #expect(try await sums(at: logged.recordedAt) == first)
                #expect(try await sums(at: corrected.recordedAt) == last)
                #expect(try await sums(at: nil) == last)
            }
        }
    }

    @Test("a sum that no number holds does not take the report down")
    func absurdSum() async throws {
        try await CaseworkDatabase.with { database in
            let lots = (0..<1025).map { _ in NewFinding.sample(.other, value: Money.maximum.dong) }
            try await database.log(.sample(lots))
            for isFolded in [false, true] {
                if isFolded { _ = try await database.query(FigureStatements.fold, ()) }
                let sums = try await database.query(
                    FigureStatements.sums,
                    ([.of("2026-11-12")], [.of("2026-11-18")], nil, nil)
                )
                #expect(sums.first { $0.sum.kind == .finding(.other) }?.sum.value == .max)
            }
            let lines = try await database.query(InspectionStatements.list, InspectionFilter(limit: 1))
            #expect(lines.map(\.goodsValue) == [.max])
        }
    }

    private static func tally(_ sum: FactSum) -> Tally {
        Tally(facts: sum.facts, value: sum.value)
    }

    /// Sums by kind; what was corrected away leaves nothing.
    private static func whole(_ sums: [FactSum]) -> [ReportFactKind: Tally] {
        whole(sums.map { [$0.kind: tally($0)] })
    }

    private static func whole(_ counts: some Sequence<[ReportFactKind: Tally]>) -> [ReportFactKind: Tally] {
        var whole: [ReportFactKind: Tally] = [:]
        for (kind, tally) in counts.flatMap({ $0 }) {
            whole[kind, default: Tally()].facts += tally.facts
            whole[kind, default: Tally()].value += tally.value
        }
        return whole.filter { $0.value != Tally() }
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
        asOf: Moment?,
        by level: AreaLevel = .district
    ) -> Counts {
        var counts: Counts = [:]
        var newest: [UUID: Version] = [:]
        for version in versions where asOf.map({ version.recordedAt <= $0 }) ?? true {
            newest[version.inspection.id] = version
        }
        for version in newest.values {
            let day = version.values.ended.day
            guard day >= week.first, day <= week.last else { continue }
            guard unit == nil || unit == Fixture.branch || unit == version.inspection.unit else { continue }
            let place = areas.first { $0.id == version.values.area }
            let area =
                switch level {
                case .commune: place?.commune
                case .district: place?.district
                case .province: place?.province
                }
            var own = counts[area, default: [:]]
            let violates = version.findings.contains { $0.claims.kind.isViolation }
            own[.inspection(version.values.form, violates: violates), default: Tally()].facts += 1
            if let opened = cases[version.inspection.id], asOf.map({ opened <= $0 }) ?? true {
                own[.caseOpened, default: Tally()].facts += 1
            }
            for claims in version.findings.map(\.claims) {
                own[.finding(claims.kind), default: Tally()].facts += 1
                own[.finding(claims.kind), default: Tally()].value += claims.goodsValue?.dong ?? 0
            }
            counts[area] = own
        }
        return counts
    }
}
