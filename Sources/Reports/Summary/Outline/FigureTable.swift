import Domain

/// A period's measures in groups, beside the periods they are held against.
struct FigureTable {
    /// What measures are held against.
    enum Base: CaseIterable {
        case previous
        case lastYear
        case yearToDate
    }

    let figures: ComparedFigures
    let words: SummaryWords

    func table(against bases: [Base]) -> Table {
        var columns = [
            Table.Column(words.text("Chỉ tiêu", "Measure")),
            Table.Column(words.text("Kỳ này", "This period"), isFlushRight: true),
        ]
        for base in bases {
            columns.append(Table.Column(heading(base), isFlushRight: true))
            if base != .yearToDate {
                columns.append(Table.Column(words.text("Tăng, giảm", "Change"), isFlushRight: true))
            }
        }
        var table = Table(columns)
        for group in MeasureGroup.allCases {
            let measures = figures.measures.filter { $0.group == group }
            guard !measures.isEmpty else { continue }
            table.add(section: words.text(group.label).capitalisedFirst())
            for measure in measures { table.add(row(measure, bases)) }
        }
        return table
    }

    private func heading(_ base: Base) -> String {
        switch base {
        case .previous: words.text("Kỳ trước", "Period before")
        case .lastYear: words.text("Cùng kỳ năm trước", "Same period last year")
        case .yearToDate: words.text("Lũy kế năm", "Year so far")
        }
    }

    private func row(_ measure: ReportMeasure, _ bases: [Base]) -> [Cell] {
        let value = figures.current[measure]
        var cells = [Cell(words.label(measure)), Cell(words.number(value), ink(of: measure, value))]
        for base in bases {
            switch base {
            case .previous: cells += compared(value, figures.previous?[measure])
            case .lastYear: cells += compared(value, figures.lastYear?[measure])
            // What there is at an end is no sum of what there was.
            case .yearToDate:
                cells.append(Cell(words.number(measure.sum == .stock ? nil : figures.yearToDate?[measure])))
            }
        }
        return cells
    }

    /// What should be none and is not catches the eye.
    private func ink(of measure: ReportMeasure, _ value: Int64?) -> Ink {
        let shouldBeNone: Set<ReportMeasure> = [.casesOverdue, .complaintsOverdue]
        return shouldBeNone.contains(measure) && value.map { $0 > 0 } ?? false ? .bad : .plain
    }

    private func compared(_ value: Int64?, _ base: Int64?) -> [Cell] {
        [Cell(words.number(base)), Cell(words.change(from: base, to: value))]
    }
}
