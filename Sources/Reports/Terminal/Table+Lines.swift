extension Table {
    /// The table in lines for this paper, `indent` columns from its edge.
    ///
    /// Where the columns do not fit side by side each row becomes a list of its fields, as `psql` does with `\x auto`.
    func lines(on paper: Paper, indent: Int = 0) -> [String] {
        guard !rows.isEmpty else { return [] }
        let table = withoutEmptyColumns()
        let room = paper.width.map { max(1, $0 - indent) }
        let margin = String(repeating: " ", count: indent)
        guard let fit = TableFit(table, to: room) else { return table.records(on: paper, indent: indent) }
        var lines = table.heading(fit, on: paper)
        for (index, row) in table.rows.enumerated() {
            switch row {
            case .section(let title):
                if index > 0 { lines.append("") }
                lines += title.harmless.wrapped(to: room).map { paper.ink($0, .strong) }
            case .cells(let cells, let remark):
                lines += table.line(cells, fit, on: paper)
                guard let remark else { continue }
                lines += remark.text.wrapped(to: room.map { max(1, $0 - 4) }).map { "    " + paper.ink($0, remark.ink) }
            }
        }
        return lines.map { $0.isEmpty ? $0 : margin + $0 }
    }

    private func heading(_ fit: TableFit, on paper: Paper) -> [String] {
        let rule = fit.widths.map { String(repeating: "─", count: $0) }.joined(separator: gap)
        return line(columns.map { Cell($0.heading, .strong) }, fit, on: paper, atBottom: true) + [
            paper.ink(rule, .faint)
        ]
    }

    /// One row of cells; cells with fewer lines than the row begin at its top, headings stand at its bottom.
    private func line(_ cells: [Cell], _ fit: TableFit, on paper: Paper, atBottom: Bool = false) -> [String] {
        let wrapped = zip(cells, fit.widths).map { cell, width in cell.text.wrapped(to: width) }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { number in
            var line = ""
            var owed = 0
            for (index, column) in columns.enumerated() {
                let offset = atBottom ? height - wrapped[index].count : 0
                let text = wrapped[index].indices.contains(number - offset) ? wrapped[index][number - offset] : ""
                let width = text.displayWidth
                // Spaces are owed until text follows, so that no line ends in them.
                if column.isFlushRight { owed += fit.widths[index] - width }
                if !text.isEmpty {
                    line += String(repeating: " ", count: owed) + paper.ink(text, cells[index].ink)
                    owed = 0
                }
                owed += (column.isFlushRight ? 0 : fit.widths[index] - width) + TableFit.gap
            }
            return line
        }
    }

    private func records(on paper: Paper, indent: Int) -> [String] {
        var lines: [String] = []
        for row in rows {
            if !lines.isEmpty { lines.append("") }
            switch row {
            case .section(let title):
                let margin = String(repeating: " ", count: indent)
                let room = paper.width.map { max(1, $0 - indent) }
                lines += title.harmless.wrapped(to: room).map { margin + paper.ink($0, .strong) }
            case .cells(let cells, let remark):
                let fields = zip(columns, cells).filter { !$0.1.text.isEmpty }.map { ($0.0.heading, $0.1) }
                lines += FieldList(fields).lines(on: paper, indent: indent)
                guard let remark else { continue }
                lines += FieldList([("", remark)]).lines(on: paper, indent: indent)
            }
        }
        return lines
    }

    private var gap: String { String(repeating: " ", count: TableFit.gap) }
}
