/// The widths of a table's columns on a paper of some width.
struct TableFit {
    /// Spaces between two columns.
    static let gap = 2
    /// No word claims more than this from its column: a UUID stays whole, an address on the web is broken.
    static let longestWholeWord = 36

    /// The width of each column.
    let widths: [Int]

    /// Fits the columns; nil when even their longest words do not stand side by side.
    ///
    /// Columns give way one step at a time, always the widest of those that still can, so that none is starved for another.
    init?(_ table: Table, to width: Int?) {
        var widths: [Int] = []
        var floors: [Int] = []
        for (index, column) in table.columns.enumerated() {
            var natural = column.heading.displayWidth
            var floor = column.heading.longestWord
            for case .cells(let cells, _) in table.rows {
                let text = cells[index].text
                natural = max(natural, text.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0)
                floor = max(
                    floor,
                    column.isFlushRight ? text.displayWidth : min(text.longestWord, Self.longestWholeWord)
                )
            }
            widths.append(natural)
            floors.append(min(floor, natural))
        }
        if let width {
            var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
            while excess > 0 {
                let yielding = widths.indices.filter { widths[$0] > floors[$0] }
                guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { return nil }
                widths[widest] -= 1
                excess -= 1
            }
        }
        self.widths = widths
    }
}
