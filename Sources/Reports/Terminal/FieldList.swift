/// Labels and values below each other.
struct FieldList {
    private let fields: [(label: String, value: Cell)]

    /// Takes labels and their values.
    init(_ fields: [(String, Cell)]) {
        self.fields = fields.map { (label: $0.0, value: $0.1) }
    }

    /// The list in lines; values stand in one column, or below their labels where that column would be too narrow.
    func lines(on paper: Paper, indent: Int = 0) -> [String] {
        let labels = fields.map(\.label.displayWidth).max() ?? 0
        let margin = String(repeating: " ", count: indent)
        let room = paper.width.map { $0 - indent - labels - TableFit.gap }
        let isNarrow = room.map { $0 < 20 } ?? false
        let values = isNarrow ? paper.width.map { max(1, $0 - indent - 4) } : room
        var lines: [String] = []
        for (label, value) in fields {
            var wrapped = value.text.wrapped(to: values)[...]
            if isNarrow {
                if !label.isEmpty {
                    let width = paper.width.map { max(1, $0 - indent) }
                    lines += label.wrapped(to: width).map { margin + paper.ink($0, .faint) }
                }
            } else {
                let first = wrapped.removeFirst()
                let space = String(repeating: " ", count: labels - label.displayWidth + TableFit.gap)
                lines.append(
                    margin + paper.ink(label, .faint) + (first.isEmpty ? "" : space + paper.ink(first, value.ink))
                )
            }
            let hanging = margin + String(repeating: " ", count: isNarrow ? 4 : labels + TableFit.gap)
            lines += wrapped.map { $0.isEmpty ? "" : hanging + paper.ink($0, value.ink) }
        }
        return lines
    }
}
