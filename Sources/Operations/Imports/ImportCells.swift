import Domain
import VietnameseText

/// Reads the cells of one row; every refusal names line and column.
struct ImportCells {
    let row: ImportRow

    /// Text, composed and without blanks around it; nil where the cell is empty.
    ///
    /// An apostrophe that kept a spreadsheet from taking it for a formula is taken off.
    func text(_ column: String, atMost limit: Int = 10_000) throws(ImportReject) -> String? {
        guard let cell = row.cells[column] else { return nil }
        var text = (cell.utf8.isASCII ? cell : Vietnamese.composed(cell)).trimmed
        if text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) { text.removeFirst() }
        guard !text.isEmpty else { return nil }
        guard text.unicodeScalars.count <= limit else {
            throw reject(column, vi: "dài hơn \(limit) ký tự", en: "is longer than \(limit) characters")
        }
        for scalar in text.unicodeScalars where scalar.value < 0x20 || scalar.value == 0x7F {
            guard scalar == "\n" || scalar == "\r" || scalar == "\t" else {
                throw reject(column, vi: "có ký tự điều khiển", en: "has a control character")
            }
        }
        return text
    }

    /// Text that must be there.
    func required(_ column: String, atMost limit: Int = 10_000) throws(ImportReject) -> String {
        guard let text = try text(column, atMost: limit) else { throw reject(column, vi: "để trống", en: "is empty") }
        return text
    }

    /// What `read` makes of a cell; nil where it is empty.
    func value<Value>(
        _ column: String,
        vi: String,
        en: String,
        _ read: (String) -> Value?
    ) throws(ImportReject) -> Value? {
        guard let text = try text(column) else { return nil }
        guard let value = read(text) else { throw reject(column, vi: vi, en: en) }
        return value
    }

    /// One of the words of a choice; nil where the cell is empty.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ column: String,
        of type: Choice.Type
    ) throws(ImportReject) -> Choice? {
        let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return try value(column, vi: "cần một trong: \(words)", en: "wants one of: \(words)") { Choice(rawValue: $0) }
    }

    /// A day; nil where the cell is empty.
    func day(_ column: String) throws(ImportReject) -> Day? {
        try value(column, vi: "cần một ngày như 2026-11-24", en: "wants a day such as 2026-11-24") { Day($0) }
    }

    /// A whole number in a range; nil where the cell is empty.
    func number(_ column: String, in range: ClosedRange<Int>) throws(ImportReject) -> Int? {
        let (low, high) = (range.lowerBound, range.upperBound)
        return try value(column, vi: "cần số từ \(low) đến \(high)", en: "wants a number from \(low) to \(high)") {
            Int($0).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// A number under a bar code; nil where the cell is empty.
    func gtin(_ column: String) throws(ImportReject) -> GTIN? {
        try value(column, vi: "cần 8, 12, 13 hoặc 14 chữ số", en: "wants 8, 12, 13 or 14 digits") { GTIN($0) }
    }

    func reject(_ column: String, vi: String, en: String) -> ImportReject {
        ImportReject(line: row.line, field: column, reason: Bilingual(vi: vi, en: en))
    }
}

extension String.UTF8View {
    /// Whether every byte is of ASCII, which is composed as it stands.
    var isASCII: Bool { allSatisfy { $0 < 0x80 } }
}
