import Contract
import JSON

/// A checkpoint: what it says, and below it the lines to be kept on paper, each as it is.
enum CheckpointFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let (found, fields) = (answer.final, answer.operation.definition.answer)
        let list = fields.filter { !forPrograms.contains($0.name) }
        page.heading(wording.text("Mốc kiểm tra của nhật ký", "Checkpoint of the log"))
        page.fields(
            list.map { (wording.label($0), wording.cell(found[$0.name], $0, at: $0.name)) }.filter {
                !$0.1.text.isEmpty
            }
        )
        guard let paper = found.string("paper") else { return }
        page.space()
        page.paragraph(
            Cell(
                wording.text(
                    "In hoặc chép các dòng dưới đây ra giấy, ký tên và cất ở ngoài hệ thống:",
                    "Print or copy these lines, sign the paper and keep it outside the system:"
                ),
                .faint
            )
        )
        page.space()
        for line in paper.split(separator: "\n") { page.verbatim(String(line)) }
    }

    /// Said again on the paper, or of no use to people.
    private static let forPrograms: Set<String> = ["root", "previous", "signature", "paper", "note"]
}
