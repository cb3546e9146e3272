import Domain

/// Figures in a chart, three digits or so: `250`, `20 ng`, `221 tr`, `2,5 tỷ`; the title says in what they are counted.
struct ShortNumber {
    let language: Language

    func text(_ value: Double) -> String {
        let units: [(size: Double, vi: String, en: String)] = [
            (1e9, "tỷ", "bn"), (1e6, "tr", "m"), (1e3, "ng", "k"),
        ]
        guard let unit = units.first(where: { value >= $0.size }) else { return String(Int(value)) }
        let tenths = Int((value / unit.size * 10).rounded())
        // From a hundred on, tenths tell nobody anything.
        let isWhole = tenths % 10 == 0 || tenths >= 1000
        let point = language == .vietnamese ? "," : "."
        let digits = isWhole ? "\((tenths + 5) / 10)" : "\(tenths / 10)\(point)\(tenths % 10)"
        return "\(digits)\u{A0}\(language == .vietnamese ? unit.vi : unit.en)"
    }
}
