import Domain
import JSON

/// A report that somebody has to hand in again and again: of which kind of period, by which level.
struct DueReport: Sendable, Hashable {
    /// Who hands it in, which says the day.
    let level: ReportLevel
    /// The kind of period.
    let kind: PeriodKind

    /// The field that names the newest period that is due on a day.
    func period(on day: Day) throws(CommandFailure) -> Assignment {
        guard let period = ReportDueRule.newest(kind, by: level, on: day) else { throw neverDue }
        return .set("period", .word(period.name))
    }

    /// What is said of a kind that nobody has to report.
    var neverDue: CommandFailure {
        CommandFailure(
            .usage,
            vi: "không ai phải nộp báo cáo \(kind.label.vi)",
            en: "nobody has to hand in a report of this kind: \(kind.label.en)"
        )
    }
}
