/// A table as Markdown writes it.
struct MarkdownTable {
    private let lines: [String]

    init(_ header: [String], _ rows: [[String]]) {
        let rule = header.map { _ in "---" }
        lines = ([header, rule] + rows).map { cells in
            // Nothing in the table of operations has a bar or a line break in it; a cell that had one would break its row.
            let cells = cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }
            return "| " + cells.joined(separator: " | ") + " |"
        }
    }

    var text: String {
        lines.joined(separator: "\n")
    }
}
