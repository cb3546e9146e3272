/// The number of an inspection as an answer shows it: `KT-2026-000123`.
struct InspectionNumber: Hashable, Sendable, CustomStringConvertible {
    private let year: UInt16
    private let sequence: UInt64

    /// Reads a number; nil for anything else.
    init?(_ text: ArraySlice<UInt8>) {
        guard text.count >= 14, text.starts(with: "KT-".utf8), text[text.startIndex + 7] == UInt8(ascii: "-"),
            let year = Self.number(text[(text.startIndex + 3)..<(text.startIndex + 7)]),
            let sequence = Self.number(text[(text.startIndex + 8)...])
        else { return nil }
        self.year = UInt16(truncatingIfNeeded: year)
        self.sequence = sequence
    }

    /// The number as it is read.
    var description: String {
        let digits = String(sequence)
        return "KT-\(year)-" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        guard digits.count <= 12 else { return nil }
        var number: UInt64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + UInt64(digit - UInt8(ascii: "0"))
        }
        return number
    }
}
