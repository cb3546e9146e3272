/// How much of the goods there is, in thousandths of its unit: more than nothing, at most a thousand million units.
public struct Quantity: Comparable, Hashable, Sendable {
    /// The quantity times 1000.
    public let thousandths: Int64

    /// Takes 1 to 10^12 thousandths; `nil` for anything else.
    public init?(thousandths: Int64) {
        guard (1...Quantity.limit).contains(thousandths) else { return nil }
        self.thousandths = thousandths
    }

    /// Reads a decimal number with a point and at most three digits after it: `12`, `1.5`, `0.125`.
    public init?(_ text: some StringProtocol) {
        guard let thousandths = Digits.fixed(text, places: 3) else { return nil }
        self.init(thousandths: thousandths)
    }

    /// Orders quantities of one unit.
    public static func < (one: Quantity, other: Quantity) -> Bool {
        one.thousandths < other.thousandths
    }

    private static let limit: Int64 = 1_000_000_000_000
}

extension Quantity: CustomStringConvertible {
    /// The shortest decimal number: `12`, `1.5`.
    public var description: String {
        Digits.fixedText(thousandths, places: 3)
    }
}
