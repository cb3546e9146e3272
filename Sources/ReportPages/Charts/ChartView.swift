/// A drawing for the template.
struct ChartView {
    let drawing: ChartDrawing
    let id: String

    var values: [String: Any] {
        [
            "id": id,
            "title": drawing.title,
            "description": drawing.description,
            "hasLegend": !drawing.legend.isEmpty,
            "legend": drawing.legend.map { ["class": $0.name, "text": $0.text] },
            "width": number(drawing.width),
            "height": number(drawing.height),
            "lines": drawing.lines.map { line in
                [
                    "class": line.name, "x1": number(line.x1), "y1": number(line.y1), "x2": number(line.x2),
                    "y2": number(line.y2),
                ]
            },
            "boxes": drawing.boxes.map { box in
                [
                    "class": box.name, "x": number(box.x), "y": number(box.y), "w": number(box.width),
                    "h": number(box.height),
                ]
            },
            "texts": drawing.texts.map { text in
                ["class": text.name, "x": number(text.x), "y": number(text.y), "text": text.text]
            },
        ]
    }

    /// A length with one decimal at most.
    private func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
