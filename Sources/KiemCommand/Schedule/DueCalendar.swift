import Domain

/// The moments at which reports are due, as systemd's calendar events.
enum DueCalendar {
    /// At the end of office hours: what comes in later that day is the report's supplement.
    private static let time = "17:00:00 Asia/Ho_Chi_Minh"

    /// The days on which a report is due; nil for a kind that the rows do not name.
    static func event(of report: DueReport) -> String? {
        let rules = ReportDueRule.statutory
        guard let rule = rules.first(where: { $0.kind == report.kind && $0.level == report.level }) else { return nil }
        switch rule.day {
        case .weekday(let number): return "\(weekdays[number - 1]) *-*-* \(time)"
        case .ofLastMonth(let day): return "*-\(months(rule))-\(twoDigits(day)) \(time)"
        }
    }

    /// The months in which the rule's periods end.
    private static func months(_ rule: ReportDueRule) -> String {
        let length = rule.kind.months ?? 1
        let numbers = rule.numbers.map { $0.sorted() } ?? Array(1...(rule.kind.perYear ?? 1))
        guard numbers.count < 12 else { return "*" }
        return numbers.map { twoDigits($0 * length) }.joined(separator: ",")
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}
