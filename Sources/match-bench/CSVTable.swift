import FoundationEssentials

/// A file of comma-separated values with a header, whole in memory.
struct CSVTable {
    private let columns: [String: Int]
    private let cells: [[String]]

    init(path: String) throws {
        let data = try Data(contentsOf: URL(filePath: path))
        var rows = Self.rows([UInt8](data))
        let header = rows.isEmpty ? [] : rows.removeFirst()
        columns = Dictionary(zip(header, 0...)) { first, _ in first }
        cells = rows
    }

    var count: Int { cells.count }

    /// The cell of a row; empty where there is no such column.
    func cell(_ row: Int, _ column: String) -> String {
        guard let index = columns[column], index < cells[row].count else { return "" }
        return cells[row][index]
    }

    /// Quoted cells with commas, line ends and doubled quotes, as in RFC 4180.
    private static func rows(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        func endCell() {
            row.append(String(decoding: cell, as: UTF8.self))
            cell.removeAll(keepingCapacity: true)
        }
        var last: UInt8 = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""):
                if !isQuoted, last == byte { cell.append(byte) }
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: endCell()
            case UInt8(ascii: "\r") where !isQuoted: break
            case UInt8(ascii: "\n") where !isQuoted:
                endCell()
                rows.append(row)
                row = []
            default: cell.append(byte)
            }
            last = byte
        }
        if !cell.isEmpty || !row.isEmpty {
            endCell()
            rows.append(row)
        }
        return rows
    }
}
