/// An additional sanction or remedial measure that a row of a fine table names, by its code.
public struct Remedy: Hashable, Sendable {
    /// The code as the table has it, `DESTROY`; a suspension may end in the row it belongs to, `SUSPEND_1_3M_ROW6`.
    public let code: String

    /// Wraps a code of the table.
    public init(code: String) {
        self.code = code
    }

    /// Whether a licence or an activity is suspended.
    public var isSuspension: Bool { code.hasPrefix("SUSPEND") }

    /// Tells whether the remedy belongs to a row; one that names no row belongs to all.
    public func applies(toRow row: Int) -> Bool {
        guard let mark = code.split(separator: "_").last, mark.hasPrefix("ROW") else { return true }
        return mark.dropFirst(3) == String(row)
    }

    /// What people read; a code that no label is known for stands for itself.
    public var label: Bilingual {
        if isSuspension { return suspension }
        return Remedy.labels[code] ?? Bilingual(vi: code, en: code)
    }

    private var suspension: Bilingual {
        let months = code.split(separator: "_").filter { $0.allSatisfy { $0.isNumber || $0 == "M" } }
            .map { $0.filter(\.isNumber) }
        let span = months.joined(separator: "–")
        return code.contains("LICENCE")
            ? Bilingual(vi: "tước giấy phép \(span) tháng", en: "licence withdrawn for \(span) months")
            : Bilingual(vi: "đình chỉ hoạt động \(span) tháng", en: "activity suspended for \(span) months")
    }

    private static let labels = [
        "CONFISCATE": Bilingual(vi: "tịch thu tang vật", en: "confiscation of the goods"),
        "CONFISCATE_TOOLS": Bilingual(vi: "tịch thu phương tiện", en: "confiscation of the tools"),
        "DESTROY": Bilingual(vi: "buộc tiêu hủy", en: "destruction"),
        "DESTROY_HARMFUL": Bilingual(vi: "buộc tiêu hủy hàng gây hại", en: "destruction of harmful goods"),
        "REMOVE_INFRINGING": Bilingual(vi: "buộc loại bỏ yếu tố vi phạm", en: "removal of the infringing element"),
        "REEXPORT": Bilingual(vi: "buộc tái xuất", en: "re-export"),
        "NONCOMMERCIAL": Bilingual(vi: "phân phối phi thương mại", en: "distribution without commerce"),
        "CHANGE_NAME": Bilingual(vi: "buộc đổi tên", en: "change of the name"),
        "DISGORGE": Bilingual(vi: "buộc nộp lại số lợi bất hợp pháp", en: "payment of the illicit gain"),
        "as 11/12": Bilingual(vi: "như Điều 11, 12", en: "as in Articles 11 and 12"),
    ]
}
