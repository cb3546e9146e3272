/// The kinds of periods that reports are made for, Circular 55/2020/TT-BCT Article 4, and any other days.
public enum PeriodKind: String, CaseIterable, Hashable, Sendable {
    /// Thursday to Wednesday.
    case week
    /// A month.
    case month
    /// Three months.
    case quarter
    /// Six months.
    case halfYear = "half_year"
    /// The first nine months of a year.
    case nineMonths = "nine_months"
    /// Twelve months.
    case year
    /// From any day to any other.
    case days

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .week: Bilingual(vi: "tuần", en: "week")
        case .month: Bilingual(vi: "tháng", en: "month")
        case .quarter: Bilingual(vi: "quý", en: "quarter")
        case .halfYear: Bilingual(vi: "6 tháng", en: "half-year")
        case .nineMonths: Bilingual(vi: "9 tháng", en: "nine months")
        case .year: Bilingual(vi: "năm", en: "year")
        case .days: Bilingual(vi: "khoảng ngày", en: "days")
        }
    }

    /// How many months it has; `nil` for a week and for days, which are not counted in months.
    public var months: Int? {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .nineMonths: 9
        case .year: 12
        case .week, .days: nil
        }
    }

    /// How many of them a year has, each after the other; `nil` where they are not counted in months.
    public var perYear: Int? {
        // A year has one time of nine months: its first.
        months.map { 12 / $0 }
    }
}
