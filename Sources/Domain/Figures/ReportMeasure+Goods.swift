extension ReportMeasure {
    /// What the goods destroyed were worth.
    public static let goodsDestroyed = ReportMeasure(
        "goods_destroyed",
        vi: "trị giá hàng tiêu hủy",
        en: "goods destroyed",
        .dong,
        from: .movements,
        in: .goods
    )
    /// What the goods are worth that are in custody or confiscated and not yet dealt with, at the end.
    public static let goodsHeld = ReportMeasure(
        "goods_held",
        vi: "trị giá hàng tạm giữ, tịch thu chờ xử lý cuối kỳ",
        en: "goods held or awaiting disposal",
        .dong,
        from: .movements,
        .stock,
        in: .goods
    )

    static let ofGoods: [ReportMeasure] = [goodsDestroyed, goodsHeld]
}
