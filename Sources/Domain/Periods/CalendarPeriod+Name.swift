extension CalendarPeriod {
    /// Reads a name, and `2026-11` for a month; the given cut-off holds where the name has none.
    public init?(_ text: some StringProtocol, cutOff: PeriodCutOff = .monthEnd) {
        let halves = String(text).split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        var cutOff = cutOff
        if halves.count == 2 {
            guard halves[1].utf8.count <= 2, let day = Digits.number(halves[1].utf8),
                let own = PeriodCutOff(lastDay: day)
            else { return nil }
            cutOff = own
        }
        let parts = halves[0].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts[0].utf8.count == 4, let year = Digits.number(parts[0].utf8),
            let (kind, number) = parts.count == 1 ? (.year, 1) : Self.part(parts[1])
        else { return nil }
        self.init(kind, number, of: year, cutOff: cutOff)
    }

    private static func part(_ text: Substring) -> (PeriodKind, Int)? {
        if text == "9M" { return (.nineMonths, 1) }
        let forms: [(letter: String, kind: PeriodKind, digits: Int)] = [
            ("M", .month, 2), ("Q", .quarter, 1), ("H", .halfYear, 1), ("", .month, 2),
        ]
        for form in forms where text.hasPrefix(form.letter) {
            let digits = text.dropFirst(form.letter.count).utf8
            if digits.count == form.digits, let number = Digits.number(digits) { return (form.kind, number) }
        }
        return nil
    }
}
