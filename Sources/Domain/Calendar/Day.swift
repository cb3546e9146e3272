/// A day of the Gregorian calendar, in the years 1 to 9999, without an hour or a place.
public struct Day: Comparable, Hashable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let daysSince1970: Int

    /// Wraps a count of days; one outside the years 1 to 9999 is a programming error.
    public init(daysSince1970: Int) {
        precondition(Day.range.contains(daysSince1970), "a day outside the years 1 to 9999")
        self.daysSince1970 = daysSince1970
    }

    /// Takes a date apart as people name it; `nil` where no such date exists.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        daysSince1970 = Day.count(year: year, month: month, day: day)
    }

    /// Reads `2026-11-24` and nothing else; `nil` too for a date that does not exist.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Digits.number(bytes[0..<4]), let month = Digits.number(bytes[5..<7]),
            let day = Digits.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// 0001-01-01.
    public static let first = Day(daysSince1970: range.lowerBound)
    /// 9999-12-31.
    public static let last = Day(daysSince1970: range.upperBound)

    /// The year, 1 to 9999.
    public var year: Int { date.year }
    /// The month, 1 to 12.
    public var month: Int { date.month }
    /// The day of the month, from 1.
    public var day: Int { date.day }

    /// The day of the week as ISO 8601 counts it: Monday 1, Sunday 7.
    public var weekday: Int {
        // 1970-01-01 was a Thursday.
        let fromMonday = (daysSince1970 + 3) % 7
        return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
    }

    /// Counts days forward, or backward for a negative number; stops at the ends of the calendar.
    public func adding(days: Int) -> Day {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
        guard !overflow else { return days < 0 ? .first : .last }
        return Day(clamping: sum)
    }

    /// Keeps the day of the month, or takes the month's last day where it is too short; stops at the ends of the calendar.
    public func adding(months: Int) -> Day {
        let (year, month, day) = date
        let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, count >= 12 else { return months < 0 ? .first : .last }
        guard count / 12 <= 9999 else { return .last }
        let length = Day.length(ofMonth: count % 12 + 1, year: count / 12)
        return Day(clamping: Day.count(year: count / 12, month: count % 12 + 1, day: min(day, length)))
    }

    /// Orders days as they follow one another.
    public static func < (one: Day, other: Day) -> Bool {
        one.daysSince1970 < other.daysSince1970
    }

    init(clamping days: Int) {
        daysSince1970 = min(max(days, Day.range.lowerBound), Day.range.upperBound)
    }

    private static let range = -719_162...2_932_896

    private var date: (year: Int, month: Int, day: Int) {
        // Howard Hinnant's days algorithm: years start in March, so the leap day comes last.
        let shifted = daysSince1970 + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    private static func count(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: CustomStringConvertible {
    /// The day as ISO 8601 writes it: `2026-11-24`.
    public var description: String {
        let (year, month, day) = date
        return "\(Digits.text(year, width: 4))-\(Digits.text(month, width: 2))-\(Digits.text(day, width: 2))"
    }
}
