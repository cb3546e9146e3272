import Domain
import Testing

@testable import ReportPages
@testable import Reports

@Suite("The charts of a report's page")
struct ChartTests {
    @Test(
        "an axis begins at zero, has four steps or fewer, all whole and round, and ends no lower than the largest figure",
        arguments: [0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 45, 64, 99, 100, 101, 999, 349_500_000, .max] as [Int64]
    )
    func scale(largest: Int64) throws {
        let scale = ValueScale(upTo: largest)
        let last = try #require(scale.marks.last)
        #expect(scale.marks.first == 0 && (2...5).contains(scale.marks.count) && last >= Double(largest))
        #expect(scale.marks.allSatisfy { $0 == $0.rounded() })
        #expect(scale.share(largest) <= 1 && scale.share(0) == 0 && scale.share(-5) == 0)
        // No more than half of the chart is empty.
        #expect(largest < 1 || scale.share(largest) > 0.5)
    }

    @Test(
        "figures in a chart are short, in the reader's spelling",
        arguments: [
            (0, "0", "0"), (999, "999", "999"), (20_000, "20\u{A0}ng", "20\u{A0}k"),
            (221_000_000, "221\u{A0}tr", "221\u{A0}m"), (2_540_000_000, "2,5\u{A0}tỷ", "2.5\u{A0}bn"),
            (1_500, "1,5\u{A0}ng", "1.5\u{A0}k"), (349_500_000, "350\u{A0}tr", "350\u{A0}m"),
        ] as [(Double, String, String)]
    )
    func numbers(value: Double, vi: String, en: String) {
        #expect(ShortNumber(language: .vietnamese).text(value) == vi)
        #expect(ShortNumber(language: .english).text(value) == en)
    }

    @Test("columns are as high as their figures, the part stands in front of the whole, and all lies within the chart")
    func columns() throws {
        let chart = TrendChart(
            title: "",
            labels: ["1", "2", "3", "4"],
            series: [
                .init(name: "all", values: [40, 20, nil, 0], texts: ["40", "20", "—", "0"]),
                .init(name: "part", values: [10, 20, nil, nil], texts: ["10", "20", "—", "—"]),
            ],
            description: ""
        )
        let drawing = ColumnLayout(chart: chart, numbers: ShortNumber(language: .english)).drawing
        let (all, part) = (drawing.boxes.filter { $0.name == "first" }, drawing.boxes.filter { $0.name == "second" })
        try #require(all.count == 2 && part.count == 2)
        #expect(all[0].height == 2 * all[1].height && all[0].height == 4 * part[0].height)
        #expect(all[1].height == part[1].height && part[1].width < all[1].width)
        #expect(all[0].y + all[0].height == part[0].y + part[0].height)
        #expect(drawing.boxes.allSatisfy { fits($0, drawing) })
        #expect(drawing.texts.allSatisfy { (0...drawing.width).contains($0.x) && (0...drawing.height).contains($0.y) })
        #expect(drawing.legend.map(\.text) == ["all", "part"])
    }

    @Test("bars are as long as their figures, with the period before below them")
    func bars() throws {
        let chart = BarChart(
            title: "",
            bars: [
                .init(label: "a", value: 8, text: "8", previous: 16),
                .init(label: String(repeating: "b", count: 80), value: 4, text: "4", previous: 0),
                .init(label: "c", value: -1, text: "−1", previous: nil),
            ],
            mark: (current: "now", before: "then"),
            description: ""
        )
        let drawing = BarLayout(chart: chart).drawing
        let (now, then) = (drawing.boxes.filter { $0.name == "first" }, drawing.boxes.filter { $0.name == "before" })
        try #require(now.count == 3 && then.count == 1)
        #expect(then[0].width == 2 * now[0].width && now[0].width == 2 * now[1].width && now[2].width == 1)
        #expect(drawing.boxes.allSatisfy { fits($0, drawing) })
        #expect(drawing.texts.contains { $0.text.hasSuffix("b…") && $0.text.count == 46 })
    }

    @Test("absurd figures draw too")
    func absurd() {
        let bars = [Int64.max, .min].map { BarChart.Bar(label: "", value: $0, text: "", previous: .max) }
        let drawing = BarLayout(chart: BarChart(title: "", bars: bars, mark: nil, description: "")).drawing
        #expect(drawing.boxes.allSatisfy { fits($0, drawing) })
        let series = TrendChart.Series(name: "", values: [.max, .min], texts: ["", ""])
        let trend = TrendChart(title: "", labels: ["", ""], series: [series], description: "")
        let columns = ColumnLayout(chart: trend, numbers: ShortNumber(language: .vietnamese)).drawing
        #expect(columns.boxes.allSatisfy { fits($0, columns) })
    }

    private func fits(_ box: ChartDrawing.Box, _ drawing: ChartDrawing) -> Bool {
        box.x >= 0 && box.y >= 0 && box.width >= 0 && box.height >= 0
            && box.x + box.width <= drawing.width && box.y + box.height <= drawing.height + 0.001
    }
}
