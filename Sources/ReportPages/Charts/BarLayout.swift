import Reports

/// Lays figures out as bars below their labels, so that long names have room on narrow screens too.
struct BarLayout {
    let chart: BarChart

    private static let width = 400.0
    private static let step = 38.0
    private static let room = 336.0
    /// What fits above a bar; longer names stand whole in the table and in the chart's text.
    private static let longestLabel = 46

    var drawing: ChartDrawing {
        let legend = chart.mark.map { [(name: "first", text: $0.current), (name: "before", text: $0.before)] } ?? []
        var drawing = ChartDrawing(
            title: chart.title,
            description: chart.description,
            legend: legend,
            width: Self.width,
            height: Self.step * Double(chart.bars.count) + 6
        )
        let largest = chart.bars.flatMap { [$0.value, $0.previous ?? 0] }.max() ?? 0
        for (index, bar) in chart.bars.enumerated() {
            let top = Double(index) * Self.step
            drawing.texts.append(.init(x: 0, y: top + 14, text: short(bar.label), name: "label"))
            drawing.boxes.append(
                .init(x: 0, y: top + 19, width: max(1, length(bar.value, largest)), height: 9, name: "first")
            )
            let before = bar.previous.map { length($0, largest) } ?? 0
            if before > 0 {
                drawing.boxes.append(.init(x: 0, y: top + 28, width: before, height: 4, name: "before"))
            }
            let end = max(length(bar.value, largest), before)
            drawing.texts.append(.init(x: end + 6, y: top + 30, text: bar.text, name: "label"))
        }
        return drawing
    }

    private func length(_ value: Int64, _ largest: Int64) -> Double {
        largest > 0 ? max(0, Double(value) / Double(largest)) * Self.room : 0
    }

    private func short(_ label: String) -> String {
        label.count > Self.longestLabel ? label.prefix(Self.longestLabel - 1) + "…" : label
    }
}
