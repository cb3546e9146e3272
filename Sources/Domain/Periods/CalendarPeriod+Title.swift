extension CalendarPeriod {
    /// What people call it, as it stands behind a noun: `quý IV năm 2026`, `quarter 4 of 2026`.
    public var title: Bilingual {
        switch kind {
        case .month: Bilingual(vi: "tháng \(number) năm \(year)", en: "\(Day.englishMonths[number - 1]) \(year)")
        case .quarter: Bilingual(vi: "quý \(Self.numerals[number - 1]) năm \(year)", en: "quarter \(number) of \(year)")
        case .halfYear:
            number == 1
                ? Bilingual(vi: "6 tháng đầu năm \(year)", en: "first half of \(year)")
                : Bilingual(vi: "6 tháng cuối năm \(year)", en: "second half of \(year)")
        case .nineMonths: Bilingual(vi: "9 tháng đầu năm \(year)", en: "first nine months of \(year)")
        case .year, .week, .days: Bilingual(vi: "năm \(year)", en: "year \(year)")
        }
    }

    private static let numerals = ["I", "II", "III", "IV"]
}
