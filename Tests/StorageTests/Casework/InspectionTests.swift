import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("Inspections", .enabled(if: TestDatabase.isExpected))
struct InspectionTests {
    @Test("what is logged is read back as it was written")
    func readBack() async throws {
        try await CaseworkDatabase.with { database in
            let claims = FindingClaims(
                kind: .knockoff,
                basis: .counterfeitMark,
                gtin: GTIN("8934567890123"),
                claimedStars: 4,
                quantity: Quantity("12.5"),
                unitPrice: Money(dong: 120_000),
                goodsValue: Money.maximum,
                measuredRatio: MeasuredRatio("0.705")
            )
            let warning = Warning(
                code: .gtinCheckDigit,
                field: "findings[0].gtin",
                message: Bilingual(vi: "Mã vạch sai", en: "Wrong bar code")
            )
            let started = try #require(Moment("2026-11-17T23:30:00.123456+07:00"))
            let ended = try #require(Moment("2026-11-18T00:10:00+07:00"))
            let inspection = NewInspection(
                id: .version7(),
                caseID: .version7(),
                unit: Fixture.team7,
                recordedBy: Fixture.inspector,
                values: InspectionValues(
                    form: .thematic,
                    started: .moment(started),
                    ended: .moment(ended),
                    decisionNumber: "48070001/QĐ-KT",
                    decidedOn: .of("2026-11-16"),
                    leader: "Đội trưởng",
                    members: ["Kiểm soát viên 1", "Kiểm soát viên 2"],
                    salesPoint: Fixture.point,
                    premisesName: "Quầy 3",
                    premisesAddress: "72 Nguyễn Thái Học",
                    area: Fixture.newWard,
                    party: InspectedParty(kind: .enterprise, name: "Công ty A", taxCode: TaxCode("0123456789-001")),
                    complaint: RecordNumber("TB-2026-000012")
                ),
                findings: [
                    NewFinding(
                        labelName: "Nước mắm Tam Thanh",
                        claims: claims,
                        product: Fixture.fishSauce,
                        unit: "chai",
                        note: "Tem rách\nđã chụp ảnh"
                    ),
                    .sample(.compliant),
                ],
                warnings: [warning]
            )
            let logged = try await database.log(inspection)
            #expect(logged.number.kind == .inspection)
            #expect(logged.number.year == logged.recordedAt.day.year)
            #expect(logged.caseNumber?.kind == .enforcementCase)

            let record = try await database.inspection(logged.number)
            #expect(record.id == inspection.id)
            #expect(record.unitCode == "DN-07")
            #expect(record.unit == Fixture.team7)
            #expect(record.version == 1)
            #expect(record.reason == nil)
            #expect(record.recordedAt == logged.recordedAt)
            #expect(record.recordedBy == "QLTT-002")
            #expect(record.salesPointCode == "SP01")
            #expect(record.salesPointName == "Trung tâm OCOP")
            #expect(record.area?.code == "20335")
            #expect(record.caseNumber == logged.caseNumber)
            #expect(record.caseState == .inspected)
            #expect(record.values == inspection.values)

            let findings = try await database.query(InspectionStatements.findings, (record.id, 1))
            #expect(findings.map(\.position) == [1, 2])
            #expect(findings.map(\.finding) == inspection.findings)
            #expect(findings.map(\.productCode) == ["502-001", nil])
            #expect(try await database.query(InspectionStatements.warnings, (record.id, 1)) == [warning])
            let versions = try await database.query(InspectionStatements.versions, record.id)
            #expect(versions.map(\.version) == [1])
        }
    }

    @Test("only a violation opens a case")
    func opensCase() async throws {
        try await CaseworkDatabase.with { database in
            var opened: Int64 = 0
            for kind in GoodsKind.allCases {
                let logged = try await database.log(.sample([.sample(.compliant), .sample(kind)]))
                #expect((logged.caseNumber != nil) == kind.isViolation, "\(kind)")
                opened += kind.isViolation ? 1 : 0
                #expect(try await database.count("enforcement_case") == opened, "\(kind)")
                #expect(try await database.count("case_event") == opened, "\(kind)")
            }
        }
    }

