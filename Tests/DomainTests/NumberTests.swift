import Domain
import Testing

@Suite("Money, quantities and ratios")
struct NumberTests {
    @Test("money is whole, not negative and at most 2^53 − 1")
    func money() {
        #expect(Money(dong: 0)?.dong == 0)
        #expect(Money(dong: -1) == nil)
        #expect(Money(dong: 9_007_199_254_740_991) == .maximum)
        #expect(Money(dong: 9_007_199_254_740_992) == nil)
        #expect(Money.maximum.adding(.zero) == .maximum)
        #expect(Money(dong: 1).flatMap(Money.maximum.adding) == nil)
    }

    @Test(
        "money is grouped as each language does",
        arguments: [
            (1_592_717_000, "1.592.717.000 đồng", "VND 1,592,717,000"), (0, "0 đồng", "VND 0"),
            (999, "999 đồng", "VND 999"),
            (1000, "1.000 đồng", "VND 1,000"), (123_456, "123.456 đồng", "VND 123,456"),
        ]
    )
    func formatted(dong: Int64, vi: String, en: String) throws {
        let money = try #require(Money(dong: dong))
        #expect(money.formatted(in: .vietnamese) == vi)
        #expect(money.formatted(in: .english) == en)
    }

    @Test(
        "a quantity is priced to the đồng, half rounded up",
        arguments: [
            (15_000, "12", 180_000), (1, "0.5", 1), (1, "0.499", 0), (3, "0.5", 2),
            (9_007_199_254_740_991, "1", 9_007_199_254_740_991),
            (0, "1000000000", 0), (9_007_199, "1000000000", 9_007_199_000_000_000),
            (9_007_199_254_740_991, "0.001", 9_007_199_254_741),
        ]
    )
    func priced(dong: Int64, quantity: String, expected: Int64) throws {
        let product = try #require(Money(dong: dong)).multiplied(by: #require(Quantity(quantity)))
        #expect(product?.dong == expected)
    }

    @Test(
        "a product beyond the maximum is none",
        arguments: [(9_007_199_254_740_991, "1.001"), (9_007_199_254_740_991, "1000000000"), (9_007_200, "1000000000")]
    )
    func overflow(dong: Int64, quantity: String) throws {
        #expect(try #require(Money(dong: dong)).multiplied(by: #require(Quantity(quantity))) == nil)
    }

    @Test(
        "a quantity is read with a point and at most three digits after it",
        arguments: [
            ("12", 12_000, "12"), ("1.5", 1500, "1.5"), ("0.125", 125, "0.125"), ("007.50", 7500, "7.5"),
            ("1000000000", 1_000_000_000_000, "1000000000"),
        ]
    )
    func quantity(text: String, thousandths: Int64, shortest: String) throws {
        let quantity = try #require(Quantity(text))
        #expect(quantity.thousandths == thousandths)
        #expect(quantity.description == shortest)
    }

    @Test(
        "what is no quantity is refused",
        arguments: [
            "0", "0.000", "-1", "+1", "1,5", ".5", "5.", "1.2345", "1e3", "", " 1", "1000000000.001",
            "99999999999999999999", "1.5.2", "٣", "NaN",
        ]
    )
    func noQuantity(text: String) {
        #expect(Quantity(text) == nil)
    }

    @Test(
        "a measured ratio decides between counterfeit, substandard and compliant",
        arguments: [
            ("0", GoodsKind.counterfeit), ("0.7", .counterfeit), ("0.700001", .substandard), ("0.999999", .substandard),
            ("1", .compliant), ("100", .compliant),
        ]
    )
    func ratio(text: String, kind: GoodsKind) throws {
        let ratio = try #require(MeasuredRatio(text))
        #expect(ratio.kind == kind)
        #expect(ratio.description == text)
    }

    @Test("what is no ratio is refused", arguments: ["100.000001", "-0.1", "0.1234567", "70%", ""])
    func noRatio(text: String) {
        #expect(MeasuredRatio(text) == nil)
    }
}
