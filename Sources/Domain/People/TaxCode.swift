/// A Vietnamese tax code: ten digits, with three more for a branch, or the twelve of a citizen's number.
public struct TaxCode: Hashable, Sendable {
    /// The code as written, with or without the hyphen before a branch's digits.
    public let text: String

    /// Takes `0123456789`, `0123456789-001`, `0123456789001` or twelve digits; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        let digits: [UInt8]
        switch bytes.count {
        case 10, 12, 13: digits = bytes
        case 14 where bytes[10] == UInt8(ascii: "-"): digits = Array(bytes[0..<10] + bytes[11...])
        default: return nil
        }
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        self.text = String(text)
    }
}

extension TaxCode: CustomStringConvertible {
    /// The code as written.
    public var description: String { text }
}
