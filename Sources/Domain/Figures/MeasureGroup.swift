/// The parts that a report's measures are read in.
public enum MeasureGroup: String, CaseIterable, Hashable, Sendable {
    /// Inspections and what came of them.
    case inspections
    /// Findings by kind of goods.
    case findings
    /// Cases on their way.
    case cases
    /// Money imposed and paid.
    case money
    /// Goods seized.
    case goods
    /// Complaints and tips.
    case complaints
    /// OCOP products, points and certificates.
    case register

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .inspections: Bilingual(vi: "kiểm tra", en: "inspections")
        case .findings: Bilingual(vi: "phát hiện theo loại hàng", en: "findings by kind")
        case .cases: Bilingual(vi: "vụ việc", en: "cases")
        case .money: Bilingual(vi: "tiền phạt và thu nộp ngân sách", en: "fines and payments to the budget")
        case .goods: Bilingual(vi: "tang vật", en: "goods")
        case .complaints: Bilingual(vi: "phản ánh, tin báo", en: "complaints and tips")
        case .register: Bilingual(vi: "sản phẩm và điểm bán OCOP", en: "OCOP products and sales points")
        }
    }
}
