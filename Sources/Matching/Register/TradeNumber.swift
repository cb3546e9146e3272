/// A GTIN in one form, whichever of its four lengths was printed or typed.
public struct TradeNumber: Hashable, Sendable {
    /// Fourteen digits, with zeros in front.
    public let padded: String

    /// Reads 8, 12, 13 or 14 digits; spaces, dots and hyphens between them do not count.
    ///
    /// A wrong check digit is kept: what is on a false label has often one.
    public init?(_ text: some StringProtocol) {
        var digits = ""
        for character in text {
            switch character {
            case "0"..."9": digits.append(character)
            case " ", ".", "-", "\u{A0}": continue
            default: return nil
            }
        }
        guard [8, 12, 13, 14].contains(digits.utf8.count) else { return nil }
        padded = String(repeating: "0", count: 14 - digits.utf8.count) + digits
    }

    /// Whether the last digit is the one that GS1 demands: weights 3 and 1 in turn from the right.
    public var hasValidCheckDigit: Bool {
        var sum = 0
        for (place, byte) in padded.utf8.reversed().enumerated() {
            sum += Int(byte - UInt8(ascii: "0")) * (place.isMultiple(of: 2) ? 1 : 3)
        }
        return sum.isMultiple(of: 10)
    }
}
