import Contract
import Domain
import Storage

/// What a report is asked to be about.
struct ReportQuestion: Sendable {
    /// The days.
    let period: ReportingPeriod
    /// The unit that reports; nil where several stand side by side at the top.
    let unit: IssuingUnit?
    /// The moment whose knowledge counts; nil for now.
    let asOf: Moment?
    /// Which areas it is shared out by.
    let areas: AreaLevel
    /// Whether all that a report holds is wanted; else its figures, and how they are shared out.
    let isFull: Bool

    /// The facts of some days of it.
    func window(_ days: ClosedRange<Day>) -> FactWindow {
        FactWindow(days, unit: unit?.id, asOf: asOf)
    }
}

extension Request {
    /// The period that is asked for; `nil` where none is.
    func period() throws(Refusal) -> ReportingPeriod? {
        let week = try arguments(ReportFields.week)
        let period = try arguments(ReportFields.period)
        guard week == nil || period == nil else {
            throw arguments.refusal(
                of: "period",
                vi: "cho tuần (week) hoặc kỳ khác (period), không phải cả hai",
                en: "a week or another period, not both"
            )
        }
        return week.map { .week($0) } ?? period
    }

    /// The period of a report that is handed in: what is asked for, or the newest week that comes to its end on this day at the latest.
    func closedPeriod(on today: Day) throws(Refusal) -> ReportingPeriod {
        if let period = try period() { return period }
        let week = ReportingWeek(containing: today)
        return .week(week.last > today ? week.previous : week)
    }
}

extension Desk {
    /// The unit that reports: the one that is asked for, or the one above all others that the caller sees.
    func issuer(_ request: Request) async throws(Refusal) -> IssuingUnit? {
        let units = try await read(
            PublishedReportStatements.issuers,
            try await unitID(request),
            within: request.scope
        )
        return units.count == 1 ? units[0] : nil
    }

    /// The one unit that reports; a report that is handed in has one.
    func oneIssuer(_ request: Request) async throws(Refusal) -> IssuingUnit {
        guard let unit = try await issuer(request) else {
            throw request.arguments.refusal(
                of: "unit",
                vi: "bạn thấy nhiều đơn vị: cho biết báo cáo của đơn vị nào",
                en: "you see several units: say whose report it is"
            )
        }
        return unit
    }
}
