extension ReportMeasure {
    /// Complaints received.
    public static let complaintsReceived = measure("complaints_received", vi: "phản ánh tiếp nhận", en: "received")
    /// Complaints handled.
    public static let complaintsHandled = measure("complaints_handled", vi: "phản ánh đã xử lý", en: "handled")
    /// Complaints handled that an inspection bore out.
    public static let complaintsConfirmed = measure(
        "complaints_confirmed",
        vi: "phản ánh được kiểm tra xác nhận",
        en: "confirmed by inspection"
    )
    /// Complaints whose time has run out, at the end.
    public static let complaintsOverdue = measure(
        "complaints_overdue",
        vi: "phản ánh quá hạn cuối kỳ",
        en: "overdue",
        .stock
    )

    static let ofComplaints: [ReportMeasure] = [
        complaintsReceived, complaintsHandled, complaintsConfirmed, complaintsOverdue,
    ]

    private static func measure(
        _ name: String,
        vi: String,
        en: String,
        _ sum: MeasureSum = .flow
    ) -> ReportMeasure {
        ReportMeasure(name, vi: vi, en: "complaints \(en)", from: .complaints, sum, in: .complaints)
    }
}
