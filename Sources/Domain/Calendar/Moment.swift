/// An instant, to the microsecond; shown on the clock of Vietnam (UTC+7, no summer time).
public struct Moment: Comparable, Hashable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z; negative before it.
    public let microsecondsSince1970: Int64

    /// Wraps a count of microseconds.
    public init(microsecondsSince1970: Int64) {
        self.microsecondsSince1970 = microsecondsSince1970
    }

    /// Reads RFC 3339 with `Z` or an offset, which must be there, and at most six digits of a second's fraction.
    ///
    /// `nil` for a time that does not exist, a leap second, and what would fall outside the years 1 to 9999 in Vietnam.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, let day = Day(text.prefix(10)), bytes[10] | 0x20 == UInt8(ascii: "t"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = Digits.number(bytes[11..<13]), hour < 24,
            let minute = Digits.number(bytes[14..<16]), minute < 60,
            let second = Digits.number(bytes[17..<19]), second < 60,
            let (fraction, offsetStart) = Moment.fraction(of: bytes),
            let offset = Moment.offset(bytes[offsetStart...])
        else { return nil }
        let seconds = Int64(day.daysSince1970) * 86_400 + Int64((hour * 60 + minute) * 60 + second) - offset
        let inVietnam = seconds + Moment.vietnam
        guard inVietnam >= Int64(Day.first.daysSince1970) * 86_400,
            inVietnam < Int64(Day.last.daysSince1970 + 1) * 86_400
        else { return nil }
        microsecondsSince1970 = seconds * 1_000_000 + fraction
    }

    /// The day in Vietnam; stops at the ends of the calendar.
    public var day: Day {
        Day(clamping: Int(local.quotient(rounding: 86_400_000_000)))
    }

    /// The first instant of a day in Vietnam.
    public static func startOfDay(_ day: Day) -> Moment {
        Moment(microsecondsSince1970: (Int64(day.daysSince1970) * 86_400 - vietnam) * 1_000_000)
    }

    /// Orders instants as they follow one another.
    public static func < (one: Moment, other: Moment) -> Bool {
        one.microsecondsSince1970 < other.microsecondsSince1970
    }

    private static let vietnam: Int64 = 7 * 3600

    private var local: Int64 {
        let (sum, overflows) = microsecondsSince1970.addingReportingOverflow(Moment.vietnam * 1_000_000)
        return overflows ? .max : sum
    }

    private static func fraction(of bytes: [UInt8]) -> (Int64, Int)? {
        guard bytes[19] == UInt8(ascii: ".") else { return (0, 19) }
        let digits = bytes[20...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard (1...6).contains(digits.count), let number = Digits.number(digits) else { return nil }
        var microseconds = Int64(number)
        for _ in digits.count..<6 { microseconds *= 10 }
        return (microseconds, digits.endIndex)
    }

    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
        let start = bytes.startIndex
        if bytes.count == 1, bytes[start] | 0x20 == UInt8(ascii: "z") { return 0 }
        guard bytes.count == 6, bytes[start + 3] == UInt8(ascii: ":"),
            let hours = Digits.number(bytes[start + 1..<start + 3]), hours < 24,
            let minutes = Digits.number(bytes[start + 4..<start + 6]), minutes < 60
        else { return nil }
        let seconds = Int64((hours * 60 + minutes) * 60)
        switch bytes[start] {
        case UInt8(ascii: "+"): return seconds
        case UInt8(ascii: "-"): return -seconds
        default: return nil
        }
    }
}

extension Moment: CustomStringConvertible {
    /// The instant as RFC 3339 writes it in Vietnam: `2026-11-24T08:30:00+07:00`, with a fraction only if there is one.
    public var description: String {
        let microseconds = Int(local - local.quotient(rounding: 86_400_000_000) * 86_400_000_000)
        let seconds = microseconds / 1_000_000
        let rest = microseconds % 1_000_000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Digits.text($0, width: 2) }
        let fraction = rest == 0 ? "" : "." + Digits.fraction(rest, places: 6)
        return "\(day)T\(clock.joined(separator: ":"))\(fraction)+07:00"
    }
}

extension Int64 {
    /// Divides towards minus infinity, so that instants before 1970 belong to the right day.
    fileprivate func quotient(rounding divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
