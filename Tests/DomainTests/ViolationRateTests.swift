import Domain
import Testing

@Suite("How often a product was found in violation")
struct ViolationRateTests {
    @Test(
        "Wilson's interval at 95 %, as tables have it",
        arguments: [
            // Computed apart, in Python.
            (1, 10, 0.0178762, 0.4041500), (0, 5, 0.0, 0.4344825), (5, 5, 0.5655175, 1.0),
            (50, 100, 0.4038315, 0.5961685),
        ]
    )
    func wilson(violations: Int, looks: Int, low: Double, high: Double) throws {
        let rate = try #require(ViolationRate(violations: violations, looks: looks))
        #expect(abs(rate.interval.lowerBound - low) < 1e-6 && abs(rate.interval.upperBound - high) < 1e-6)
        #expect(rate.interval.contains(rate.share))
    }

    @Test("counts that cannot be make no rate", arguments: [(0, 0), (2, 1), (-1, 3)])
    func impossible(violations: Int, looks: Int) {
        #expect(ViolationRate(violations: violations, looks: looks) == nil)
    }
}
