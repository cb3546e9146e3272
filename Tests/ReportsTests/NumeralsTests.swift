import Domain
import Testing

@testable import Reports

@Suite("Numbers as people write them")
struct NumeralsTests {
    @Test(
        "thousands are set apart by a point in Vietnamese and a comma in English",
        arguments: [
            (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"),
            (1_592_717_000, "1.592.717.000", "1,592,717,000"),
            (-12_345, "−12.345", "−12,345"),
        ] as [(Int64, String, String)]
    )
    func grouped(number: Int64, vi: String, en: String) {
        #expect(Numerals.grouped(number, in: .vietnamese) == vi)
        #expect(Numerals.grouped(number, in: .english) == en)
    }

    @Test(
        "a change in percent has one decimal, and is no number where the base is nothing",
        arguments: [
            (10, 15, "+50 %", "+50 %"), (3, 4, "+33,3 %", "+33.3 %"), (4, 3, "−25 %", "−25 %"), (0, 7, "—", "—"),
            (0, 0, "—", "—"),
            (7, 7, "0 %", "0 %"), (8, 0, "−100 %", "−100 %"),
            (1, 9_007_199_254_740_991, "+900.719.925.474.099.000 %", "+900,719,925,474,099,000 %"),
        ] as [(Int64, Int64, String, String)]
    )
    func change(base: Int64, value: Int64, vi: String, en: String) {
        #expect(Numerals.change(from: base, to: value, in: .vietnamese) == vi)
        #expect(Numerals.change(from: base, to: value, in: .english) == en)
    }

    @Test("a difference has its sign, nothing has none")
    func difference() {
        #expect(Numerals.difference(1200, in: .vietnamese) == "+1.200")
        #expect(Numerals.difference(-1200, in: .english) == "−1,200")
        #expect(Numerals.difference(0, in: .english) == "0")
    }

    @Test("decimals have a comma in Vietnamese; years are not grouped")
    func plain() {
        #expect(Numerals.plain("1.5", in: .vietnamese) == "1,5")
        #expect(Numerals.plain("1.5", in: .english) == "1.5")
        #expect(Numerals.plain("2026", in: .vietnamese) == "2026")
    }
}
