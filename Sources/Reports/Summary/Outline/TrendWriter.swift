import Domain

/// Puts the way of some measures over the latest periods into words and figures.
struct TrendWriter {
    let points: [TrendPoint]
    let words: SummaryWords

    var charts: [TrendChart] {
        guard points.count > 1 else { return [] }
        let wanted: [(String, [ReportMeasure])] = [
            (words.text("Kiểm tra", "Inspections"), [.inspections, .withViolation]),
            (words.text("Tiền phạt đã quyết định (đồng)", "Fines imposed (VND)"), [.money(.fineImposed)]),
        ]
        return wanted.compactMap { title, measures in
            let series = measures.compactMap(series)
            guard !series.isEmpty else { return nil }
            return TrendChart(
                title: title + words.text(" qua \(points.count) kỳ", " over \(points.count) periods"),
                labels: points.map { label($0.period) },
                series: series,
                description: series.map(describe).joined(separator: " ")
            )
        }
    }

    private func series(_ measure: ReportMeasure) -> TrendChart.Series? {
        let values = points.map { $0.figures[measure] }
        guard values.contains(where: { $0 != nil }) else { return nil }
        return TrendChart.Series(
            name: words.text(measure.label).capitalisedFirst(),
            values: values,
            texts: values.map(words.number)
        )
    }

    /// What stands below a column: the week's or the month's number, or the year.
    private func label(_ period: ReportingPeriod) -> String {
        switch period {
        case .week(let week): return String(week.name.suffix(2))
        case .calendar(let calendar):
            let part = calendar.name.split(separator: "@")[0].split(separator: "-").last ?? ""
            return String(calendar.kind == .month ? part.suffix(2) : part)
        case .days(let days): return days.upperBound.formatted(in: .vietnamese).prefix(5).description
        }
    }

    private func describe(_ series: TrendChart.Series) -> String {
        let list = zip(points, series.texts).map { "\($0.period.name): \($1)" }.joined(separator: "; ")
        return "\(series.name): \(list)."
    }
}
