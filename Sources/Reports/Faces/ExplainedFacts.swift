import Domain
import JSON

/// The facts that a figure comes to, each with what it adds; one that was taken back stands there twice, once with a minus.
struct ExplainedFacts {
    private let measure: ReportMeasure
    private let facts: [JSONObject]
    private let wording: Wording

    /// Takes facts as they came; nil where there are none, or they are of a measure that this version does not know.
    init?(_ rows: [JSONObject], _ wording: Wording) {
        guard let measure = rows.first?.string("measure").flatMap({ ReportMeasure(name: $0) }) else { return nil }
        self.measure = measure
        facts = rows
        self.wording = wording
    }

    func draw(on page: inout Page) {
        page.heading(wording.text(measure.label.vi, measure.label.en).capitalisedFirst())
        page.paragraph(
            Cell(
                wording.text("Đếm từ \(measure.source.label.vi)", "Counted from \(measure.source.label.en)"),
                .faint
            )
        )
        page.space()
        page.table(table)
    }

    private var table: Table {
        let isMoney = measure.unit == .dong
        var table = Table([
            Table.Column(wording.text("Số", "Number")), Table.Column(wording.text("Loại", "Kind")),
            Table.Column(wording.text("Ngày", "On")), Table.Column(wording.text("Đơn vị", "Unit")),
            Table.Column(wording.text("Địa bàn", "Area")),
            Table.Column(
                isMoney ? wording.text("Cộng vào (đồng)", "Adds (VND)") : wording.text("Cộng vào", "Adds"),
                isFlushRight: true
            ),
            Table.Column(wording.text("Ghi lúc", "Recorded at")),
        ])
        for fact in facts {
            table.add([
                plain(fact, "number"), Cell(kind(fact)), plain(fact, "on"), plain(fact, "unit"), plain(fact, "area"),
                Cell(Self.amount(of: fact).map { Numerals.difference($0, in: wording.language) } ?? ""),
                plain(fact, "recorded_at"),
            ])
        }
        guard let total else { return table }
        var cells = Array(repeating: Cell.empty, count: table.columns.count)
        cells[0] = Cell(wording.text("Tổng số", "Total"), .strong)
        cells[5] = Cell(Numerals.grouped(total, in: wording.language), .strong)
        table.add(cells)
        return table
    }

    /// What the facts come to; nil where they do not add up: three findings may point to one product.
    private var total: Int64? {
        guard measure.sum == .flow else { return nil }
        var total: Int64 = 0
        for amount in facts.compactMap(Self.amount) {
            let (sum, overflows) = total.addingReportingOverflow(amount)
            guard !overflows else { return nil }
            total = sum
        }
        return total
    }

    /// What a fact adds to the figure.
    private static func amount(of fact: JSONObject) -> Int64? {
        guard let value = fact.whole("value") else { return nil }
        let (amount, overflows) = value.multipliedReportingOverflow(by: fact.whole("sign") ?? 1)
        return overflows ? nil : amount
    }

    private func plain(_ fact: JSONObject, _ name: String) -> Cell {
        Cell(fact[name].map { wording.plain($0, at: "facts.\(name)") } ?? "")
    }

    /// The kind in the words of what is counted; as it came where it is none of them.
    private func kind(_ fact: JSONObject) -> String {
        guard let word = fact.string("kind") else { return "" }
        let label: Bilingual? =
            switch measure.source {
            case .inspections: InspectionForm(rawValue: word)?.label
            case .findings, .register: GoodsKind(rawValue: word)?.label
            case .cases: CaseEvent(rawValue: word)?.label ?? CaseState(rawValue: word)?.label
            case .decisions, .payments: MoneyKind(rawValue: word)?.label
            case .movements: Disposition(rawValue: word)?.label
            case .complaints: ComplaintKind(rawValue: word)?.label ?? ComplaintEvent(rawValue: word)?.label
            }
        return (label?.text(in: wording.language) ?? word).capitalisedFirst(if: label != nil)
    }
}
