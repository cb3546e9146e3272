extension ReportMeasure {
    /// Inspections that ended.
    public static let inspections = ReportMeasure(
        "inspections",
        vi: "số vụ kiểm tra",
        en: "inspections",
        from: .inspections,
        in: .inspections
    )
    /// Inspections in which something violates.
    public static let withViolation = ReportMeasure(
        "inspections_with_violation",
        vi: "kiểm tra có vi phạm",
        en: "with a violation",
        from: .inspections,
        in: .inspections
    )
    /// Inspections in which nothing does.
    public static let withoutViolation = ReportMeasure(
        "inspections_without_violation",
        vi: "kiểm tra không vi phạm",
        en: "without a violation",
        from: .inspections,
        in: .inspections
    )

    /// Inspections of one form.
    public static func inspections(_ form: InspectionForm) -> ReportMeasure {
        ReportMeasure(
            "inspections_\(form.rawValue)",
            vi: "kiểm tra \(form.label.vi)",
            en: "\(form.label.en) inspections",
            from: .inspections,
            in: .inspections
        )
    }

    static let ofInspections: [ReportMeasure] =
        [inspections] + InspectionForm.allCases.map { inspections($0) } + [withViolation, withoutViolation]
}
