import Contract
import JSON

/// Findings as a table: quantity with its unit in one column, remarks below their row.
enum FindingsTable {
    /// The fields of a finding, as `inspection.show` declares them.
    static let fields: [AnswerField] = {
        let findings = Operation.inspectionShow.definition.answer.first { $0.name == "findings" }
        guard case .objects(let fields) = findings?.shape else { return [] }
        return fields
    }()

    static func table(_ findings: [JSONObject], _ fields: [AnswerField], _ wording: Wording) -> Table {
        let columns = fields.filter { !["unit", "note"].contains($0.name) }
        var table = Table([Table.Column("#", isFlushRight: true)] + columns.map(wording.column))
        for (index, finding) in findings.enumerated() {
            let cells = columns.map { field in
                let cell = wording.cell(finding[field.name], field, at: "findings.\(field.name)", inTable: true)
                guard field.name == "quantity", !cell.text.isEmpty, let unit = finding.string("unit") else {
                    return cell
                }
                return Cell("\(cell.text) \(unit)")
            }
            table.add([Cell(String(index + 1))] + cells, remark: finding.string("note").map { Cell($0, .faint) })
        }
        return table
    }
}
