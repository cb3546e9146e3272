/// Text on its way to a reader: headings, lists of fields, tables and paragraphs, laid out for one paper.
public struct Page: Sendable {
    private let paper: Paper
    private var lines: [String] = []

    /// Begins an empty page.
    public init(on paper: Paper) {
        self.paper = paper
    }

    /// The page; every line ends in a line break.
    public var text: String {
        lines.map { $0 + "\n" }.joined()
    }

    /// Adds a heading.
    public mutating func heading(_ text: String) {
        paragraph(Cell(text, .strong))
    }

    /// Adds a paragraph, wrapped; its lines stand `indent` columns from the edge, those behind the first `hanging` more.
    public mutating func paragraph(_ cell: Cell, indent: Int = 0, hanging: Int = 0) {
        let room = paper.width.map { max(1, $0 - indent - hanging) }
        for (number, line) in cell.text.wrapped(to: room).enumerated() {
            let margin = String(repeating: " ", count: number == 0 ? indent : indent + hanging)
            lines.append(line.isEmpty ? "" : margin + paper.ink(line, cell.ink))
        }
    }

    /// Adds a line as it is, however wide the paper: a terminal folds it, and what is copied from there is one line still.
    mutating func verbatim(_ line: String) {
        lines.append(Cell(line).text)
    }

    /// Adds labels with their values.
    public mutating func fields(_ fields: [(String, Cell)], indent: Int = 0) {
        lines += FieldList(fields).lines(on: paper, indent: indent)
    }

    /// Adds a table.
    public mutating func table(_ table: Table, indent: Int = 0) {
        lines += table.lines(on: paper, indent: indent)
    }

    /// Whether a table's columns stand side by side here without its rows' names taking more than two lines.
    func keepsNames(of table: Table) -> Bool {
        let table = table.withoutEmptyColumns()
        guard let width = TableFit(table, to: paper.width)?.widths.first else { return false }
        return table.rows.allSatisfy { row in
            guard case .cells(let cells, _) = row, let name = cells.first else { return true }
            return name.text.wrapped(to: width).count <= 2
        }
    }

    /// Adds an empty line, unless there is one already or nothing stands above it.
    public mutating func space() {
        guard let last = lines.last, !last.isEmpty else { return }
        lines.append("")
    }
}

extension Paper {
    /// Text in its ink where the paper takes colour.
    func ink(_ text: String, _ ink: Ink) -> String {
        isColoured ? ink.applied(to: text) : text
    }
}
