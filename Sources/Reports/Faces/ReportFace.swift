import Contract
import Domain
import JSON

/// A period's report, drawn from its object at the reader's own width; the facts behind one of its figures where they were asked for.
enum ReportFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let explained = answer.final.objects("facts")
        if let facts = ExplainedFacts(explained, wording) {
            facts.draw(on: &page)
        } else if explained.isEmpty, answer.final["facts"] != nil {
            page.paragraph(
                Cell(
                    wording.text(
                        "Không có hồ sơ nào được đếm vào chỉ tiêu này.",
                        "There are no facts that this figure is counted from."
                    )
                )
            )
        } else if let document = SummaryReading.document(of: answer.final) {
            SummaryText.draw(document, in: wording.language, on: &page)
        } else {
            GeneralFace.draw(answer, wording, on: &page)
        }
    }
}
