/// How much of an item is somewhere, in thousandths of its unit: nothing, or more.
public struct Balance: Comparable, Hashable, Sendable {
    /// The quantity times 1000.
    public let thousandths: Int64

    /// Takes what is not negative; `nil` for anything else.
    public init?(thousandths: Int64) {
        guard thousandths >= 0 else { return nil }
        self.thousandths = thousandths
    }

    /// As much as a quantity.
    public init(_ quantity: Quantity) {
        thousandths = quantity.thousandths
    }

    /// Nothing.
    public static let zero = Balance(unchecked: 0)

    /// Adds; `nil` where the sum does not fit.
    public func adding(_ other: Balance) -> Balance? {
        let (sum, overflows) = thousandths.addingReportingOverflow(other.thousandths)
        return overflows ? nil : Balance(unchecked: sum)
    }

    /// Takes away; `nil` where there is less.
    public func subtracting(_ other: Balance) -> Balance? {
        other > self ? nil : Balance(unchecked: thousandths - other.thousandths)
    }

    /// Orders balances of one unit.
    public static func < (one: Balance, other: Balance) -> Bool {
        one.thousandths < other.thousandths
    }

    private init(unchecked thousandths: Int64) {
        self.thousandths = thousandths
    }
}

extension Balance: CustomStringConvertible {
    /// The shortest decimal number: `0`, `1.5`.
    public var description: String { Digits.fixedText(thousandths, places: 3) }
}
