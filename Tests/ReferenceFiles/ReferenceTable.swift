import FoundationEssentials

/// A file of `sql/reference`, row by row, for tests that hold rules against the real data.
public struct ReferenceTable: Sendable {
    /// One row.
    public struct Row: Sendable {
        fileprivate let cells: [String: String]

        /// The text under a column's name; empty where the cell or the column is.
        public subscript(column: String) -> String {
            cells[column, default: ""]
        }
    }

    /// The rows below the header.
    public let rows: [Row]

    /// Reads `sql/reference/<name>.csv`.
    public init(_ name: String) throws {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: root.appending(path: "sql/reference/\(name).csv"))
        self.init(text: String(decoding: data, as: UTF8.self))
    }

    /// Reads quoted cells with commas and doubled quotes; no cell of these files has a line break in it.
    private init(text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map(Self.cells)
        let header = lines.first ?? []
        rows = lines.dropFirst().map { cells in
            Row(cells: Dictionary(zip(header, cells)) { first, _ in first })
        }
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        var last: Character?
        for character in line {
            switch character {
            case "\"":
                if !isQuoted, last == "\"" { cell.append("\"") }
                isQuoted.toggle()
            case "," where !isQuoted:
                cells.append(cell)
                cell = ""
            default: cell.append(character)
            }
            last = character
        }
        return cells + [cell]
    }
}
