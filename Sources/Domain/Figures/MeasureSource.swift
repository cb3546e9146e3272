/// The facts that a measure is counted from, with the day on which each one counts.
public enum MeasureSource: String, CaseIterable, Hashable, Sendable {
    /// Inspections, on the day they ended.
    case inspections
    /// Findings, on the day their inspection ended.
    case findings
    /// Cases, on the day of the event.
    case cases
    /// Penalty decisions, on the day they were signed.
    case decisions
    /// Receipts, on the day of payment.
    case payments
    /// Movements of goods, on the day of the minutes.
    case movements
    /// Complaints, on the day of receipt or of the result.
    case complaints
    /// The register of OCOP products, as the label was held against it.
    case register

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .inspections: Bilingual(vi: "cuộc kiểm tra, theo ngày kết thúc", en: "inspections, by the day they ended")
        case .findings: Bilingual(vi: "phát hiện, theo ngày kết thúc kiểm tra", en: "findings, by the inspection's end")
        case .cases: Bilingual(vi: "vụ việc, theo ngày phát sinh", en: "cases, by the day of the event")
        case .decisions: Bilingual(vi: "quyết định xử phạt, theo ngày ký", en: "penalty decisions, by the day signed")
        case .payments: Bilingual(vi: "biên lai, theo ngày nộp", en: "receipts, by the day of payment")
        case .movements: Bilingual(vi: "biên bản tang vật, theo ngày lập", en: "minutes on goods, by their day")
        case .complaints:
            Bilingual(vi: "phản ánh, theo ngày nhận hoặc giải quyết", en: "complaints, by receipt or result")
        case .register:
            Bilingual(vi: "danh bạ OCOP, theo ngày kiểm tra", en: "the OCOP register, by the inspection's day")
        }
    }
}
