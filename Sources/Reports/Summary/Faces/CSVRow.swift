/// One row of a report's spreadsheet.
struct CSVRow {
    var period: String
    var section: String
    var code: String?
    var name: String?
    var measure: String?
    var label: String?
    var unit: String?
    var value: String?
    var previous: Int64?
    var lastYear: Int64?
    var yearToDate: Int64?
    var note: String?

    /// The fields as they stand in a line: text quoted and harmless, numbers bare.
    var fields: [String] {
        let texts = [period, section, code, name, measure, label, unit].map { Self.quoted($0) }
        let numbers = [value] + [previous, lastYear, yearToDate].map { $0.map(String.init) }
        return texts + numbers.map { $0 ?? "" } + [Self.quoted(note)]
    }

    private static func quoted(_ text: String?) -> String {
        guard let text, !text.isEmpty else { return "" }
        var quoted = "\""
        // By scalars: a quotation mark under an accent is another character, but closes the cell all the same.
        for scalar in text.safeForSpreadsheets.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
