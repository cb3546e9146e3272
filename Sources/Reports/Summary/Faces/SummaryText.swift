import Domain

/// A report on a terminal or in a pipe: tables that fit, sparklines, colour where the paper takes it.
public enum SummaryText {
    /// The report's text.
    public static func text(of document: ReportDocument, on paper: Paper) -> String {
        var page = Page(on: paper)
        draw(document, in: paper.language, on: &page)
        return page.text
    }

    /// Adds the report to a page.
    static func draw(_ document: ReportDocument, in language: Language, on page: inout Page) {
        let outline = SummaryOutline(document, in: language)
        let words = SummaryWords(language: language)
        page.heading(outline.title)
        page.fields(outline.fields.map { ($0.label, Cell($0.value)) })
        for (index, section) in outline.sections.enumerated() {
            page.space()
            page.heading("\(RomanNumeral.text(index + 1)). \(section.title)")
            for part in section.parts { draw(part, words, on: &page) }
        }
    }

    private static func draw(_ part: SummaryPart, _ words: SummaryWords, on page: inout Page) {
        switch part {
        case .paragraph(let text): page.paragraph(Cell(text))
        case .list(let items):
            for item in items { page.paragraph(Cell("– \(item.lead): \(item.text)"), hanging: 2) }
        case .table(_, let table, let narrow):
            page.space()
            guard !narrow.isEmpty, !page.keepsNames(of: table) else { return page.table(table) }
            for table in narrow {
                page.space()
                page.table(table)
            }
        case .trend(let chart):
            page.space()
            page.table(TrendTable.table(chart, words))
        // The table beside them says it all.
        case .bars: break
        }
    }
}
