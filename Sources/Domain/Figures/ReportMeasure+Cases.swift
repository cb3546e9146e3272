extension ReportMeasure {
    /// Cases opened.
    public static let casesOpened = measure("cases_opened", vi: "vụ việc mở", en: "cases opened")
    /// Cases with a penalty decision.
    public static let casesDecided = ReportMeasure(
        "cases_decided",
        vi: "vụ việc đã ra quyết định xử phạt",
        en: "cases decided",
        from: .decisions,
        in: .cases
    )
    /// Cases that came to an end.
    public static let casesClosed = measure("cases_closed", vi: "vụ việc kết thúc", en: "cases closed")
    /// Cases with a time that has run out, at the end.
    public static let casesOverdue = measure(
        "cases_overdue",
        vi: "vụ việc quá hạn cuối kỳ",
        en: "cases overdue",
        .stock
    )
    /// Cases handed to the police.
    public static let casesToPolice = measure(
        "cases_to_police",
        vi: "vụ việc chuyển cơ quan điều tra",
        en: "cases handed to the police"
    )

    static let ofCases: [ReportMeasure] = [casesOpened, casesDecided, casesClosed, casesOverdue, casesToPolice]

    private static func measure(_ name: String, vi: String, en: String, _ sum: MeasureSum = .flow) -> ReportMeasure {
        ReportMeasure(name, vi: vi, en: en, from: .cases, sum, in: .cases)
    }
}
