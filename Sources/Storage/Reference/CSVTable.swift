/// A file of comma-separated values as RFC 4180 has it, with a header row.
struct CSVTable: Sendable {
    /// The file's path, for errors.
    let file: String
    /// The rows below the header.
    let rows: [CSVRow]

    /// Reads a file; fields may be quoted, lines may end in LF or CRLF, every row has as many fields as the header.
    init(file: String, text: String) throws(StorageError) {
        var parser = CSVParser(file: file, text: text)
        guard let header = try parser.nextRecord() else {
            throw .reference(file: file, line: 1, problem: "no header row")
        }
        var columns: [String: Int] = [:]
        for (index, name) in header.fields.enumerated() {
            guard columns.updateValue(index, forKey: name) == nil else {
                throw .reference(file: file, line: 1, problem: "two columns “\(name)”")
            }
        }
        var rows: [CSVRow] = []
        while let record = try parser.nextRecord() {
            guard record.fields.count == header.fields.count else {
                let problem = "\(record.fields.count) fields where the header has \(header.fields.count)"
                throw .reference(file: file, line: record.line, problem: problem)
            }
            rows.append(CSVRow(file: file, line: record.line, columns: columns, fields: record.fields))
        }
        self.file = file
        self.rows = rows
    }
}
