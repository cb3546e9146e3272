package import Domain

/// A report in the order and the words in which people read it; every face for people is drawn from it.
package struct SummaryOutline: Sendable {
    /// A figure that stands out.
    package struct Headline: Sendable {
        /// What is counted.
        package let label: String
        /// The figure with its unit.
        package let text: String
        /// How it changed from the period before.
        package let change: String
    }

    /// The language.
    package let language: Language
    /// What the report is about: `Kết quả kiểm tra, xử lý vi phạm tuần 48 năm 2026`.
    package let title: String
    /// Its days.
    package let days: String
    /// Unit, state and moment, each with its label.
    package let fields: [(label: String, value: String)]
    /// The figures that stand out.
    package let headlines: [Headline]
    /// The sections in order; none is empty.
    package let sections: [SummarySection]

    /// Puts a report into words.
    package init(_ document: ReportDocument, in language: Language) {
        let words = SummaryWords(language: language)
        self.language = language
        title = words.text(
            "Kết quả kiểm tra, xử lý vi phạm \(document.period.title.vi)",
            "Inspections and handling of violations, \(document.period.title.en)"
        )
        days = words.days(document.period.days)
        fields = Self.fields(of: document, words)
        headlines = Self.headlines(document.figures, words)
        let writer = SectionWriter(document: document, words: words)
        sections = writer.sections.filter { !$0.parts.isEmpty }
    }

    private static func fields(of document: ReportDocument, _ words: SummaryWords) -> [(label: String, value: String)] {
        var fields = [
            (label: words.text("Đơn vị", "Unit"), value: words.text(document.issuer.name)),
            (
                label: words.text("Kỳ báo cáo", "Period"),
                value: "\(document.period.name) (\(words.days(document.period.days)))"
            ),
            (label: words.text("Số liệu đến", "As of"), value: words.moment(document.asOf)),
        ]
        switch document.edition {
        case .draft:
            fields.append(
                (words.text("Trạng thái", "State"), words.text("dự thảo, chưa công bố", "draft, not published"))
            )
        case .published(let moment, let number):
            let text = words.text("đã công bố ", "published ") + words.moment(moment)
            fields.append((words.text("Trạng thái", "State"), text + (number.map { " (\($0))" } ?? "")))
        }
        return fields
    }

    private static func headlines(_ figures: ComparedFigures, _ words: SummaryWords) -> [Headline] {
        let measures: [ReportMeasure] = [.inspections, .withViolation, .money(.fineImposed), .paidToBudget]
        return measures.compactMap { measure in
            guard let value = figures.current[measure] else { return nil }
            return Headline(
                label: words.text(measure.label).capitalisedFirst(),
                text: words.figure(value, measure),
                change: words.change(from: figures.previous?[measure], to: value)
            )
        }
    }
}
