import Domain
import Testing

@Suite("Rates and how far they can be trusted")
struct ProportionTests {
    @Test(
        "Wilson's interval, against published values",
        arguments: [
            // Newcombe 1998, table I: 81/263, 15/148, 0/20, 1/29.
            (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
            (20, 20, 0.8389, 1), (1, 1, 0.2065, 1),
        ] as [(Int64, Int64, Double, Double)]
    )
    func wilson(part: Int64, whole: Int64, low: Double, high: Double) throws {
        let interval = try #require(Proportion(part, of: whole)).interval()
        #expect(abs(interval.lowerBound - low) < 0.000_05 && abs(interval.upperBound - high) < 0.000_05)
    }

    @Test("it holds the share and stays within 0 and 1, whatever the numbers")
    func bounds() throws {
        for whole in [1, 2, 3, 10, 999, 1_000_000, Int64.max] {
            for part in [0, 1, whole / 3, whole - 1, whole] {
                let proportion = try #require(Proportion(part, of: whole))
                let interval = proportion.interval()
                #expect(interval.lowerBound >= 0 && interval.upperBound <= 1)
                #expect(interval.contains(proportion.share))
            }
        }
    }

    @Test("nothing of nothing is no rate, nor is more than all or less than none")
    func none() {
        #expect(Proportion(0, of: 0) == nil && Proportion(3, of: 2) == nil && Proportion(-1, of: 2) == nil)
    }

    @Test("a report's rates need both figures")
    func rates() throws {
        let rate = try #require(ReportRate.all.first)
        let figures = ReportFigures([.inspections: 40, .withViolation: 10])
        #expect(rate.proportion(in: figures)?.share == 0.25)
        #expect(rate.proportion(in: ReportFigures([.inspections: 40])) == nil)
        #expect(rate.proportion(in: ReportFigures([.inspections: 0, .withViolation: 0])) == nil)
    }
}
