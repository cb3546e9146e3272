import Domain
import VietnameseText

/// One row of reference data; every reading says which line is wrong.
struct CSVRow: Sendable {
    let file: String
    let line: Int
    private let columns: [String: Int]
    private let fields: [String]

    init(file: String, line: Int, columns: [String: Int], fields: [String]) {
        self.file = file
        self.line = line
        self.columns = columns
        self.fields = fields
    }

    /// Text, composed; nil where the cell is empty.
    func text(_ column: String) throws(StorageError) -> String? {
        guard let index = columns[column] else { throw problem("no column “\(column)”") }
        let field = fields[index]
        return field.isEmpty ? nil : Vietnamese.composed(field)
    }

    /// Text that must be there.
    func required(_ column: String) throws(StorageError) -> String {
        guard let text = try text(column) else { throw problem("“\(column)” is empty") }
        return text
    }

    /// A day; nil where the cell is empty.
    func day(_ column: String) throws(StorageError) -> Day? {
        guard let text = try text(column) else { return nil }
        guard let day = Day(text) else { throw problem("“\(column)”: “\(text)” is no day") }
        return day
    }

    /// A day that must be there.
    func requiredDay(_ column: String) throws(StorageError) -> Day {
        guard let day = try day(column) else { throw problem("“\(column)” is empty") }
        return day
    }

    /// A whole number; nil where the cell is empty.
    func number(_ column: String) throws(StorageError) -> Int32? {
        guard let text = try text(column) else { return nil }
        guard let number = Int32(text) else { throw problem("“\(column)”: “\(text)” is no whole number") }
        return number
    }

    /// `true` or `false`.
    func flag(_ column: String) throws(StorageError) -> Bool {
        let text = try required(column)
        guard let flag = Bool(text) else { throw problem("“\(column)”: “\(text)” is neither true nor false") }
        return flag
    }

    /// One of the words of a choice; nil where the cell is empty.
    func choice<Choice: RawRepresentable<String>>(
        _ column: String,
        _: Choice.Type = Choice.self
    ) throws(StorageError) -> Choice? {
        guard let text = try text(column) else { return nil }
        guard let choice = Choice(rawValue: text) else { throw problem("“\(column)”: “\(text)” is no \(Choice.self)") }
        return choice
    }

    /// One of the words of a choice, which must be there.
    func requiredChoice<Choice: RawRepresentable<String>>(
        _ column: String,
        _: Choice.Type = Choice.self
    ) throws(StorageError) -> Choice {
        guard let choice = try choice(column, Choice.self) else { throw problem("“\(column)” is empty") }
        return choice
    }

    /// Says what is wrong with this row.
    func problem(_ text: String) -> StorageError {
        .reference(file: file, line: line, problem: text)
    }
}
