import Domain

/// Numbers as people write them in either language.
enum Numerals {
    /// A whole number with a mark between every three digits: `1.592.717.000`, `1,592,717,000`.
    static func grouped(_ number: Int64, in language: Language) -> String {
        let mark: Character = language == .vietnamese ? "." : ","
        var grouped = ""
        let digits = String(number.magnitude)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { grouped.append(mark) }
            grouped.append(digit)
        }
        return number < 0 ? "−" + grouped : grouped
    }

    /// A number's literal: `1,5` in Vietnamese, `1.5` in English; whole numbers stay as they are, since some are years.
    static func plain(_ literal: String, in language: Language) -> String {
        language == .vietnamese ? String(literal.map { $0 == "." ? "," : $0 }) : literal
    }

    /// A difference with its sign; `0` without one.
    static func difference(_ number: Int64, in language: Language) -> String {
        number > 0 ? "+" + grouped(number, in: language) : grouped(number, in: language)
    }

    /// How much more or less `value` is than `base`, in percent to one decimal; `—` where the base is nothing.
    static func change(from base: Int64, to value: Int64, in language: Language) -> String {
        guard base != 0 else { return "—" }
        let (difference, overflows) = value.subtractingReportingOverflow(base)
        let (scaled, exceeds) = difference.magnitude.multipliedReportingOverflow(by: 1000)
        guard !overflows, !exceeds else { return "—" }
        let permille = (scaled + base.magnitude / 2) / base.magnitude
        guard permille > 0 else { return "0 %" }
        let sign = (difference < 0) == (base < 0) ? "+" : "−"
        let whole = grouped(Int64(clamping: permille / 10), in: language)
        let point = language == .vietnamese ? "," : "."
        return "\(sign)\(whole)\(permille % 10 == 0 ? "" : "\(point)\(permille % 10)") %"
    }
}
