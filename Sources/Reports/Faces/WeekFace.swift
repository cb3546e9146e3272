import Contract
import Domain
import JSON

/// The week's summary: its days, each measure beside the week before and the same week last year, then the areas.
enum WeekFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let week = answer.final
        page.heading(title(week, wording))
        var fields: [(String, Cell)] = []
        for field in answer.operation.definition.answer where ["unit", "as_of"].contains(field.name) {
            fields.append((wording.label(field), wording.cell(week[field.name], field, at: field.name)))
        }
        page.fields(fields.filter { !$0.1.text.isEmpty })
        page.space()
        let measures = WeekMeasures(week.object("measures") ?? JSONObject(), wording)
        let whole = measures.table(against: WeekMeasures.Base.allCases)
        if page.fits(whole) {
            page.table(whole)
        } else {
            for base in WeekMeasures.Base.allCases {
                page.space()
                page.table(measures.table(against: [base]))
            }
        }
        guard
            case .objects(let columns) = answer.operation.definition.answer.first(where: { $0.name == "areas" })?.shape
        else { return }
        let areas = week.objects("areas")
        guard !areas.isEmpty else { return }
        page.space()
        page.heading(wording.text("Theo địa bàn", "By area"))
        page.table(table(of: areas, columns, wording))
    }

    /// `Tuần 2026-W47: thứ Năm 2026-11-19 – thứ Tư 2026-11-25`.
    private static func title(_ week: JSONObject, _ wording: Wording) -> String {
        let name = week.string("week") ?? ""
        let (from, to) = (week.string("from") ?? "", week.string("to") ?? "")
        return wording.text(
            "Tuần \(name): thứ Năm \(from) – thứ Tư \(to)",
            "Week \(name): Thursday \(from) – Wednesday \(to)"
        )
    }

    private static func table(of areas: [JSONObject], _ fields: [AnswerField], _ wording: Wording) -> Table {
        let columns = fields.filter { $0.name != "code" }
        var table = Table(columns.map(wording.column))
        for area in areas {
            let cells = columns.map { field in
                switch field.name {
                case "name":
                    let name = area.string("name") ?? wording.text("Chưa rõ địa bàn", "Area not known")
                    return Cell(name + (area.string("code").map { " (\($0))" } ?? ""))
                case "findings": return kinds(area.object("findings"), wording)
                default: return wording.cell(area[field.name], field, at: "areas.\(field.name)", inTable: true)
                }
            }
            table.add(cells)
        }
        return table
    }

    /// The kinds found in an area with their counts, those that were not found left out: `hàng giả 3, hàng cấm 1`.
    private static func kinds(_ findings: JSONObject?, _ wording: Wording) -> Cell {
        let counts = (findings?.members ?? []).filter { $0.value != .number("0") && $0.value != .null }
        return Cell(
            counts.map { member in
                let label = GoodsKind(rawValue: member.name)?.label.text(in: wording.language) ?? member.name
                return "\(label) \(wording.plain(member.value, at: ""))"
            }.joined(separator: ", ")
        )
    }
}