    @Test("an inspection without findings is one too")
    func noFindings() async throws {
        try await CaseworkDatabase.with { database in
            let logged = try await database.log(.sample([]))
            #expect(logged.caseNumber == nil)
            let lines = try await database.query(InspectionStatements.list, InspectionFilter(limit: 5))
            let line = try #require(lines.first)
            #expect(line.kinds.isEmpty)
            #expect(line.findings == 0)
            #expect(line.goodsValue == nil)
        }
    }

    @Test("a correction stands beside the version it corrects")
    func correctionKeepsTheOld() async throws {
        try await CaseworkDatabase.with { database in
            let id = UUID.version7()
            let logged = try await database.log(.sample([.sample(.compliant, value: 5)], id: id))
            #expect(logged.caseNumber == nil)
            let corrected = try await database.correct(
                .sample(of: id, version: 1, [.sample(.counterfeit, value: 7), .sample(.compliant)])
            )
            #expect(corrected.version == 2)
            #expect(corrected.opensCase)
            #expect(corrected.recordedAt > logged.recordedAt)

            let newest = try await database.inspection(logged.number)
            #expect(newest.version == 2)
            #expect(newest.reason == "Nhầm số liệu")
            #expect(newest.caseNumber == corrected.caseNumber)
            let first = try await database.inspection(logged.number, version: 1)
            #expect(first.version == 1)
            #expect(first.recordedAt == logged.recordedAt)
            let old = try await database.query(InspectionStatements.findings, (id, 1))
            #expect(old.map(\.finding) == [.sample(.compliant, value: 5)])
            let new = try await database.query(InspectionStatements.findings, (id, 2))
            #expect(new.map(\.finding) == [.sample(.counterfeit, value: 7), .sample(.compliant)])
            let versions = try await database.query(InspectionStatements.versions, id)
            #expect(versions.map(\.version) == [1, 2])
            #expect(versions.map(\.reason) == [nil, "Nhầm số liệu"])
        }
    }

    @Test("a correction opens no second case, and closes none")
    func correctionAndCase() async throws {
        try await CaseworkDatabase.with { database in
            let id = UUID.version7()
            let logged = try await database.log(.sample([.sample(.banned)], id: id))
            let second = try await database.correct(.sample(of: id, version: 1, [.sample(.smuggled)]))
            #expect(!second.opensCase)
            #expect(second.caseNumber == logged.caseNumber)
            let third = try await database.correct(.sample(of: id, version: 2, [.sample(.compliant)]))
            #expect(!third.opensCase)
            #expect(third.caseNumber == logged.caseNumber)
            #expect(try await database.count("enforcement_case") == 1)
        }
    }

    @Test("a correction of a version that is not the newest is refused", arguments: [0, 1, 3])
    func staleCorrection(version: Int) async throws {
        try await CaseworkDatabase.with { database in
            let id = UUID.version7()
            try await database.log(.sample([.sample(.other)], id: id))
            try await database.correct(.sample(of: id, version: 1, [.sample(.other)]))
            let error = await #expect(throws: StorageError.self) {
                try await database.correct(.sample(of: id, version: version, [.sample(.banned)]))
            }
            guard case .staleVersion = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(try await database.count("inspection_version") == 2)
            #expect(try await database.count("finding") == 2)
        }
    }

    @Test("of two corrections at once one is refused")
    func concurrentCorrections() async throws {
        try await CaseworkDatabase.with { database in
            let id = UUID.version7()
            try await database.log(.sample([.sample(.compliant)], id: id))
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        do {
                            try await database.correct(.sample(of: id, version: 1, [.sample(.counterfeit)]))
                            return true
                        } catch StorageError.staleVersion {
                            return false
                        } catch {
                            Issue.record(error)
                            return false
                        }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(outcomes == 1)
            #expect(try await database.count("inspection_version") == 2)
            #expect(try await database.count("enforcement_case") == 1)
        }
    }
}
