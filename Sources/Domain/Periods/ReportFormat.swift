/// What a report can look like.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
    /// Members for programs.
    case json
    /// Text as it stands in a pipe.
    case text
    /// Markdown with tables.
    case markdown
    /// Rows for a spreadsheet.
    case csv
    /// The same behind a byte order mark, by which old spreadsheets know UTF-8.
    case csvWithMark = "csv_bom"
    /// One page that needs nothing else.
    case html

    /// What programs call it (RFC 6838).
    public var mediaType: String {
        switch self {
        case .json: "application/json"
        case .text: "text/plain; charset=utf-8"
        case .markdown: "text/markdown; charset=utf-8"
        case .csv, .csvWithMark: "text/csv; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        }
    }
}
