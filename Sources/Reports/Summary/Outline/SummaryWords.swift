import Domain

/// How a summary speaks to its readers: labels, figures and days in one language.
struct SummaryWords {
    /// The readers' language.
    let language: Language

    /// What stands where there is no figure.
    static let none = "—"

    /// Picks the text in the readers' language.
    func text(_ vi: String, _ en: String) -> String {
        language == .vietnamese ? vi : en
    }

    /// Picks the text in the readers' language.
    func text(_ text: Bilingual) -> String {
        text.text(in: language)
    }

    /// A measure's label as it begins a row; money says in what it is counted.
    func label(_ measure: ReportMeasure) -> String {
        text(measure.label).capitalisedFirst() + (measure.unit == .dong ? " (\(text(measure.unit.label)))" : "")
    }

    /// A figure in a table, without its unit.
    func number(_ value: Int64?) -> String {
        value.map { Numerals.grouped($0, in: language) } ?? Self.none
    }

    /// A figure in a sentence, money with its unit.
    func figure(_ value: Int64, _ measure: ReportMeasure) -> String {
        guard measure.unit == .dong else { return Numerals.grouped(value, in: language) }
        return text("\(Numerals.grouped(value, in: language)) đồng", "VND \(Numerals.grouped(value, in: language))")
    }

    /// How a figure changed, in percent; a dash where there is nothing to compare with.
    func change(from base: Int64?, to value: Int64?) -> String {
        guard let base, let value else { return Self.none }
        return Numerals.change(from: base, to: value, in: language)
    }

    /// A share in percent with one decimal: `32,8 %`.
    func percent(_ share: Double) -> String {
        let permille = Int64((share * 1000).rounded())
        return Numerals.plain("\(permille / 10).\(permille % 10)", in: language) + " %"
    }

    /// A day in a sentence.
    func day(_ day: Day) -> String {
        day.formatted(in: language)
    }

    /// A moment to the minute: `08:30, 26/11/2026`.
    func moment(_ moment: Moment) -> String {
        "\(moment.description.dropFirst(11).prefix(5)), \(day(moment.day))"
    }

    /// The period's days.
    func days(_ days: ClosedRange<Day>) -> String {
        let (from, to) = (day(days.lowerBound), day(days.upperBound))
        return text("từ ngày \(from) đến ngày \(to)", "from \(from) to \(to)")
    }
}
