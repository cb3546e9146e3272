/// Columns and rows, not yet fitted to any width.
public struct Table: Sendable, Hashable {
    /// A column's heading and where its cells stand.
    public struct Column: Sendable, Hashable {
        /// The heading.
        public let heading: String
        /// Whether cells stand flush right, as numbers do.
        public let isFlushRight: Bool

        /// Declares a column.
        public init(_ heading: String, isFlushRight: Bool = false) {
            self.heading = heading
            self.isFlushRight = isFlushRight
        }
    }

    /// A row, or a line over a group of rows.
    public enum Row: Sendable, Hashable {
        /// One cell a column, and a remark that has the whole width below them.
        case cells([Cell], remark: Cell?)
        /// The heading of the rows that follow.
        case section(String)
    }

    /// The columns, left to right.
    public let columns: [Column]
    /// The rows, top to bottom.
    public private(set) var rows: [Row] = []

    /// Makes a table without rows.
    public init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row of cells, as many as there are columns.
    public mutating func add(_ cells: [Cell], remark: Cell? = nil) {
        precondition(cells.count == columns.count, "a row has one cell a column")
        rows.append(.cells(cells, remark: remark))
    }

    /// Adds a heading over the rows that follow.
    public mutating func add(section: String) {
        rows.append(.section(section))
    }

    /// The table without the columns that are empty in every row.
    func withoutEmptyColumns() -> Table {
        var filled = Set<Int>()
        for case .cells(let cells, _) in rows {
            for (index, cell) in cells.enumerated() where !cell.text.isEmpty { filled.insert(index) }
        }
        guard filled.count < columns.count else { return self }
        let kept = columns.indices.filter(filled.contains)
        var table = Table(kept.map { columns[$0] })
        table.rows = rows.map { row in
            switch row {
            case .cells(let cells, let remark): .cells(kept.map { cells[$0] }, remark: remark)
            case .section: row
            }
        }
        return table
    }
}
