/// Reads the number behind `*` or `$` up to its CRLF, one byte at a time.
struct RESPLength: Sendable {
    /// What is known after a byte.
    enum Progress: Equatable {
        case unfinished
        case finished(Int)
        case malformed
    }

    /// Enough for any number; what is larger than 64 bits is read as the largest.
    private static let mostDigits = 20

    private var value = 0
    private var digits = 0
    private var isNegative = false
    private var hasCarriageReturn = false

    mutating func take(_ byte: UInt8) -> Progress {
        switch byte {
        case _ where hasCarriageReturn:
            return byte == .lineFeed ? .finished(isNegative ? -value : value) : .malformed
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            // No zeros lead a number, as in Redis: two spellings of one length are one too many.
            guard digits < Self.mostDigits, digits == 0 || value != 0 else { return .malformed }
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isOneTooMany) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
            value = isTooLarge || isOneTooMany ? .max : sum
            digits += 1
            return .unfinished
        case UInt8(ascii: "-"):
            guard digits == 0, !isNegative else { return .malformed }
            isNegative = true
            return .unfinished
        case .carriageReturn:
            guard digits > 0, !(isNegative && value == 0) else { return .malformed }
            hasCarriageReturn = true
            return .unfinished
        default:
            return .malformed
        }
    }
}
