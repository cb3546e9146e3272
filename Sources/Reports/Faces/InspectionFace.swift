import Contract
import JSON

/// An inspection: number and case, where and whom, what was found, what is worth a second look, how it was corrected.
enum InspectionFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let inspection = answer.final
        let fields = answer.operation.definition.answer
        let number = inspection.string("inspection") ?? ""
        let opened = inspection.string("case").map { wording.text(" · vụ việc \($0)", " · case \($0)") } ?? ""
        page.heading(wording.text("Kiểm tra ", "Inspection ") + number + opened)
        let premises = inspection.object("premises") ?? JSONObject()
        let place = [premises.string("name"), premises.string("address")].compactMap(\.self).joined(separator: ", ")
        let nested: Set<String> = ["inspection", "case", "premises", "party", "findings", "warnings", "versions"]
        var list = fields.filter { !nested.contains($0.name) }
            .map { (wording.label($0), wording.cell(inspection[$0.name], $0, at: $0.name)) }
        if let field = fields.first(where: { $0.name == "premises" }) {
            list.append((wording.label(field), Cell(place)))
        }
        if let field = fields.first(where: { $0.name == "party" }) {
            list.append((wording.label(field), party(inspection, wording)))
        }
        page.fields(list.filter { !$0.1.text.isEmpty })
        for field in fields {
            guard case .objects(let columns) = field.shape else { continue }
            let rows = inspection.objects(field.name)
            // The first version alone says nothing that is not above.
            guard rows.count > (field.name == "versions" ? 1 : 0) else { continue }
            page.space()
            page.heading(wording.label(field))
            switch field.name {
            case "findings": page.table(FindingsTable.table(rows, columns, wording), indent: 2)
            case "warnings": WarningList.draw(rows, about: FindingsTable.fields, wording, on: &page)
            default: page.table(GeneralFace.table(of: rows, columns, wording, at: field.name), indent: 2)
            }
        }
    }

    /// The party in a line: `Hộ kinh doanh X (hộ kinh doanh), MST 4000123456`.
    private static func party(_ inspection: JSONObject, _ wording: Wording) -> Cell {
        guard let party = inspection.object("party") else { return .empty }
        var text = party.string("name") ?? ""
        if let kind = party["kind"] { text += " (\(wording.plain(kind, at: "party.kind")))" }
        if let code = party.string("tax_code") { text += wording.text(", MST \(code)", ", tax code \(code)") }
        return Cell(text)
    }
}
