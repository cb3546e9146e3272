extension ReportMeasure {
    /// OCOP products that findings point to.
    public static let ocopProducts = measure(
        "ocop_products",
        vi: "sản phẩm OCOP liên quan",
        en: "OCOP products involved",
        .distinct
    )
    /// Sales points that were inspected.
    public static let salesPoints = measure(
        "sales_points",
        vi: "điểm bán hàng OCOP được kiểm tra",
        en: "OCOP sales points inspected",
        .distinct
    )
    /// Findings with a certificate that had run out.
    public static let certificatesExpired = measure(
        "certificates_expired",
        vi: "giấy chứng nhận OCOP hết hạn",
        en: "OCOP certificates expired"
    )
    /// Findings with a certificate or stars that the register does not bear out.
    public static let certificatesFalse = measure(
        "certificates_false",
        vi: "giấy chứng nhận, hạng sao OCOP khai sai",
        en: "OCOP certificates claimed falsely"
    )

    static let ofRegister: [ReportMeasure] = [ocopProducts, salesPoints, certificatesExpired, certificatesFalse]

    private static func measure(_ name: String, vi: String, en: String, _ sum: MeasureSum = .flow) -> ReportMeasure {
        ReportMeasure(name, vi: vi, en: en, from: .register, sum, in: .register)
    }
}
