/// The number under a bar code: GTIN-8, GTIN-12, GTIN-13 or GTIN-14.
///
/// A wrong check digit is kept, since a false bar code is evidence.
public struct GTIN: Hashable, Sendable {
    /// The digits as printed.
    public let digits: String

    /// Takes 8, 12, 13 or 14 digits and nothing else; the check digit may be wrong.
    public init?(_ text: some StringProtocol) {
        let bytes = text.utf8
        guard [8, 12, 13, 14].contains(bytes.count),
            bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        digits = String(text)
    }

    /// Whether the last digit is the one GS1 demands: weights 3 and 1 in turn from the right, sum a multiple of ten.
    public var hasValidCheckDigit: Bool {
        var sum = 0
        for (place, byte) in digits.utf8.reversed().enumerated() {
            sum += Int(byte - UInt8(ascii: "0")) * (place.isMultiple(of: 2) ? 1 : 3)
        }
        return sum.isMultiple(of: 10)
    }

    /// Fourteen digits with zeros in front, so that one number has one form.
    public var padded14: String {
        String(repeating: "0", count: 14 - digits.utf8.count) + digits
    }
}

extension GTIN: CustomStringConvertible {
    /// The digits as printed.
    public var description: String { digits }
}
