public import Domain
public import Reports

/// A report as one page of HTML that needs nothing else: no script, no address, no font from elsewhere.
///
/// It has the layout of official documents (Decree 30/2020/NĐ-CP), reads on a telephone and prints on A4 with page numbers.
/// Whatever people typed is text in it and nothing else; the page's own policy forbids scripts to browsers besides.
public enum SummaryPage {
    /// The page.
    public static func html(of document: ReportDocument, in language: Language) -> String {
        Templates.page(PageView(document: document, language: language).values)
    }
}
