/// Which of a clock's times applies.
public enum ClockVariant: String, CaseIterable, Hashable, Sendable {
    /// The ordinary time.
    case ordinary
    /// A periodic or thematic inspection.
    case planned
    /// An ad hoc inspection.
    case adHoc = "ad_hoc"
    /// Lengthened in writing.
    case extended
    /// Complex, or of a large scale.
    case complex
    /// Many matters to verify.
    case manyMatters = "many_matters"
    /// Awaiting a test or an expert.
    case testing
    /// After a valuation's or a test's result.
    case afterResult = "after_result"
    /// The file came from elsewhere.
    case transferred
    /// The violator explains, or circumstances are verified.
    case explained
    /// Especially serious and complex.
    case especiallyComplex = "especially_complex"
    /// Acts with a limitation of one year.
    case oneYear = "one_year"
    /// Production and trade of goods, counterfeit and banned goods, industrial property, prices.
    case twoYears = "two_years"
    /// One year, and one more since the investigators gave the file back.
    case oneYearReturned = "one_year_returned"
    /// Two years, and one more since the investigators gave the file back.
    case twoYearsReturned = "two_years_returned"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .ordinary: Bilingual(vi: "thông thường", en: "ordinary")
        case .planned: Bilingual(vi: "theo kế hoạch, chuyên đề", en: "planned")
        case .adHoc: Bilingual(vi: "đột xuất", en: "ad hoc")
        case .extended: Bilingual(vi: "đã gia hạn", en: "extended")
        case .complex: Bilingual(vi: "phức tạp, phạm vi rộng", en: "complex or large")
        case .manyMatters: Bilingual(vi: "nhiều nội dung", en: "many matters")
        case .testing: Bilingual(vi: "chờ thử nghiệm, giám định", en: "awaiting a test")
        case .afterResult: Bilingual(vi: "sau khi có kết quả định giá, thử nghiệm", en: "after a result")
        case .transferred: Bilingual(vi: "hồ sơ chuyển đến", en: "file received from elsewhere")
        case .explained: Bilingual(vi: "có giải trình, xác minh", en: "explanation or verification")
        case .especiallyComplex: Bilingual(vi: "đặc biệt nghiêm trọng, phức tạp", en: "especially serious and complex")
        case .oneYear: Bilingual(vi: "thời hiệu 1 năm", en: "one year")
        case .twoYears: Bilingual(vi: "thời hiệu 2 năm", en: "two years")
        case .oneYearReturned:
            Bilingual(vi: "thời hiệu 1 năm, cộng 1 năm do trả hồ sơ", en: "one year and one more, file returned")
        case .twoYearsReturned:
            Bilingual(vi: "thời hiệu 2 năm, cộng 1 năm do trả hồ sơ", en: "two years and one more, file returned")
        }
    }
}
