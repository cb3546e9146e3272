import Contract
import JSON

/// What a verification came to: the verdict first, then how far all is certain, then what was found.
enum VerificationFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let (found, fields) = (answer.final, answer.operation.definition.answer)
        if found["sound"] != nil {
            page.paragraph(
                found.isTrue("sound")
                    ? Cell(wording.text("✓ Nhật ký nguyên vẹn", "✓ The log is as it was signed"), .good)
                    : Cell(wording.text("✗ Nhật ký đã bị động vào", "✗ The log was tampered with"), .bad),
                hanging: 2
            )
        }
        let list = fields.filter { !["sound", "findings"].contains($0.name) }
        page.fields(
            list.map { (wording.label($0), wording.cell(found[$0.name], $0, at: $0.name)) }.filter {
                !$0.1.text.isEmpty
            }
        )
        for finding in found.objects("findings") {
            page.space()
            page.paragraph(Cell("✗ \(finding.string("message") ?? finding.string("kind") ?? "")", .bad), hanging: 2)
            guard !finding.isTrue("exact"), let after = finding["after"] else { continue }
            let certain = wording.plain(after, at: "findings.after")
            page.paragraph(
                Cell(
                    wording.text("Đến sự kiện \(certain) mọi thứ chắc chắn.", "Up to event \(certain) all is certain.")
                ),
                indent: 2
            )
        }
    }
}
