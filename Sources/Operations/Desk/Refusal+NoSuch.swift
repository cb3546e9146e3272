import Contract
import Domain

extension Refusal {
    /// What a code or number may name.
    enum Thing {
        case area
        case unit
        case officer
        case product
        case point
        case inspection
        case enforcementCase
        case complaint

        fileprivate var label: Bilingual {
            switch self {
            case .area: Bilingual(vi: "đơn vị hành chính", en: "area")
            case .unit: Bilingual(vi: "đơn vị", en: "unit")
            case .officer: Bilingual(vi: "công chức", en: "officer")
            case .product: Bilingual(vi: "sản phẩm", en: "product")
            case .point: Bilingual(vi: "điểm bán hàng", en: "sales point")
            case .inspection: Bilingual(vi: "cuộc kiểm tra", en: "inspection")
            case .enforcementCase: Bilingual(vi: "vụ việc", en: "case")
            case .complaint: Bilingual(vi: "phản ánh", en: "complaint")
            }
        }

        /// Where to look for the right one.
        fileprivate var advice: Bilingual {
            switch self {
            case .area: Bilingual(vi: "tìm bằng area.resolve", en: "find it with area.resolve")
            case .unit: Bilingual(vi: "xem unit.list", en: "see unit.list")
            case .officer: Bilingual(vi: "xem officer.list", en: "see officer.list")
            case .product:
                Bilingual(
                    vi: "tìm bằng product.search, hoặc bỏ mã nếu hàng không có trong danh bạ",
                    en: "find it with product.search, or leave the code out where the goods are on no register"
                )
            case .point: Bilingual(vi: "tìm bằng point.search", en: "find it with point.search")
            case .inspection: Bilingual(vi: "xem inspection.list", en: "see inspection.list")
            case .enforcementCase: Bilingual(vi: "xem case.list", en: "see case.list")
            case .complaint: Bilingual(vi: "xem complaint.list", en: "see complaint.list")
            }
        }
    }

    /// Nothing has this code or number, or nothing that this caller may know of.
    static func noSuch(_ thing: Thing, _ code: String, field: String?) -> Refusal {
        Refusal(
            .notFound,
            vi: "không có \(thing.label.vi) “\(code)”; \(thing.advice.vi)",
            en: "there is no \(thing.label.en) “\(code)”; \(thing.advice.en)",
            field: field
        )
    }
}
