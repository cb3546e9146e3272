import Contract
import JSON

/// A case: number and state, where it comes from, its violations, its events.
enum CaseFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let (found, fields) = (answer.final, answer.operation.definition.answer)
        let state = found["state"].map { " · " + wording.plain($0, at: "state") } ?? ""
        page.heading(wording.text("Vụ việc ", "Case ") + (found.string("case") ?? "") + state)
        let list = fields.filter { field in
            if case .objects = field.shape { return false }
            return !["case", "state"].contains(field.name)
        }
        page.fields(
            list.map { (wording.label($0), wording.cell(found[$0.name], $0, at: $0.name)) }.filter {
                !$0.1.text.isEmpty
            }
        )
        for field in fields {
            guard case .objects(let columns) = field.shape else { continue }
            let rows = found.objects(field.name)
            guard !rows.isEmpty else { continue }
            page.space()
            page.heading(wording.label(field))
            let table =
                field.name == "findings"
                ? FindingsTable.table(rows, columns, wording)
                : GeneralFace.table(of: rows, columns, wording, at: field.name)
            page.table(table, indent: 2)
        }
    }
}
