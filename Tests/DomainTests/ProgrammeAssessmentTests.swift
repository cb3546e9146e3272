import Domain
import Testing

@Suite("The programme's targets beside the register")
struct ProgrammeAssessmentTests {
    private static let deadline = Day("2023-12-31")

    private func target(
        _ metric: ProgrammeMetric,
        _ comparison: ProgrammeComparison,
        _ figure: Double,
        kind: ProgrammeRecordKind = .target,
        deadline: Day? = deadline,
        scope: String = ProgrammeTarget.province
    ) -> ProgrammeTarget {
        ProgrammeTarget(
            code: "T",
            scope: scope,
            description: "",
            metric: metric.rawValue,
            comparison: comparison,
            target: figure,
            deadline: deadline,
            recordKind: kind,
            unit: "product",
            sourceURL: nil,
            note: nil
        )
    }

    private func product(_ stars: Int, on day: String? = "2022-12-29", district: String = "502") -> RegisterProduct {
        RegisterProduct(
            district: district,
            stars: stars,
            evidence: .recognised,
            recognitions: [Recognition(stars: stars, recognisedOn: day.flatMap { Day($0) })]
        )
    }

    private func register(
        _ products: [RegisterProduct] = [],
        points: [RegisterPoint] = [],
        complete: Bool = false
    ) -> RegisterCount {
        RegisterCount(
            districts: [
                RegisterDistrict(code: "502", name: "thành phố Tam Kỳ"),
                RegisterDistrict(code: "503", name: "thành phố Hội An"),
            ],
            products: products,
            points: points,
            completeness: complete ? .complete(through: .last) : .partial
        )
    }

    @Test(
        "a part of the register proves lower bounds and refutes upper ones; the whole decides both",
        arguments: [
            (ProgrammeComparison.atLeast, 2.0, ProgrammeVerdict.met, ProgrammeVerdict.met),
            (.atLeast, 3, .cannotTell, .notMet),
            (.moreThan, 1, .met, .met), (.moreThan, 2, .cannotTell, .notMet), (.atMost, 1, .notMet, .notMet),
            (.atMost, 2, .cannotTell, .met), (.atMost, 3, .cannotTell, .met), (.equal, 1, .notMet, .notMet),
            (.equal, 2, .cannotTell, .met), (.equal, 3, .cannotTell, .notMet),
        ]
    )
    func bounds(comparison: ProgrammeComparison, figure: Double, partial: ProgrammeVerdict, complete: ProgrammeVerdict)
    {
        let products = [product(3), product(4)]
        let target = target(.productsAtLeast3Star, comparison, figure)
        for (isComplete, verdict) in [(false, partial), (true, complete)] {
            let assessment = ProgrammeAssessment(of: target, against: register(products, complete: isComplete))
            #expect(assessment.verdict == verdict)
            #expect(assessment.actual == 2)
            #expect(!assessment.reason.vi.isEmpty && !assessment.reason.en.isEmpty)
        }
    }

    @Test("a register that is complete through an earlier day decides nothing about a later deadline")
    func completeTooEarly() {
        let early = RegisterCount(
            districts: [RegisterDistrict(code: "502", name: "")],
            products: [product(3)],
            points: [],
            completeness: .complete(through: Day(daysSince1970: 19_000))
        )
        #expect(ProgrammeAssessment(of: target(.products3Star, .atLeast, 5), against: early).verdict == .cannotTell)
    }

