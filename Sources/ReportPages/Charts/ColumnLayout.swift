import Reports

/// Lays a trend out as columns; the second measure, a part of the first, stands in front of it.
struct ColumnLayout {
    let chart: TrendChart
    let numbers: ShortNumber

    private static let width = 400.0
    private static let height = 190.0
    private static let left = 48.0
    private static let top = 18.0
    private static let bottom = 22.0

    var drawing: ChartDrawing {
        let colours = ["first", "second"]
        let legend = chart.series.count > 1 ? zip(colours, chart.series.map(\.name)).map { ($0, $1) } : []
        var drawing = ChartDrawing(
            title: chart.title,
            description: chart.description,
            legend: legend,
            width: Self.width,
            height: Self.height
        )
        let scale = ValueScale(upTo: chart.series.flatMap(\.values).compactMap(\.self).max() ?? 0)
        drawAxis(scale, on: &drawing)
        let step = (Self.width - Self.left) / Double(max(1, chart.labels.count))
        for (index, label) in chart.labels.enumerated() {
            let middle = Self.left + (Double(index) + 0.5) * step
            drawing.texts.append(.init(x: middle, y: Self.height - 6, text: label, name: "middle"))
            for (number, series) in chart.series.prefix(colours.count).enumerated() {
                guard let value = series.values[index], value > 0 else { continue }
                let width = step * (number == 0 ? 0.72 : 0.4)
                let y = place(scale.share(value))
                drawing.boxes.append(
                    .init(x: middle - width / 2, y: y, width: width, height: Self.floor - y, name: colours[number])
                )
            }
        }
        nameLast(scale, step, on: &drawing)
        return drawing
    }

    private static let floor = height - bottom

    private func place(_ share: Double) -> Double {
        Self.floor - share * (Self.floor - Self.top)
    }

    private func drawAxis(_ scale: ValueScale, on drawing: inout ChartDrawing) {
        for mark in scale.marks {
            let y = place(mark / (scale.marks.last ?? 1))
            drawing.lines.append(.init(x1: Self.left, y1: y, x2: Self.width, y2: y, name: mark == 0 ? "axis" : "grid"))
            drawing.texts.append(.init(x: Self.left - 6, y: y + 4, text: numbers.text(mark), name: "end"))
        }
    }

    /// The figure of the period that the report is about stands over its column.
    private func nameLast(_ scale: ValueScale, _ step: Double, on drawing: inout ChartDrawing) {
        guard let series = chart.series.first, let value = series.values.last ?? nil else { return }
        let text = numbers.text(Double(value))
        // What is wider than its column is held at the chart's edge, where nothing cuts it off.
        let isWide = text.count > 3
        drawing.texts.append(
            .init(
                x: isWide ? Self.width : Self.width - step / 2,
                y: place(scale.share(value)) - 5,
                text: text,
                name: isWide ? "value end" : "value middle"
            )
        )
    }
}
