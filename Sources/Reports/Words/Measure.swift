import Domain

/// The names of a week's measures: findings under their kind's own name, the rest under names of their own.
enum Measure {
    /// What people read for a measure; nil for one this version does not know.
    static func label(of name: String) -> Bilingual? {
        if let kind = GoodsKind(rawValue: name) { return kind.label }
        return switch name {
        case "inspections": Bilingual(vi: "số cuộc kiểm tra", en: "inspections")
        case "findings": Bilingual(vi: "số phát hiện", en: "findings")
        case "violations": Bilingual(vi: "phát hiện vi phạm", en: "violations found")
        case "inspections_with_violations": Bilingual(vi: "cuộc kiểm tra có vi phạm", en: "inspections with violations")
        case "cases_opened": Bilingual(vi: "vụ việc mở", en: "cases opened")
        case "goods_value": Bilingual(vi: "trị giá hàng vi phạm (đồng)", en: "value of goods (VND)")
        case "corrections": Bilingual(vi: "đính chính", en: "corrections")
        case "not_yet_counted": Bilingual(vi: "chưa kiểm đếm", en: "not yet counted")
        default: nil
        }
    }

    /// What people read for a measure, its name as it came where it is a new one.
    static func heading(of name: String, in language: Language) -> String {
        let label = label(of: name)?.text(in: language) ?? String(name.map { $0 == "_" ? " " : $0 })
        return label.capitalisedFirst()
    }
}
