/// The statutory week of reports: Thursday to Wednesday, Circular 55/2020/TT-BCT Article 8(1)(a).
public struct ReportingWeek: Comparable, Hashable, Sendable {
    /// The Thursday.
    public let first: Day

    /// Finds the week that a day falls in.
    public init(containing day: Day) {
        // At the calendar's first days the Thursday lies outside it; the week then starts on the first day there is.
        first = day.adding(days: -((day.weekday + 3) % 7))
    }

    /// Reads any day of the week, or `2026-W47`: the week whose Wednesday falls in that ISO week.
    public init?(_ text: some StringProtocol) {
        if let day = Day(text) {
            self.init(containing: day)
            return
        }
        let bytes = Array(text.utf8)
        guard bytes.count == 8, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "W"),
            let year = Digits.number(bytes[0..<4]), let week = Digits.number(bytes[6..<8]), week >= 1,
            // 4 January is always in ISO week 1.
            let fourth = Day(year: year, month: 1, day: 4)
        else { return nil }
        let wednesday = fourth.adding(days: 3 - fourth.weekday + (week - 1) * 7)
        self.init(containing: wednesday)
        // Week 53 of a year that has none would be the next year's first.
        guard name == String(text) else { return nil }
    }

    /// The Wednesday.
    public var last: Day {
        first.adding(days: (10 - first.weekday) % 7)
    }

    /// The name after the ISO week of its Wednesday: `2026-W47`.
    public var name: String {
        // The ISO week belongs to the year of its Thursday, the day after our Wednesday.
        let thursday = last.adding(days: 1)
        guard let newYear = Day(year: thursday.year, month: 1, day: 1) else { return "" }
        let week = (thursday.daysSince1970 - newYear.daysSince1970) / 7 + 1
        return "\(Digits.text(thursday.year, width: 4))-W\(Digits.text(week, width: 2))"
    }

    /// The week before.
    public var previous: ReportingWeek {
        ReportingWeek(containing: first.adding(days: -7))
    }

    /// The week that starts 364 days earlier; the law defines none, so the weekdays are kept.
    public var sameWeekLastYear: ReportingWeek {
        ReportingWeek(containing: first.adding(days: -364))
    }

    /// Tells whether a day belongs to the week.
    public func contains(_ day: Day) -> Bool {
        first <= day && day <= last
    }

    /// Orders weeks as they follow one another.
    public static func < (one: ReportingWeek, other: ReportingWeek) -> Bool {
        one.first < other.first
    }
}

extension ReportingWeek: CustomStringConvertible {
    /// The week's name.
    public var description: String { name }
}
