/// What follows when a time runs out unmet; never a penalty.
public enum Lapse: String, CaseIterable, Hashable, Sendable {
    /// The duty stands and shows as overdue.
    case overdue
    /// No fine any more: confiscation and remedies only, Law on Handling Administrative Violations Article 65(2).
    case timeBarred = "time_barred"
    /// The goods go back.
    case goodsReturned = "goods_returned"
    /// The violator may no longer explain; the authority decides without it.
    case rightLost = "right_lost"
    /// Late fees run and the decision may be enforced.
    case coercion

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .overdue: Bilingual(vi: "quá hạn, vẫn phải thực hiện", en: "overdue, still to be done")
        case .timeBarred:
            Bilingual(
                vi: "hết thời hạn, không được phạt tiền; chỉ tịch thu, khắc phục hậu quả",
                en: "time-barred: no fine, only confiscation and remedies"
            )
        case .goodsReturned: Bilingual(vi: "phải trả lại tang vật", en: "the goods go back")
        case .rightLost: Bilingual(vi: "hết quyền giải trình", en: "the right to explain is lost")
        case .coercion: Bilingual(vi: "tính tiền nộp chậm và cưỡng chế", en: "late fees run, enforcement may follow")
        }
    }
}
