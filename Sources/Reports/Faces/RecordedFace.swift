import Contract
import JSON

/// The receipt of a recorded inspection: its numbers, then what is worth a second look.
enum RecordedFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let fields = answer.operation.definition.answer.filter { $0.name != "warnings" }
        GeneralFace.draw(answer.final, fields, wording, on: &page)
        let warnings = answer.final.objects("warnings")
        guard !warnings.isEmpty else { return }
        page.space()
        WarningList.draw(warnings, about: FindingsTable.fields, wording, on: &page)
    }
}
