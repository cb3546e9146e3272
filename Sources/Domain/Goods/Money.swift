/// An amount of whole đồng, never negative, small enough for every JSON reader to keep exactly.
public struct Money: Comparable, Hashable, Sendable {
    /// The amount in đồng.
    public let dong: Int64

    /// Takes 0 to 2^53 − 1 đồng; `nil` for anything else.
    public init?(dong: Int64) {
        guard (0...Money.limit).contains(dong) else { return nil }
        self.dong = dong
    }

    /// 9,007,199,254,740,991 đồng (2^53 − 1).
    public static let maximum = Money(limited: limit)
    /// No đồng.
    public static let zero = Money(limited: 0)

    /// Prices a quantity, half a đồng rounded up; `nil` beyond the maximum.
    public func multiplied(by quantity: Quantity) -> Money? {
        let (high, low) = dong.multipliedFullWidth(by: quantity.thousandths)
        let (sum, carries) = low.addingReportingOverflow(500)
        let carried = high + (carries ? 1 : 0)
        // The quotient would not fit into 64 bits, let alone into the maximum.
        guard carried < 500 else { return nil }
        return Money(dong: Int64(1000).dividingFullWidth((carried, sum)).quotient)
    }

    /// Adds two amounts; `nil` beyond the maximum.
    public func adding(_ other: Money) -> Money? {
        Money(dong: dong + other.dong)
    }

    /// Writes the amount for people: `1.592.717.000 đồng`, `VND 1,592,717,000`.
    public func formatted(in language: Language) -> String {
        switch language {
        case .vietnamese: Digits.grouped(dong, by: ".") + " đồng"
        case .english: "VND " + Digits.grouped(dong, by: ",")
        }
    }

    /// Orders amounts.
    public static func < (one: Money, other: Money) -> Bool {
        one.dong < other.dong
    }

    private static let limit: Int64 = 1 << 53 - 1

    /// Wraps a number of millions that the law itself names.
    init(million: Int64) {
        self.init(limited: million * 1_000_000)
    }

    private init(limited dong: Int64) {
        self.dong = dong
    }
}
