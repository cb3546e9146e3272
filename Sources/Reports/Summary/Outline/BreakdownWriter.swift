import Domain

/// Puts the shares of one axis into a table and, where places or units compete, into bars.
struct BreakdownWriter {
    let breakdown: ReportBreakdown
    let whole: ReportFigures
    let words: SummaryWords

    /// More bars than these nobody reads; the table has all.
    private static let mostBars = 12

    var parts: [SummaryPart] {
        let measures = breakdown.measures
        guard !measures.isEmpty, !breakdown.rows.isEmpty else { return [] }
        let title = words.text(breakdown.axis.label).capitalisedFirst()
        // Where the columns have no room beside each other, what is counted stands apart from what it was worth.
        let narrow = [MeasureUnit.count, .dong].map { unit in measures.filter { $0.unit == unit } }
        return bars(title) + [
            .table(caption: title, table(measures), narrow: narrow.filter { !$0.isEmpty }.map(table))
        ]
    }

    private func table(_ measures: [ReportMeasure]) -> Table {
        var table = Table(
            [Table.Column(heading)] + measures.map { Table.Column(words.label($0), isFlushRight: true) }
        )
        for row in breakdown.rows {
            table.add([Cell(name(row))] + measures.map { Cell(words.number(row.figures[$0])) })
        }
        table.add(
            [Cell(words.text("Tổng số", "Total"), .strong)]
                + measures.map { Cell(words.number(whole[$0]), .strong) }
        )
        return table
    }

    private func bars(_ title: String) -> [SummaryPart] {
        guard breakdown.axis != .kind, breakdown.rows.count > 1, let measure = compared else { return [] }
        let bars = breakdown.rows.compactMap { row -> BarChart.Bar? in
            guard let value = row.figures[measure], value > 0 else { return nil }
            return BarChart.Bar(label: name(row), value: value, text: words.number(value), previous: nil)
        }
        // Equal ones stay in their order: a report looks the same each time.
        let ranked = bars.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
        let shown = ranked.map(\.element).prefix(Self.mostBars)
        return [
            .bars(
                BarChart(
                    title: "\(words.text(measure.label).capitalisedFirst()) \(words.text(breakdown.axis.label))",
                    bars: Array(shown),
                    mark: nil,
                    description: shown.map { "\($0.label): \($0.text)" }.joined(separator: "; ") + "."
                )
            )
        ]
    }

    /// What the bars show: violations, or inspections where nobody counted any.
    private var compared: ReportMeasure? {
        let candidates: [ReportMeasure] = [.violations, .inspections]
        return candidates.first { measure in breakdown.rows.contains { $0.figures[measure] ?? 0 > 0 } }
    }

    private var heading: String {
        switch breakdown.axis {
        case .unit: words.text("Đơn vị", "Unit")
        case .area: words.text("Địa bàn", "Area")
        case .kind: words.text("Loại hàng", "Kind of goods")
        case .group: words.text("Nhóm sản phẩm", "Group")
        }
    }

    private func name(_ row: ReportBreakdown.Row) -> String {
        if let name = row.name { return words.text(name).capitalisedFirst() }
        return switch breakdown.axis {
        case .area: words.text("Chưa rõ địa bàn", "Area not known")
        case .unit: words.text("Chưa rõ đơn vị", "Unit not known")
        case .kind, .group: words.text("Không thuộc nhóm nào", "In none")
        }
    }
}
