import JSON

/// Where a report is drawn again and again: a terminal that shows the newest, or a pipe that gets each version after the other.
struct ReportScreen: Sendable {
    /// The rows of the terminal; nil in a pipe.
    let rows: Int?
    /// Whether programs read it, one document a line.
    let isJSON: Bool
    private var shown: JSONObject?

    /// Begins with nothing shown.
    init(rows: Int?, isJSON: Bool) {
        self.rows = rows
        self.isJSON = isJSON
    }

    /// What is to be printed so that a version is seen; nil where it says the same as the one before, but for the moment.
    mutating func show(_ report: JSONObject, as text: String) -> String? {
        var version = report
        version.set("as_of", .null)
        guard version != shown else { return rows == nil || isJSON ? nil : drawn(text) }
        defer { shown = version }
        guard rows == nil, !isJSON else { return drawn(text) }
        return shown == nil ? text : Self.separator + text
    }

    private func drawn(_ text: String) -> String {
        guard let rows, !isJSON else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard lines.count >= rows else { return Self.cleared + text }
        // The end would push the beginning off the screen, where the main figures are.
        return Self.cleared + lines.prefix(max(1, rows - 2)).map { $0 + "\n" }.joined() + "…\n"
    }

    /// Between two versions in a pipe.
    static let separator = "\n" + String(repeating: "─", count: 40) + "\n\n"
    /// To the corner, and everything away.
    static let cleared = "\u{1B}[H\u{1B}[2J"
}
