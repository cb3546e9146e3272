extension ReportMeasure {
    /// Findings of any kind.
    public static let findings = ReportMeasure(
        "findings",
        vi: "số phát hiện",
        en: "findings",
        from: .findings,
        in: .findings
    )
    /// Findings that violate.
    public static let violations = ReportMeasure(
        "violations",
        vi: "phát hiện vi phạm",
        en: "violations found",
        from: .findings,
        in: .findings
    )
    /// What the goods that violate are worth.
    public static let goodsValue = ReportMeasure(
        "goods_value",
        vi: "trị giá hàng vi phạm",
        en: "value of goods",
        .dong,
        from: .findings,
        in: .findings
    )

    /// Findings of one kind.
    public static func findings(_ kind: GoodsKind) -> ReportMeasure {
        ReportMeasure(kind.rawValue, vi: kind.label.vi, en: kind.label.en, from: .findings, in: .findings)
    }

    static let ofFindings: [ReportMeasure] =
        [findings, violations] + GoodsKind.allCases.map { findings($0) } + [goodsValue]
}
