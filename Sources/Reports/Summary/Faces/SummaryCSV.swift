public import Domain

/// A report as rows of figures for a spreadsheet, RFC 4180.
public enum SummaryCSV {
    /// The names of the columns.
    ///
    /// `section` is `total`, `rate`, an axis (`area`, `unit`, `kind`, `group`), `trend`, `product`, `point`, `case`, `due` or
    /// `change`; `unit` is `count`, `vnd`, `share`; a change has what was published in `previous`.
    public static let columns = [
        "period", "section", "code", "name", "measure", "label", "unit", "value", "previous", "last_year",
        "year_to_date",
        "note",
    ]

    /// The report's rows under a heading; a byte order mark tells old spreadsheets that it is UTF-8.
    ///
    /// Numbers have neither marks between digits nor units. Text that a spreadsheet would take for a formula has an apostrophe
    /// in front.
    public static func text(
        of document: ReportDocument,
        in language: Language,
        withByteOrderMark hasMark: Bool = false
    ) -> String {
        let rows = CSVRows(document: document, language: language).all
        let lines = [columns.joined(separator: ",")] + rows.map { $0.fields.joined(separator: ",") }
        return (hasMark ? "\u{FEFF}" : "") + lines.map { $0 + "\r\n" }.joined()
    }
}
