import Domain
import JSON

/// The facts that a figure comes to, each with what it adds; one that was taken back stands there twice, once with a minus.
struct ExplainedFacts {
    private let measure: ReportMeasure
    private let facts: [JSONObject]
    private let wording: Wording

    /// Takes facts as they came; nil where they are of a measure that this version does not know.
    init?(_ facts: [JSONObject], _ wording: Wording) {
        guard let measure = facts.first?.string("measure").flatMap({ ReportMeasure(name: $0) }) else { return nil }
        self.measure = measure
        self.facts = facts
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
                Cell(fact.whole("amount").map { Numerals.difference($0, in: wording.language) } ?? ""),
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

    /// What the facts come to; nil where no number holds it.
    private var total: Int64? {
        var total: Int64 = 0
        for amount in facts.compactMap({ $0.whole("amount") }) {
            let (sum, overflows) = total.addingReportingOverflow(amount)
            guard !overflows else { return nil }
            total = sum
        }
        return total
    }

    private func plain(_ fact: JSONObject, _ name: String) -> Cell {
        Cell(fact[name].map { wording.plain($0, at: "facts.\(name)") } ?? "")
    }

    /// The form of an inspection, the kind of goods or money, what became of a record; as it came where it is none of them.
    private func kind(_ fact: JSONObject) -> String {
        guard let word = fact.string("kind") else { return "" }
        let label =
            InspectionForm(rawValue: word)?.label ?? GoodsKind(rawValue: word)?.label ?? MoneyKind(rawValue: word)?
            .label
            ?? Self.outcomes[word] ?? ReportMeasure(name: word)?.label
        return (label?.text(in: wording.language) ?? word).capitalisedFirst(if: label != nil)
    }

    private static let outcomes = [
        "opened": Bilingual(vi: "mở", en: "opened"),
        "decided": Bilingual(vi: "ra quyết định xử phạt", en: "decided"),
        "closed": Bilingual(vi: "kết thúc", en: "closed"),
        "to_police": Bilingual(vi: "chuyển cơ quan điều tra", en: "handed to the police"),
        "destroyed": Bilingual(vi: "tiêu hủy", en: "destroyed"),
        "received": Bilingual(vi: "tiếp nhận", en: "received"),
        "handled": Bilingual(vi: "đã xử lý", en: "handled"),
        "confirmed": Bilingual(vi: "được kiểm tra xác nhận", en: "confirmed by inspection"),
        "expired": Bilingual(vi: "giấy chứng nhận hết hạn", en: "certificate expired"),
        "false": Bilingual(vi: "khai sai", en: "claimed falsely"),
    ]
}
