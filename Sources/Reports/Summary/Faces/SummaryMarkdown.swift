public import Domain

/// A report in Markdown with tables, as GitHub and GitLab show them.
public enum SummaryMarkdown {
    /// The report's text; nothing that people typed is taken for markup.
    public static func text(of document: ReportDocument, in language: Language) -> String {
        let outline = SummaryOutline(document, in: language)
        let words = SummaryWords(language: language)
        var blocks = ["# \(outline.title.markdown)"]
        blocks.append(outline.fields.map { "- **\($0.label.markdown):** \($0.value.markdown)" }.joined(separator: "\n"))
        for (index, section) in outline.sections.enumerated() {
            blocks.append("## \(RomanNumeral.text(index + 1)). \(section.title.markdown)")
            blocks += section.parts.compactMap { block($0, words) }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func block(_ part: SummaryPart, _ words: SummaryWords) -> String? {
        switch part {
        case .paragraph(let text): return text.markdown
        case .list(let items):
            return items.map { "- **\($0.lead.markdown):** \($0.text.markdown)" }.joined(separator: "\n")
        case .table(let caption, let table, _): return "**\(caption.markdown)**\n\n" + lines(of: table)
        case .trend(let chart): return lines(of: TrendTable.table(chart, words))
        // The table beside them says it all.
        case .bars: return nil
        }
    }

    private static func lines(of table: Table) -> String {
        let rule = table.columns.map { $0.isFlushRight ? "---:" : "---" }
        let rows = table.rows.map { row in
            switch row {
            case .section(let title):
                ["**\(title.markdown)**"] + Array(repeating: "", count: table.columns.count - 1)
            case .cells(let cells, _):
                cells.map { $0.ink == .strong ? "**\($0.text.markdown)**" : $0.text.markdown }
            }
        }
        return ([table.columns.map(\.heading.markdown), rule] + rows)
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
