import Contract
import JSON

/// Warnings, one a paragraph, with what they are about.
enum WarningList {
    /// Adds warnings; `findings` are the fields of a finding, by whose headings theirs are told.
    static func draw(_ warnings: [JSONObject], about findings: [AnswerField], _ wording: Wording, on page: inout Page) {
        for warning in warnings {
            let place = warning.string("field").map { "\(self.place($0, findings, wording)): " } ?? ""
            let message = warning.string("message") ?? warning.string("code") ?? ""
            page.paragraph(Cell("⚠ \(place)\(message)", .doubtful), hanging: 2)
        }
    }

    /// `findings[0].gtin` as `#1 Mã vạch`, after the number that findings have in their table; other paths as they are.
    private static func place(_ path: String, _ findings: [AnswerField], _ wording: Wording) -> String {
        let opening = "findings["
        guard path.hasPrefix(opening) else { return path }
        let parts = path.dropFirst(opening.count).split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let index = Int(parts[0]), index < .max else { return path }
        let name = parts[1].drop { $0 == "." }
        let label = findings.first { $0.name == name }.map(wording.label) ?? String(name)
        return label.isEmpty ? "#\(index + 1)" : "#\(index + 1) \(label)"
    }
}
