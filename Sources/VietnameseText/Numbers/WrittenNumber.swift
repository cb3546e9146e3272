/// A number as written in a text: whole units and an exact fraction, so that nothing is rounded.
public struct WrittenNumber: Hashable, Sendable {
    /// The digits without any sign between them: 15 for `1,5`.
    public let digits: Int64
    /// How many of the digits stand behind the decimal sign, 0 to 9.
    public let decimals: Int

    /// Pairs digits with the place of their decimal sign.
    public init(digits: Int64, decimals: Int = 0) {
        self.digits = digits
        self.decimals = decimals
    }

    /// Reads a whole text as one number without a sign before it; `nil` where it breaks the notation's rules.
    ///
    /// Groups have three digits and the first one to three: `1.50` is nothing in Vietnamese notation. Up to 18 digits.
    public init?(_ text: some StringProtocol, in notation: NumberNotation) {
        let sides = Array(text.utf8).split(separator: notation.point, omittingEmptySubsequences: false)
        guard sides.count <= 2, let whole = Self.ungrouped(sides[0], by: notation.group) else { return nil }
        let fraction = sides.count == 2 ? sides[1] : []
        guard sides.count == 1 || (1...9).contains(fraction.count), fraction.allSatisfy(Self.isDigit) else {
            return nil
        }
        let all = whole + fraction
        guard all.count <= 18, let digits = Int64(String(decoding: all, as: UTF8.self)) else { return nil }
        self.init(digits: digits, decimals: fraction.count)
    }

    /// The whole number; `nil` where there is a fraction other than zero.
    public var whole: Int64? {
        let scale = Self.power(decimals)
        return digits.isMultiple(of: scale) ? digits / scale : nil
    }

    /// This number of thousands, millions or the like as a whole number; `nil` where it is none or does not fit.
    public func multiplied(by factor: Int64) -> Int64? {
        let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
        return overflow ? nil : WrittenNumber(digits: product, decimals: decimals).whole
    }

    private static func power(_ exponent: Int) -> Int64 {
        (0..<exponent).reduce(1) { result, _ in result * 10 }
    }

    private static func ungrouped(_ bytes: ArraySlice<UInt8>, by sign: UInt8) -> [UInt8]? {
        let groups = bytes.split(separator: sign, omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
        guard groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else {
            return nil
        }
        return Array(groups.joined())
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
