import Domain
import Postgres
import TestSupport
import Testing

@testable import Storage

@Suite("The programme", .enabled(if: TestDatabase.isExpected))
struct ProgrammeTests {
    @Test("targets come in the order of their file, with their scope")
    func targets() async throws {
        let targets = try await withSharedSession { try $0.query(ProgrammeStatements.targets, ()) }
        #expect(targets.count == 79)
        let first = try #require(targets.first)
        #expect(first.code == "QN-BASE-TOTAL")
        #expect(first.scope == ProgrammeTarget.province)
        #expect(first.recordKind == .baseline)
        #expect(first.target == 333)
        #expect(first.comparison == .equal)
        let baseline = targets.filter { $0.code == "QN-BASE-3S" || $0.code == "QN-BASE-4S" }
        #expect(baseline.map(\.target).reduce(0, +) == first.target)
        #expect(Set(targets.map(\.scope)).isSubset(of: Set((502...519).map(String.init) + ["49"])))
        #expect(targets.allSatisfy { ProgrammeMetric(rawValue: $0.metric) != nil })
    }

    @Test("the register counts its products and points by district")
    func register() async throws {
        let register = try await withSharedSession { session in
            RegisterCount(
                districts: try session.query(AreaStatements.localities, ()).map(RegisterDistrict.init),
                products: try session.query(ProgrammeStatements.products, ()).map(\.product),
                points: try session.query(ProgrammeStatements.points, ())
            )
        }
        #expect(register.districts.count == 18)
        #expect(register.products.count == 246)
        #expect(register.products.map(\.recognitions.count).reduce(0, +) == 213)
        #expect(register.products.filter { $0.stars == 3 }.count == 145)
        #expect(register.points.count == 18)
        #expect(register.points.filter(\.countsForProgramme).count == 6)
        let day = try #require(Day("2026-11-24"))
        #expect(SalesPointCoverage(of: register, on: day).covered.map(\.code) == ["502", "503", "513", "517"])
    }
}
