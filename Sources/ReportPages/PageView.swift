import Domain
import Reports

/// What the page's template is filled with.
struct PageView {
    let document: ReportDocument
    let language: Language

    var values: [String: Any] {
        let outline = SummaryOutline(document, in: language)
        let issuer = document.issuer
        var values: [String: Any] = [
            "language": language.rawValue,
            "pageTitle": "\(outline.title) – \(issuer.name.text(in: language))",
            "unit": issuer.name.text(in: language),
            "state": text("Cộng hòa xã hội chủ nghĩa Việt Nam", "Socialist Republic of Viet Nam"),
            "motto": text("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
            "place": issuer.place.text(in: language),
            "date": day.formattedAsDate(in: language),
            "numberLabel": text("Số:", "No."),
            "number": number ?? "………",
            "isDraft": document.edition == .draft,
            "draft": text("Dự thảo, chưa công bố", "Draft, not published"),
            "documentType": text("Báo cáo", "Report"),
            "title": outline.title,
            "days": outline.days,
            "hasHeadlines": !outline.headlines.isEmpty,
            "headlines": outline.headlines.map(headline),
            "sections": PartViews(language: language).sections(outline.sections),
            "asOf": outline.fields.map { "\($0.label): \($0.value)" }.joined(separator: ". ") + ".",
            "recipientsLabel": text("Nơi nhận:", "Recipients:"),
            "recipients": recipients,
            "signerTitle": issuer.signerTitle.text(in: language),
            "signatureHint": text("(Ký, đóng dấu)", "(Signature, seal)"),
            "signerName": issuer.signerName ?? "",
        ]
        if let superior = issuer.superior { values["superior"] = superior.text(in: language) }
        return values
    }

    /// The day over the document: of publication, or of what a draft knows.
    private var day: Day {
        guard case .published(let moment, _) = document.edition else { return document.asOf.day }
        return moment.day
    }

    private var number: String? {
        guard case .published(_, let number) = document.edition else { return nil }
        return number
    }

    private var recipients: [String] {
        let file = text("Lưu: VT.", "File.")
        return document.issuer.recipients.map { $0.text(in: language) + ";" } + [file]
    }

    private func headline(_ headline: SummaryOutline.Headline) -> [String: Any] {
        [
            "label": headline.label,
            "text": headline.text,
            // The sign and its number stay on one line.
            "change": text("so với kỳ trước: ", "vs period before: ")
                + headline.change.split(separator: " ").joined(separator: "\u{A0}"),
        ]
    }

    private func text(_ vi: String, _ en: String) -> String {
        language == .vietnamese ? vi : en
    }
}
