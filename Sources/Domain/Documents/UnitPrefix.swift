/// The four digits in front of a unit's numbers: agency and sub-unit, `00` for the agency itself; Circular 22/2021 Article 6.
public struct UnitPrefix: Hashable, Sendable {
    /// The digits, `4807`.
    public let digits: String

    /// Takes four digits and nothing else.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 4, Digits.number(text.utf8) != nil else { return nil }
        digits = String(text)
    }
}

extension UnitPrefix: CustomStringConvertible {
    /// The digits.
    public var description: String { digits }
}
