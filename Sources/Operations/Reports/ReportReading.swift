import Domain
import Postgres
import Reports
import Storage

/// Reads a report in one state of the database, so that all its parts fit together.
struct ReportReading {
    let question: ReportQuestion
    let now: Moment
    let session: Session

    /// The report as a draft.
    func document() throws(PostgresError) -> ReportDocument {
        let periods = ReportPeriods(question.period, hasTrail: question.isFull)
        let figures = try figures(of: periods.days)
        var document = ReportDocument(
            period: question.period,
            issuer: ReportIssuer(question.unit),
            asOf: question.asOf ?? now,
            figures: ComparedFigures(
                figures[0].all,
                previous: figures[1].all,
                lastYear: figures[2].all,
                yearToDate: figures[3].all
            )
        )
        document.trend = zip(periods.trail, figures.dropFirst(4)).map { TrendPoint($0, $1.all) }
        document.breakdowns = [
            try areas(), try units(within: figures[0].all), ReportBreakdown(by: .kind, figures[0].kinds),
        ].filter { !$0.rows.isEmpty }
        try addStocks(to: &document.figures)
        if question.isFull { try addLists(to: &document) }
        return document
    }

    /// The period's figures alone.
    func current() throws(PostgresError) -> ReportFigures {
        var figures = ComparedFigures(try figures(of: [question.period.days])[0].all)
        try addStocks(to: &figures)
        return figures.current
    }

    /// What some periods come to.
    private func figures(of days: [ClosedRange<Day>]) throws(PostgresError) -> [CountedFigures] {
        var counted = Array(repeating: CountedFigures(), count: days.count)
        let sums = try session.query(
            FigureStatements.sums,
            (days.map(\.lowerBound), days.map(\.upperBound), question.unit?.id, question.asOf)
        )
        for row in sums { counted[row.place - 1].add(row.sum) }
        return counted
    }

    private func areas() throws(PostgresError) -> ReportBreakdown {
        let window = question.window(question.period.days)
        var shares = SharedFigures<AreaLabel?>()
        let sums =
            switch question.areas {
            case .commune: try session.query(FigureStatements.communes, window)
            case .province, .district: try session.query(FigureStatements.areas, (window, question.areas))
            }
        for row in sums { shares.add(row.sum, to: row.area) }
        return ReportBreakdown(
            by: .area,
            shares.rows.map { area, figures in
                let title = area.map(\.title)
                return ReportBreakdown.Row(
                    code: area?.code,
                    name: title.map { Bilingual(vi: $0, en: $0) },
                    figures: figures
                )
            }
        )
    }

    /// The units next below, and what the unit above them recorded itself.
    private func units(within whole: ReportFigures) throws(PostgresError) -> ReportBreakdown {
        var shares = SharedFigures<IssuedUnit?>()
        for row in try session.query(FigureStatements.units, question.window(question.period.days)) {
            shares.add(row.sum, to: IssuedUnit(code: row.code, name: row.name))
        }
        guard !shares.rows.isEmpty else { return ReportBreakdown(by: .unit, []) }
        let rows = shares.rows.map { unit, figures in
            ReportBreakdown.Row(code: unit?.code, name: unit?.name, figures: figures)
        }
        let own = whole.without(rows.map(\.figures))
        guard own.measures.contains(where: { own[$0] != 0 }) else { return ReportBreakdown(by: .unit, rows) }
        let row = ReportBreakdown.Row(code: question.unit?.code, name: question.unit?.name, figures: own)
        return ReportBreakdown(by: .unit, rows + [row])
    }

    private struct IssuedUnit: Equatable {
        let code: String
        let name: Bilingual
    }
}
