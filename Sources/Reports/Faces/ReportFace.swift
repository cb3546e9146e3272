import Contract
import Domain
import JSON

/// A period's report, drawn from its object at the reader's own width; with rows, the facts behind one of its figures.
enum ReportFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        if let facts = ExplainedFacts(answer.rows, wording) {
            facts.draw(on: &page)
        } else if let document = SummaryReading.document(of: answer.final) {
            SummaryText.draw(document, in: wording.language, on: &page)
        } else {
            GeneralFace.draw(answer, wording, on: &page)
        }
    }
}