    @Test("only recognitions provably made by the deadline prove anything, and the undated ones are shown")
    func deadlines() {
        let later = [product(3, on: "2024-01-01"), product(3, on: nil)]
        let assessment = ProgrammeAssessment(of: target(.products3Star, .atLeast, 1), against: register(later))
        #expect(assessment.verdict == .cannotTell)
        #expect(assessment.actual == 1)
        // Even a complete register cannot place an undated recognition before the deadline.
        let complete = ProgrammeAssessment(
            of: target(.products3Star, .atLeast, 1),
            against: register(later, complete: true)
        )
        #expect(complete.verdict == .cannotTell)
        let two = ProgrammeAssessment(of: target(.products3Star, .atLeast, 2), against: register(later, complete: true))
        #expect(two.verdict == .notMet)
        let published = RegisterProduct(
            district: "502",
            stars: 3,
            evidence: .recognised,
            recognitions: [Recognition(stars: 3, sourcePublished: "2023-12")]
        )
        #expect(
            ProgrammeAssessment(of: target(.products3Star, .atLeast, 1), against: register([published])).verdict == .met
        )
    }

    @Test("an upgrade counts as the rank it had by the deadline")
    func upgrades() {
        let upgraded = RegisterProduct(
            district: "502",
            stars: 4,
            evidence: .recognised,
            recognitions: [
                Recognition(stars: 3, recognisedOn: Day("2020-12-09"), evaluationYear: 2020),
                Recognition(stars: 4, recognisedOn: Day("2024-12-01"), evaluationYear: 2024),
            ]
        )
        let register = register([upgraded])
        #expect(ProgrammeAssessment(of: target(.products3Star, .atLeast, 1), against: register).verdict == .met)
        #expect(ProgrammeAssessment(of: target(.products4Star, .atLeast, 1), against: register).verdict == .cannotTell)
        let later = target(.products4Star, .atLeast, 1, deadline: Day("2025-12-31"))
        #expect(ProgrammeAssessment(of: later, against: register).verdict == .met)
        let gone = target(.products3Star, .atLeast, 1, deadline: Day("2025-12-31"))
        #expect(ProgrammeAssessment(of: gone, against: register).verdict == .cannotTell)
    }

    @Test("where the order of two ranks is unknown, the listed one counts once both are by the deadline")
    func listedRankDecides() {
        let ranked = { (listed: Int?, published: String) in
            RegisterProduct(
                district: "502",
                stars: listed,
                evidence: .recognised,
                recognitions: [
                    Recognition(stars: 3, sourcePublished: "2020-08"),
                    Recognition(stars: 4, sourcePublished: published),
                ]
            )
        }
        let four = target(.products4Star, .atLeast, 1)
        #expect(ProgrammeAssessment(of: four, against: register([ranked(4, "2022-04")])).verdict == .met)
        #expect(ProgrammeAssessment(of: four, against: register([ranked(nil, "2022-04")])).verdict == .cannotTell)
        #expect(ProgrammeAssessment(of: four, against: register([ranked(4, "2024-04")])).verdict == .cannotTell)
        let three = target(.products3Star, .atLeast, 1)
        #expect(ProgrammeAssessment(of: three, against: register([ranked(4, "2022-04")])).verdict == .cannotTell)
    }

    @Test("a district's target counts the district's products only")
    func scopes() {
        let register = register([product(3), product(3, district: "503"), product(3, district: "999")])
        #expect(ProgrammeAssessment(of: target(.products3Star, .atLeast, 2), against: register).actual == 2)
        #expect(
            ProgrammeAssessment(of: target(.products3Star, .atLeast, 2, scope: "503"), against: register).actual == 1
        )
    }

    @Test("four stars in a year are those of the year's round or decision")
    func inYear() {
        let products = [
            product(4, on: "2023-12-22"), product(4, on: "2022-12-29"), product(3, on: "2023-12-22"),
            RegisterProduct(
                district: "502",
                stars: 4,
                evidence: .recognised,
                recognitions: [Recognition(stars: 4, evaluationYear: 2023)]
            ),
        ]
        let assessment = ProgrammeAssessment(of: target(.products4StarInYear, .atLeast, 2), against: register(products))
        #expect(assessment.verdict == .cannotTell)
        #expect(assessment.actual == 2)
        #expect(
            ProgrammeAssessment(of: target(.products4StarInYear, .atLeast, 1), against: register(products)).verdict
                == .met
        )
        #expect(
            ProgrammeAssessment(of: target(.products4StarInYear, .atMost, 0), against: register(products)).verdict
                == .notMet
        )
    }

    @Test("sales points count when designated and seen open; their absence proves nothing")
    func coverage() throws {
        let open = RegisterPoint(
            district: "502",
            kind: .shop,
            status: .operating,
            isDesignated: true,
            openedOn: Day("2020-01-05")
        )
        let undated = RegisterPoint(district: "503", kind: .centre, status: .operating, isDesignated: true)
        let others = [
            RegisterPoint(district: "503", kind: .market, status: .operating, isDesignated: false),
            RegisterPoint(district: "503", kind: .shop, status: .planned, isDesignated: true),
            RegisterPoint(district: nil, kind: .shop, status: .operating, isDesignated: true),
        ]
        let both = target(.districtsWithSalesPoint, .atLeast, 2)
        let one = ProgrammeAssessment(of: both, against: register(points: [open] + others))
        #expect(one.verdict == .cannotTell)
        #expect(one.actual == 1)
        #expect(one.reason.en.contains("thành phố Hội An") && !one.reason.en.contains("Tam Kỳ"))
        let two = ProgrammeAssessment(of: both, against: register(points: [open, undated] + others))
        #expect(two.verdict == .cannotTell)
        #expect(two.actual == 2)
        let planned = ProgrammeAssessment(of: both, against: register(points: [open] + others, complete: true))
        #expect(planned.verdict == .cannotTell)
        #expect(ProgrammeAssessment(of: both, against: register(points: [open], complete: true)).verdict == .notMet)
        let day = try #require(Day("2023-12-31"))
        let covered = SalesPointCoverage(of: register(points: [open, undated] + others), on: day)
        #expect(covered.covered.map(\.code) == ["502", "503"])
        let before = SalesPointCoverage(of: register(points: [open]), on: try #require(Day("2019-12-31")))
        #expect(before.covered.isEmpty && before.uncovered.count == 2)
    }

    @Test("a point that closed before the deadline does not count")
    func closed() {
        let point = RegisterPoint(
            district: "502",
            kind: .shop,
            status: .operating,
            isDesignated: true,
            openedOn: Day("2020-01-05"),
            closedOn: Day("2023-06-30")
        )
        let assessment = ProgrammeAssessment(of: target(.salesPoints, .atLeast, 1), against: register(points: [point]))
        #expect(assessment.verdict == .cannotTell)
        #expect(assessment.actual == 0)
        let earlier = target(.salesPoints, .atLeast, 1, deadline: Day("2022-12-31"))
        #expect(ProgrammeAssessment(of: earlier, against: register(points: [point])).verdict == .met)
    }

    @Test("a share needs the whole round")
    func share() {
        let products = [product(3, on: "2023-12-22"), product(4, on: "2023-12-22")].map {
            RegisterProduct(
                district: $0.district,
                stars: $0.stars,
                evidence: .recognised,
                evaluationYear: 2023,
                recognitions: $0.recognitions
            )
        }
        let failed = RegisterProduct(district: "502", stars: nil, evidence: .registered, evaluationYear: 2023)
        let share = target(.shareRegisteredAtLeast3Star, .atLeast, 70)
        #expect(ProgrammeAssessment(of: share, against: register(products + [failed])).verdict == .cannotTell)
        #expect(ProgrammeAssessment(of: share, against: register(products, complete: true)).verdict == .met)
        // Two of three, and the third's outcome was never seen.
        let open = ProgrammeAssessment(of: share, against: register(products + [failed], complete: true))
        #expect(open.verdict == .cannotTell)
        #expect(open.actual.map { Int($0) } == 66)
    }

    @Test("what the register does not hold cannot be told, and the reason says so", arguments: ProgrammeMetric.allCases)
    func everyMetric(metric: ProgrammeMetric) {
        let assessment = ProgrammeAssessment(of: target(metric, .atLeast, 1), against: register())
        #expect(assessment.verdict == .cannotTell)
        #expect(!assessment.reason.vi.isEmpty && !assessment.reason.en.isEmpty)
        #expect(assessment.actual ?? 0 == 0)
    }

    @Test("a metric without a rule is said to have none")
    func unknownMetric() {
        let odd = ProgrammeTarget(
            code: "X",
            scope: "49",
            description: "",
            metric: "moons",
            comparison: .atLeast,
            target: 1,
            deadline: nil,
            recordKind: .target,
            unit: "",
            sourceURL: nil,
            note: nil
        )
        let assessment = ProgrammeAssessment(of: odd, against: register())
        #expect(assessment.verdict == .cannotTell)
        #expect(assessment.reason.en.contains("moons"))
    }

    @Test("a published figure agrees, differs, or cannot be compared")
    func baselines() {
        let two = [product(3), product(3)]
        let undated = { (figure: Double) in self.target(.products3Star, .equal, figure, kind: .baseline, deadline: nil)
        }
        #expect(ProgrammeAssessment(of: undated(2), against: register(two)).verdict == .cannotTell)
        #expect(ProgrammeAssessment(of: undated(2), against: register(two, complete: true)).verdict == .agrees)
        #expect(ProgrammeAssessment(of: undated(3), against: register(two, complete: true)).verdict == .differs)
        #expect(ProgrammeAssessment(of: undated(1), against: register(two, complete: true)).verdict == .cannotTell)
        let dated = target(.products3Star, .equal, 1, kind: .baseline)
        #expect(ProgrammeAssessment(of: dated, against: register(two)).verdict == .differs)
    }
}
