/// Why a fine table cannot be used as it stands.
public enum FineTableFlaw: Error, Hashable, Sendable {
    /// A row's least is more than its most, or its most more than the field's maximum.
    case amounts(code: String, row: Int)
    /// A row's multiplier would lower the fine.
    case multiplier(code: String, row: Int)
    /// A row's act has no field, so nobody's power and no maximum is known.
    case field(code: String, row: Int)
    /// Two rows of a code cover one value on one day.
    case overlap(code: String, rows: [Int])
    /// Between two rows of a code lies a value that neither covers.
    case gap(code: String, rows: [Int])
    /// A title has two caps in a field on one day.
    case caps(title: OfficerTitle, field: PenaltyField)

    /// What whoever loads the table reads.
    public var message: Bilingual {
        switch self {
        case .amounts(let code, let row):
            Bilingual(vi: "\(code) dòng \(row): mức phạt không hợp lệ.", en: "\(code) row \(row): amounts cannot be.")
        case .multiplier(let code, let row):
            Bilingual(vi: "\(code) dòng \(row): hệ số dưới 1.", en: "\(code) row \(row): multiplier below 1.")
        case .field(let code, let row):
            Bilingual(vi: "\(code) dòng \(row): không rõ lĩnh vực.", en: "\(code) row \(row): field unknown.")
        case .overlap(let code, let rows):
            Bilingual(vi: "\(code): các dòng \(rows) chồng lên nhau.", en: "\(code): rows \(rows) overlap.")
        case .gap(let code, let rows):
            Bilingual(vi: "\(code): giữa các dòng \(rows) có khoảng trống.", en: "\(code): a gap between rows \(rows).")
        case .caps(let title, let field):
            Bilingual(
                vi: "\(title.label.vi), \(field.label.vi): hai mức thẩm quyền trong một ngày.",
                en: "\(title.label.en), \(field.label.en): two caps on one day."
            )
        }
    }
}
