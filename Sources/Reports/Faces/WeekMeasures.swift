import Domain
import JSON

/// A week's measures beside the weeks they are held against.
struct WeekMeasures {
    /// A week to be held against.
    enum Base: String, CaseIterable {
        /// The week before.
        case previous
        /// The same week of the year before.
        case lastYear = "last_year"
    }

    private let measures: JSONObject
    private let wording: Wording

    /// Takes the measures by their names.
    init(_ measures: JSONObject, _ wording: Wording) {
        self.measures = measures
        self.wording = wording
    }

    /// The measures with their differences from some weeks; findings by kind stand below the others.
    func table(against bases: [Base]) -> Table {
        var columns = [
            Table.Column(wording.text("Chỉ tiêu", "Measure")),
            Table.Column(wording.text("Kỳ này", "This week"), isFlushRight: true),
        ]
        for base in bases {
            columns.append(Table.Column(heading(of: base), isFlushRight: true))
            columns.append(Table.Column("±", isFlushRight: true))
            columns.append(Table.Column("%", isFlushRight: true))
        }
        var table = Table(columns)
        let kinds = measures.members.filter { GoodsKind(rawValue: $0.name) != nil }
        for member in measures.members where GoodsKind(rawValue: member.name) == nil { table.add(row(member, bases)) }
        guard !kinds.isEmpty else { return table }
        table.add(section: wording.text("Phát hiện theo loại", "Findings by kind"))
        for member in kinds { table.add(row(member, bases)) }
        return table
    }

    private func heading(of base: Base) -> String {
        switch base {
        case .previous: wording.text("Kỳ trước", "Week before")
        case .lastYear: wording.text("Cùng kỳ năm trước", "Same week last year")
        }
    }

    private func row(_ measure: JSONObject.Member, _ bases: [Base]) -> [Cell] {
        var figure = JSONObject()
        if case .object(let object) = measure.value { figure = object }
        let value = figure.whole("value")
        var cells = [Cell(Measure.heading(of: measure.name, in: wording.language)), number(value)]
        for base in bases.map({ figure.whole($0.rawValue) }) {
            cells.append(number(base))
            guard let value, let base, case let (difference, false) = value.subtractingReportingOverflow(base) else {
                cells += [Cell("—"), Cell("—")]
                continue
            }
            cells.append(Cell(Numerals.difference(difference, in: wording.language)))
            cells.append(Cell(Numerals.change(from: base, to: value, in: wording.language)))
        }
        return cells
    }

    private func number(_ value: Int64?) -> Cell {
        Cell(value.map { Numerals.grouped($0, in: wording.language) } ?? "—")
    }
}
