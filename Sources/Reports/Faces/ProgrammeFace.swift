import Contract
import Domain
import JSON

/// The programme: targets by area with their verdicts, the register beside the published figures, the coverage by sales points.
enum ProgrammeFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let status = answer.final
        if let day = status.string("on") {
            page.heading(wording.text("Chương trình OCOP tại ngày \(day)", "The OCOP programme on \(day)"))
        }
        page.table(targets(answer.rows, wording))
        if let register = status.object("register") {
            page.space()
            page.heading(wording.text("Danh bạ và số đã công bố", "The register beside the published figures"))
            page.table(comparison(of: register, with: status.object("baseline"), answer.operation, wording), indent: 2)
            if let sum = status.object("baseline").flatMap({ sum($0, wording) }) { page.paragraph(sum, indent: 2) }
        }
        if let coverage = status.object("coverage") { draw(coverage, wording, on: &page) }
    }

    private static func targets(_ rows: [JSONObject], _ wording: Wording) -> Table {
        var table = Table([
            Table.Column(wording.text("Kết luận", "Verdict")),
            Table.Column(wording.text("Chỉ tiêu", "Target")),
            Table.Column(wording.text("Mức", "Figure"), isFlushRight: true),
            Table.Column(wording.text("Danh bạ", "Register"), isFlushRight: true),
            Table.Column(wording.text("Hạn", "Deadline")),
            Table.Column(wording.text("Mã", "Code")),
        ])
        var current: String?
        for row in rows {
            let section = section(of: row, wording)
            if section != current { table.add(section: section) }
            current = section
            table.add(
                [
                    verdict(row, wording), Cell(row.string("description") ?? ""), Cell(figure(row, wording)),
                    Cell(row.literal("actual").map { Numerals.plain($0, in: wording.language) } ?? "—"),
                    Cell(row.string("deadline") ?? ""), Cell(row.string("code") ?? "", .faint),
                ],
                remark: row.string("reason").map { Cell($0, .faint) }
            )
        }
        return table
    }

    /// `Tỉnh Quảng Nam (49): chỉ tiêu`.
    private static func section(of row: JSONObject, _ wording: Wording) -> String {
        let scope = row.string("scope")
        let area = [row.string("area"), scope.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
        let kind = row["record_kind"].map { wording.plain($0, at: "record_kind") }
        return [area, kind].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// The verdict as a mark and in words, since a mark alone is not heard by everybody.
    private static func verdict(_ row: JSONObject, _ wording: Wording) -> Cell {
        guard let word = row.string("verdict") else { return Cell("—") }
        guard let verdict = ProgrammeVerdict(rawValue: word) else { return Cell(word) }
        return Cell("\(mark(of: verdict)) \(verdict.label.text(in: wording.language))", Ink(verdict))
    }

    private static func mark(of verdict: ProgrammeVerdict) -> String {
        switch verdict {
        case .met: "✓"
        case .notMet: "✗"
        case .cannotTell: "?"
        case .agrees: "="
        case .differs: "≠"
        }
    }

    private static func figure(_ row: JSONObject, _ wording: Wording) -> String {
        guard let target = row.literal("target") else { return "" }
        let sign =
            switch row.string("comparison") {
            case ">=": "≥ "
            case "<=": "≤ "
            case let other?: "\(other) "
            case nil: ""
            }
        return sign + Numerals.plain(target, in: wording.language)
    }

    /// The register's counts, and the published ones where there are such.
    private static func comparison(
        of register: JSONObject,
        with baseline: JSONObject?,
        _ operation: Operation,
        _ wording: Wording
    ) -> Table {
        var table = Table([
            Table.Column(""),
            Table.Column(wording.text("Danh bạ", "Register"), isFlushRight: true),
            Table.Column(wording.text("Đã công bố", "Published"), isFlushRight: true),
        ])
        guard case .object(let fields) = operation.definition.answer.first(where: { $0.name == "register" })?.shape
        else { return table }
        for field in fields where register[field.name] != nil {
            // What was published are recognised products; the register also holds such as are not.
            let published = field.name == "recognised" ? "products" : field.name
            let isComparable = field.name != "products"
            table.add([
                Cell(wording.label(field)), wording.cell(register[field.name], field, at: "register.\(field.name)"),
                isComparable ? Cell(baseline?.literal(published) ?? "") : .empty,
            ])
        }
        return table
    }

    /// How the published figures add up: `Đã công bố: 333 = 275 (3 sao) + 58 (4 sao), …`.
    private static func sum(_ baseline: JSONObject, _ wording: Wording) -> Cell? {
        guard let all = baseline.whole("products"), let three = baseline.whole("three_star"),
            let four = baseline.whole("four_star")
        else { return nil }
        let sign = all == three + four ? "=" : "≠"
        var text = wording.text(
            "Đã công bố: \(all) \(sign) \(three) (3 sao) + \(four) (4 sao)",
            "Published: \(all) \(sign) \(three) three-star + \(four) four-star"
        )
        if let potential = baseline.whole("potential_five_star") {
            text += wording.text(
                "; trong đó \(potential) sản phẩm 4 sao tiềm năng 5 sao",
                "; \(potential) of the latter a potential five-star"
            )
        }
        return Cell(text, .faint)
    }

    private static func draw(_ coverage: JSONObject, _ wording: Wording, on page: inout Page) {
        let (all, covered) = (coverage.literal("districts") ?? "—", coverage.literal("covered") ?? "—")
        page.space()
        page.heading(
            wording.text(
                "Độ phủ điểm bán: \(covered) trên \(all) địa phương",
                "Coverage by sales points: \(covered) of \(all) localities"
            )
        )
        let (with, without) = (coverage.strings("with"), coverage.strings("without"))
        page.fields(
            [
                (wording.text("✓ Có điểm bán", "✓ With a point"), Cell(with.joined(separator: ", "))),
                (wording.text("✗ Chưa có", "✗ Without one"), Cell(without.joined(separator: ", "), .bad)),
            ].filter { !$0.1.text.isEmpty },
            indent: 2
        )
    }
}
