import Contract
import Domain
import JSON
import Postgres
import Storage

/// `report.week`: the statutory week beside the one before and the same week last year, and by locality.
enum ReportOfWeek {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let now = desk.now()
        let week = try request.arguments(ReportWeek.week) ?? ReportingWeek(containing: now.day)
        let asOf = try request.arguments(ReportWeek.asOf)
        let unitCode = try request.arguments(Contract.Request.unit)
        let unit = try await desk.unitID(request)
        let weeks = [week, week.previous, week.sameWeekLastYear]
        // One snapshot, so that the weeks fit together.
        let figures = try await desk.report(within: request.scope) { session throws(PostgresError) in
            var figures: [[WeekFigure]] = []
            for week in weeks {
                figures.append(try session.query(FigureStatements.week, (week.first, week.last, unit, asOf)))
            }
            return figures
        }
        let totals = figures.map { WeekFigures($0) }
        return Reply(
            final: JSONWriter.object { json in
                json.field("week", week.name)
                json.field("from", week.first.description)
                json.field("to", week.last.description)
                json.field("unit", ifAny: unitCode)
                json.field("as_of", (asOf ?? now).description)
                json.field("measures") { json in write(totals, &json) }
                json.field("areas", objects: areas(figures[0])) { json, area in write(area, &json) }
            }
        )
    }

    private static func write(_ totals: [WeekFigures], _ json: inout JSONWriter) {
        let (current, previous, lastYear) = (totals[0].measures, totals[1].measures, totals[2].measures)
        for (index, measure) in current.enumerated() {
            json.field(measure.name) { json in
                json.field("value", measure.value)
                json.field("previous", previous[index].value)
                json.field("last_year", lastYear[index].value)
            }
        }
    }

    /// The week's figures by locality, in the order of their codes, those without one last.
    private static func areas(_ figures: [WeekFigure]) -> [(locality: AreaLabel?, figures: WeekFigures)] {
        var order: [AreaLabel?] = []
        var groups: [AreaLabel?: [WeekFigure]] = [:]
        for figure in figures {
            if groups[figure.locality] == nil { order.append(figure.locality) }
            groups[figure.locality, default: []].append(figure)
        }
        return order.map { ($0, WeekFigures(groups[$0, default: []])) }
    }

    private static func write(_ area: (locality: AreaLabel?, figures: WeekFigures), _ json: inout JSONWriter) {
        json.field("code", ifAny: area.locality?.code)
        json.field("name", ifAny: area.locality?.title)
        json.field("inspections", area.figures.inspections)
        json.field("violations", area.figures.violations)
        json.field("cases_opened", area.figures.casesOpened)
        json.field("goods_value", area.figures.goodsValue)
        json.field("findings") { json in
            for kind in GoodsKind.allCases {
                guard let count = area.figures.findings[kind] else { continue }
                json.field(kind.rawValue, count)
            }
        }
    }
}
