import Contract
import Domain
import JSON

/// A fine: what it is for, what it may be and who may sign, how the law comes to that, what speaks for a crime, what to confirm.
enum FineFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let (fine, fields) = (answer.final, answer.operation.definition.answer)
        let title = [fine.string("code"), fine.string("conduct")].compactMap(\.self)
        page.heading(title.joined(separator: " · "))
        if let basis = fine.string("legal_basis") { page.paragraph(Cell(basis, .faint), indent: 2) }
        page.space()
        page.fields(list(question, of: fine, fields, wording))
        page.space()
        let amounts = [(wording.text("Mức phạt", "Fine"), span(of: fine, wording))].filter { !$0.1.text.isEmpty }
        page.fields(amounts + list(outcome, of: fine, fields, wording))
        draw(steps: fine.objects("steps"), wording, on: &page)
        draw(signs: fine.objects("referral"), wording, on: &page)
        draw(doubts: fine.strings("confirm"), wording, on: &page)
    }

    private static let question = ["inspection", "finding", "value", "pieces", "gain", "party_kind", "special", "on"]
    private static let outcome = [
        "midpoint", "range", "warning_allowed", "explanation_allowed", "signers", "remedies",
    ]

    private static func list(
        _ names: [String],
        of fine: JSONObject,
        _ fields: [AnswerField],
        _ wording: Wording
    ) -> [(String, Cell)] {
        names.compactMap { name in
            guard let field = fields.first(where: { $0.name == name }) else { return nil }
            // Only the special case is worth a line.
            if name == "special", !fine.isTrue(name) { return nil }
            let cell =
                name == "range"
                ? fine.object("range").map { span(of: $0, wording) } ?? .empty
                : wording.cell(fine[name], field, at: name)
            return cell.text.isEmpty ? nil : (wording.label(field), cell)
        }
    }

    /// Least to most: `6.000.000 đồng – 10.000.000 đồng`, or the one amount that both are.
    private static func span(of object: JSONObject, _ wording: Wording) -> Cell {
        guard let least = object.whole("minimum"), let most = object.whole("maximum") else { return .empty }
        let text = least == most ? wording.money(least) : "\(wording.money(least)) – \(wording.money(most))"
        return Cell(text, .strong)
    }

    private static func draw(steps: [JSONObject], _ wording: Wording, on page: inout Page) {
        guard !steps.isEmpty else { return }
        page.space()
        page.heading(wording.text("Cách tính", "How it comes about"))
        for (number, step) in steps.enumerated() {
            let basis = step.string("legal_basis").map { " (\($0))" } ?? ""
            page.paragraph(Cell("\(number + 1). \(step.string("text") ?? "")\(basis)"), indent: 2, hanging: 3)
        }
    }

    private static func draw(signs: [JSONObject], _ wording: Wording, on page: inout Page) {
        guard !signs.isEmpty else { return }
        page.space()
        let heading = wording.text(
            "Dấu hiệu tội phạm: chuyển hồ sơ cho cơ quan điều tra, chưa được ra quyết định xử phạt",
            "Signs of a crime: the file goes to the police, and no penalty before it has come back"
        )
        page.paragraph(Cell(heading, .bad))
        for sign in signs { page.paragraph(Cell("✗ \(sign.string("text") ?? "")", .bad), indent: 2, hanging: 2) }
    }

    private static func draw(doubts: [String], _ wording: Wording, on page: inout Page) {
        guard !doubts.isEmpty else { return }
        page.space()
        page.heading(wording.text("Cần xác nhận", "To be confirmed"))
        for doubt in doubts { page.paragraph(Cell("⚠ \(doubt)", .doubtful), indent: 2, hanging: 2) }
    }
}
