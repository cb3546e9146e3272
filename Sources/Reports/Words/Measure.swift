import Domain

/// The words for a report's measures, which answers name as the table of measures does.
enum Measure {
    /// What people read for a measure, money with what it is counted in; nil for one this version does not know.
    static func label(of name: String) -> Bilingual? {
        guard let measure = ReportMeasure(name: name) else { return nil }
        guard measure.unit == .dong else { return measure.label }
        let unit = measure.unit.label
        return Bilingual(vi: "\(measure.label.vi) (\(unit.vi))", en: "\(measure.label.en) (\(unit.en))")
    }
}
