import Domain
import ReferenceFiles
import Testing

@Suite("The programme on the real register")
struct ProgrammeDataTests {
    let register: RegisterCount
    let targets: [ProgrammeTarget]

    init() throws {
        var recognitions: [String: [Recognition]] = [:]
        for row in try ReferenceTable("ocop_recognitions").rows {
            recognitions[row["product_id"], default: []].append(
                Recognition(
                    stars: Int(row["stars"]),
                    level: RecognitionLevel(rawValue: row["level"]),
                    recognisedOn: Day(row["recognised_on"]),
                    evaluationYear: Int(row["evaluation_year"]),
                    proposedFiveStar: row["proposed_five_star"] == "true",
                    sourcePublished: row["source_published"].isEmpty ? nil : row["source_published"]
                )
            )
        }
        register = RegisterCount(
            districts: try ReferenceTable("admin_units").rows.map {
                RegisterDistrict(code: $0["code"], name: "\($0["kind"]) \($0["name_vi"])")
            },
            products: try ReferenceTable("ocop_products").rows.map { row in
                RegisterProduct(
                    district: row["district_code"],
                    stars: Int(row["stars"]),
                    evidence: try #require(Evidence(rawValue: row["evidence"])),
                    evaluationYear: Int(row["evaluation_year"]),
                    recognitions: recognitions[row["product_id"]] ?? []
                )
            },
            points: try ReferenceTable("sales_points").rows.map { row in
                RegisterPoint(
                    district: row["district_code"].isEmpty ? nil : row["district_code"],
                    kind: try #require(SalesPointKind(rawValue: row["kind"])),
                    status: SalesPointStatus(rawValue: row["status"]),
                    isDesignated: row["ocop_designated"] == "true",
                    openedOn: Day(row["opened_on"])
                )
            }
        )
        targets = try ReferenceTable("programme_targets").rows.map { row in
            ProgrammeTarget(
                code: row["code"],
                scope: row["scope"],
                description: row["description_vi"],
                metric: row["metric"],
                comparison: try #require(ProgrammeComparison(rawValue: row["operator"])),
                target: try #require(Double(row["target"])),
                deadline: Day(row["deadline"]),
                recordKind: try #require(ProgrammeRecordKind(rawValue: row["record_kind"])),
                unit: row["unit"],
                sourceURL: row["source_url"],
                note: row["note"]
            )
        }
    }

    @Test("every figure of the programme has a rule, one target is met, and a register that is a part refutes none")
    func everyTarget() {
        #expect(targets.count == 79)
        #expect(targets.filter { ProgrammeMetric(rawValue: $0.metric) == nil } == [])
        let assessments = targets.map { ProgrammeAssessment(of: $0, against: register) }
        #expect(assessments.filter { $0.verdict == .met }.map(\.target.code) == ["DX-2025-4S"])
        #expect(assessments.filter { $0.verdict == .cannotTell }.count == 78)
    }

    @Test("six points in four localities were seen open; the other fourteen are named")
    func coverage() throws {
        let coverage = SalesPointCoverage(of: register, on: try #require(Day("2026-01-31")))
        #expect(coverage.covered.map(\.code) == ["502", "503", "513", "517"])
        #expect(coverage.uncovered.count == 14)
        let target = try #require(targets.first { $0.code == "QN-2023-POINTS" })
        let assessment = ProgrammeAssessment(of: target, against: register)
        #expect(assessment.verdict == .cannotTell)
        for district in register.districts.filter({ ["504", "519"].contains($0.code) }) {
            #expect(assessment.reason.vi.contains(district.name) && assessment.reason.en.contains(district.name))
        }
    }

    @Test("the published 333 stand beside the register's own count")
    func baseline() throws {
        let baseline = try #require(PublishedBaseline(of: targets, against: register))
        #expect(baseline.published.products == 333)
        #expect(baseline.published.threeStar == 275)
        #expect(baseline.published.fourStar == 58)
        #expect(baseline.published.potentialFiveStar == 1)
        #expect(baseline.potentialIsWithinTotal)
        #expect(baseline.register.products == 187)
        #expect(baseline.register.potentialFiveStar == 1)
        #expect(
            baseline.register.threeStar + baseline.register.fourStar + baseline.registerFiveStar
                + baseline.registerUnranked == 187
        )
        #expect(baseline.summary.en.contains("333 = 275 three-star + 58 four-star"))
    }
}
