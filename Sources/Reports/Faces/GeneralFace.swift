import Contract
import JSON

/// The face drawn from the fields alone: rows as a table, an object as labels and values with its lists as tables below.
enum GeneralFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let definition = answer.operation.definition
        guard let columns = definition.rows else {
            draw(answer.final, definition.answer, wording, on: &page)
            return
        }
        if answer.rows.count == 1, columns.contains(where: \.shape.isNested) {
            draw(answer.rows[0], columns, wording, on: &page)
        } else {
            page.table(table(of: answer.rows, columns, wording))
        }
        let rest = definition.answer.filter { !Answer.pageFields.contains($0.name) }
        guard !rest.isEmpty else { return }
        page.space()
        draw(answer.final, rest, wording, on: &page)
    }

    /// An object: its plain fields as a list, then what is nested in it, each under its heading.
    static func draw(
        _ object: JSONObject,
        _ fields: [AnswerField],
        _ wording: Wording,
        at path: String = "",
        indent: Int = 0,
        on page: inout Page
    ) {
        let plain = fields.filter { !$0.shape.isNested || object.object($0.name)?["code"] != nil }
        let values = plain.map { (wording.label($0), wording.cell(object[$0.name], $0, at: path.path($0.name))) }
        page.fields(values.filter { !$0.1.text.isEmpty }, indent: indent)
        for field in fields where !plain.contains(field) {
            drawNested(object[field.name], field, wording, at: path.path(field.name), indent: indent, on: &page)
        }
    }

    /// Objects as a table.
    static func table(of rows: [JSONObject], _ fields: [AnswerField], _ wording: Wording, at path: String = "") -> Table
    {
        var table = Table(fields.map(wording.column))
        for row in rows {
            table.add(fields.map { wording.cell(row[$0.name], $0, at: path.path($0.name), inTable: true) })
        }
        return table
    }

    private static func drawNested(
        _ value: JSONValue?,
        _ field: AnswerField,
        _ wording: Wording,
        at path: String,
        indent: Int,
        on page: inout Page
    ) {
        switch (field.shape, value) {
        case (.objects(let fields), .array(let elements)) where !elements.isEmpty:
            let rows = elements.compactMap { element -> JSONObject? in
                guard case .object(let row) = element else { return nil }
                return row
            }
            page.space()
            page.paragraph(Cell(wording.label(field), .strong), indent: indent)
            page.table(table(of: rows, fields, wording, at: path), indent: indent + 2)
        case (.object(let fields), .object(let object)):
            page.space()
            page.paragraph(Cell(wording.label(field), .strong), indent: indent)
            draw(object, fields, wording, at: path, indent: indent + 2, on: &page)
        case (.map(let fields), .object(let object)):
            page.space()
            page.paragraph(Cell(wording.label(field), .strong), indent: indent)
            var table = Table([Table.Column("")] + fields.map(wording.column))
            for member in object.members {
                guard case .object(let row) = member.value else { continue }
                table.add(
                    [Cell(member.name)]
                        + fields.map { wording.cell(row[$0.name], $0, at: path.path($0.name), inTable: true) }
                )
            }
            page.table(table, indent: indent + 2)
        default: break
        }
    }
}

extension AnswerField.Shape {
    /// Whether it holds more than fits in a line.
    fileprivate var isNested: Bool {
        switch self {
        case .text, .number, .money, .flag, .texts, .json: false
        case .object, .objects, .map: true
        }
    }
}

extension String {
    /// The path of a field below this one.
    fileprivate func path(_ name: String) -> String {
        isEmpty ? name : "\(self).\(name)"
    }
}
