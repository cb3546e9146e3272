import Domain
import JSON

extension SummaryReading {
    /// The measures beside those of other periods; a period in which nothing is counted was not asked for.
    static func compared(_ measures: JSONObject) -> ComparedFigures {
        func column(_ name: String) -> ReportFigures {
            figures(measures) { value in
                guard case .object(let figure) = value else { return nil }
                return figure.whole(name)
            }
        }
        func others(_ name: String) -> ReportFigures? {
            let figures = column(name)
            return figures.measures.isEmpty ? nil : figures
        }
        return ComparedFigures(
            column("value"),
            previous: others("previous"),
            lastYear: others("last_year"),
            yearToDate: others("year_to_date")
        )
    }

    /// The figures shared out; an axis that this version does not know is left out.
    var breakdowns: [ReportBreakdown] {
        object.objects("breakdowns").compactMap { breakdown in
            guard let axis = breakdown.string("by").flatMap({ BreakdownAxis(rawValue: $0) }) else { return nil }
            let rows = breakdown.objects("rows").map { row in
                ReportBreakdown.Row(
                    code: row.string("code"),
                    name: row.string("name").map { Bilingual(both: $0) },
                    figures: Self.figures(row.object("measures"))
                )
            }
            return ReportBreakdown(by: axis, rows)
        }
    }

    /// The periods before this one and itself.
    var trend: [TrendPoint] {
        object.objects("trend").compactMap { point in
            guard let period = point.string("period").flatMap({ ReportingPeriod($0) }) else { return nil }
            return TrendPoint(period, Self.figures(point.object("measures")))
        }
    }

    private static func figures(_ counts: JSONObject?) -> ReportFigures {
        figures(counts ?? JSONObject()) { value in
            guard case .number(let literal) = value else { return nil }
            return Int64(literal)
        }
    }

    private static func figures(_ measures: JSONObject, _ count: (JSONValue) -> Int64?) -> ReportFigures {
        var figures = ReportFigures()
        for member in measures.members {
            guard let measure = ReportMeasure(name: member.name) else { continue }
            figures[measure] = count(member.value)
        }
        return figures
    }
}
