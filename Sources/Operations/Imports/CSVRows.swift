import Domain

/// The rows of a file of comma-separated values, one at a time: RFC 4180, lines ending in LF or CRLF, line ends within quotes.
struct CSVRows {
    private var bytes: ImportBytes
    private var line = 1
    private let columns: [String]

    /// Reads the header row.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - known: the columns that may be there.
    /// - Throws: `ImportProblem` for a header without a column, with one twice, or with one that is not known.
    init(_ bytes: ImportBytes, known: Set<String>) throws {
        self.bytes = bytes
        var reader = Self(bytes)
        guard let header = try reader.record() else {
            throw ImportProblem(vi: "tệp trống", en: "the file is empty")
        }
        let names = try header.fields.get().map { $0.trimmed }
        for (place, name) in names.enumerated() {
            guard known.contains(name) else {
                let list = known.sorted().joined(separator: ", ")
                throw ImportProblem(
                    vi: "không có cột “\(name)”; các cột là: \(list)",
                    en: "there is no column “\(name)”; the columns are: \(list)"
                )
            }
            guard !names[..<place].contains(name) else {
                throw ImportProblem(vi: "cột “\(name)” có hai lần", en: "the column “\(name)” stands twice")
            }
        }
        self.bytes = reader.bytes
        line = reader.line
        columns = names
    }

    private init(_ bytes: ImportBytes) {
        self.bytes = bytes
        columns = []
    }

    /// The next row; nil at the end.
    ///
    /// - Throws: what reading throws.
    mutating func next() throws -> Result<ImportRow, ImportReject>? {
        while let record = try record() {
            switch record.fields {
            case .failure(let reject): return .failure(reject)
            // A blank line.
            case .success(let fields) where fields == [""]: continue
            case .success(let fields):
                guard fields.count == columns.count else {
                    return .failure(
                        ImportReject(
                            line: record.line,
                            field: "",
                            reason: Bilingual(
                                vi: "có \(fields.count) ô, dòng đầu có \(columns.count) cột",
                                en: "has \(fields.count) cells where the header has \(columns.count)"
                            )
                        )
                    )
                }
                var cells: [String: String] = [:]
                cells.reserveCapacity(columns.count)
                for (column, field) in zip(columns, fields) where !field.isEmpty { cells[column] = field }
                return .success(ImportRow(line: record.line, cells: cells))
            }
        }
        return nil
    }

    private mutating func record() throws -> (line: Int, fields: Result<[String], ImportReject>)? {
        guard try bytes.peek() != nil else { return nil }
        let start = line
        var fields: [String] = []
        var fault: ImportReject?
        while true {
            let field = try field()
            if let text = String(validating: field.bytes, as: UTF8.self) {
                fields.append(text)
            } else {
                fault = fault ?? Self.reject(start, columns, fields.count, vi: "không phải UTF-8", en: "is not UTF-8")
                fields.append("?")
            }
            if field.isUnclosed {
                fault = Self.reject(
                    start,
                    columns,
                    fields.count - 1,
                    vi: "dấu nháy không đóng, hoặc có chữ sau dấu nháy đóng",
                    en: "a quotation mark that is never closed, or text behind the closing one"
                )
            }
            guard let separator = try bytes.peek() else { break }
            bytes.take()
            if separator == UInt8(ascii: ",") { continue }
            if separator == UInt8(ascii: "\r"), try bytes.peek() == UInt8(ascii: "\n") { bytes.take() }
            line += 1
            break
        }
        return (start, fault.map { .failure($0) } ?? .success(fields))
    }

    private static func reject(_ line: Int, _ columns: [String], _ place: Int, vi: String, en: String) -> ImportReject {
        let field = place < columns.count ? columns[place] : ""
        return ImportReject(line: line, field: field, reason: Bilingual(vi: vi, en: en))
    }

    private mutating func field() throws -> (bytes: [UInt8], isUnclosed: Bool) {
        var field: [UInt8] = []
        guard try bytes.peek() == UInt8(ascii: "\"") else {
            try bytes.take(upTo: Self.endsField, into: &field)
            return (field, false)
        }
        bytes.take()
        while true {
            let before = field.count
            try bytes.take(upTo: { $0 == UInt8(ascii: "\"") }, into: &field)
            line += field[before...].count { $0 == UInt8(ascii: "\n") }
            guard try bytes.peek() != nil else { return (field, true) }
            bytes.take()
            guard try bytes.peek() == UInt8(ascii: "\"") else { break }
            bytes.take()
            field.append(UInt8(ascii: "\""))
        }
        var rest: [UInt8] = []
        try bytes.take(upTo: Self.endsField, into: &rest)
        return (field, !rest.isEmpty)
    }

    private static func endsField(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}

extension String {
    /// The text without blanks around it.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return first == startIndex && last == index(before: endIndex) ? self : String(self[first...last])
    }
}
