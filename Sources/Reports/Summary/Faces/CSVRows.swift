import Domain

/// The rows of a report's spreadsheet, section by section.
struct CSVRows {
    let document: ReportDocument
    let language: Language

    var all: [CSVRow] {
        totals + rates + document.breakdowns.flatMap(shares) + trend + ranking("product", document.products)
            + ranking("point", document.points) + cases + due + changes
    }

    private var totals: [CSVRow] {
        let figures = document.figures
        return figures.measures.map { measure in
            var row = row("total", measure, figures.current[measure])
            row.previous = figures.previous?[measure]
            row.lastYear = figures.lastYear?[measure]
            row.yearToDate = measure.sum == .stock ? nil : figures.yearToDate?[measure]
            return row
        }
    }

    private var rates: [CSVRow] {
        ReportRate.all.compactMap { rate in
            guard let proportion = rate.proportion(in: document.figures.current) else { return nil }
            let interval = proportion.interval()
            var row = CSVRow(period: document.period.name, section: "rate")
            row.measure = rate.name
            row.label = rate.label.text(in: language)
            row.unit = "share"
            row.value = ShareLiteral.text(proportion.share)
            let ends = "\(ShareLiteral.text(interval.lowerBound)) – \(ShareLiteral.text(interval.upperBound))"
            row.note = "n \(proportion.whole), 95 %: \(ends)"
            return row
        }
    }

    private func shares(_ breakdown: ReportBreakdown) -> [CSVRow] {
        breakdown.rows.flatMap { share in
            share.figures.measures.map { measure in
                var row = row(breakdown.axis.rawValue, measure, share.figures[measure])
                row.code = share.code
                row.name = share.name?.text(in: language)
                return row
            }
        }
    }

    private var trend: [CSVRow] {
        document.trend.flatMap { point in
            point.figures.measures.map { measure in
                var row = row("trend", measure, point.figures[measure])
                row.period = point.period.name
                return row
            }
        }
    }

    private func ranking(_ section: String, _ entries: [RankedEntry]) -> [CSVRow] {
        entries.map { entry in
            var row = row(section, .findings, entry.count)
            row.code = entry.code
            row.name = entry.name
            row.note = entry.detail
            return row
        }
    }

    private var cases: [CSVRow] {
        document.cases.map { item in
            var row = row("case", .money(.fineImposed), item.fine?.dong)
            row.code = item.number
            row.name = item.place
            row.note = "\(item.day): \(item.sentence.text(in: language))"
            return row
        }
    }

    private var due: [CSVRow] {
        document.due.map { item in
            var row = CSVRow(period: document.period.name, section: "due")
            row.code = item.number
            row.name = item.what.text(in: language)
            row.note = item.day.description
            return row
        }
    }

    private var changes: [CSVRow] {
        (document.supplement?.changes ?? []).map { change in
            var row = row("change", change.measure, change.current)
            row.previous = change.published
            row.note = change.facts.joined(separator: " ")
            return row
        }
    }

    private func row(_ section: String, _ measure: ReportMeasure, _ value: Int64?) -> CSVRow {
        var row = CSVRow(period: document.period.name, section: section)
        row.measure = measure.name
        row.label = measure.label.text(in: language)
        row.unit = measure.unit.rawValue
        row.value = value.map(String.init)
        return row
    }
}
