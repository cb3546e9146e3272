import Domain
import Reports

/// Sections and their parts for the template; charts that follow one another stand side by side.
struct PartViews {
    let language: Language

    func sections(_ sections: [SummarySection]) -> [[String: Any]] {
        sections.enumerated().map { index, section in
            [
                "numeral": RomanNumeral.text(index + 1),
                "heading": section.title,
                "parts": parts(section.parts, in: "s\(index + 1)"),
            ]
        }
    }

    private func parts(_ parts: [SummaryPart], in section: String) -> [[String: Any]] {
        var views: [[String: Any]] = []
        var charts: [[String: Any]] = []
        for (index, part) in parts.enumerated() {
            let id = "\(section)-\(index + 1)"
            if let drawing = drawing(part) {
                charts.append(ChartView(drawing: drawing, id: id).values)
                continue
            }
            if !charts.isEmpty { views.append(["figures": ["charts": charts]]) }
            charts = []
            views.append(view(part))
        }
        if !charts.isEmpty { views.append(["figures": ["charts": charts]]) }
        return views
    }

    private func drawing(_ part: SummaryPart) -> ChartDrawing? {
        switch part {
        case .trend(let chart): ColumnLayout(chart: chart, numbers: ShortNumber(language: language)).drawing
        case .bars(let chart): BarLayout(chart: chart).drawing
        case .paragraph, .list, .table: nil
        }
    }

    private func view(_ part: SummaryPart) -> [String: Any] {
        switch part {
        case .paragraph(let text): ["paragraph": text]
        case .list(let items): ["list": ["items": items.map { ["lead": $0.lead, "text": $0.text] }]]
        case .table(let caption, let table, _): ["table": TableView(caption: caption, table: table).values]
        case .trend, .bars: [:]
        }
    }
}
