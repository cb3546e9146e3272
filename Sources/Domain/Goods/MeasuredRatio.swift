/// A laboratory's value for a main criterion over the minimum that the standard, the registration or the label names.
public struct MeasuredRatio: Comparable, Hashable, Sendable {
    /// The ratio times 1,000,000.
    public let millionths: Int64

    /// Takes a ratio of 0 to 100 in millionths; `nil` for anything else.
    public init?(millionths: Int64) {
        guard (0...100_000_000).contains(millionths) else { return nil }
        self.millionths = millionths
    }

    /// Reads a decimal number of 0 to 100 with at most six digits after the point.
    public init?(_ text: some StringProtocol) {
        guard let millionths = Digits.fixed(text, places: 6) else { return nil }
        self.init(millionths: millionths)
    }

    /// What the ratio makes the goods under Decree 98/2020 Article 3(7)(b): up to 0.70 counterfeit, below 1 substandard.
    public var kind: GoodsKind {
        switch millionths {
        case ...700_000: .counterfeit
        case ..<1_000_000: .substandard
        default: .compliant
        }
    }

    /// Orders ratios.
    public static func < (one: MeasuredRatio, other: MeasuredRatio) -> Bool {
        one.millionths < other.millionths
    }
}

extension MeasuredRatio: CustomStringConvertible {
    /// The shortest decimal number: `0.7`.
    public var description: String {
        Digits.fixedText(millionths, places: 6)
    }
}
