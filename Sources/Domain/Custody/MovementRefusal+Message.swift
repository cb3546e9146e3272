extension MovementRefusal {
    /// What people read.
    public var message: Bilingual {
        switch self {
        case .impossible(let from, let to, let possible):
            let vi = possible.map(\.label.vi).joined(separator: ", ")
            let en = possible.map(\.label.en).joined(separator: ", ")
            return Bilingual(
                vi:
                    "Hàng đang “\(from.label.vi)” không thể chuyển sang “\(to.label.vi)”. Có thể: \(vi.isEmpty ? "không" : vi).",
                en:
                    "Goods that are \(from.label.en) cannot become \(to.label.en). Possible: \(en.isEmpty ? "nothing" : en)."
            )
        case .tooMuch(let place, let present, let asked):
            return Bilingual(
                vi:
                    "Chỉ còn \(present) ở trạng thái “\(place.label.vi)”, không thể chuyển \(asked); hãy giảm số lượng.",
                en: "Only \(present) is \(place.label.en), \(asked) cannot leave; name a smaller quantity."
            )
        case .paperMissing(let types):
            let vi = types.map(\.label.vi).joined(separator: " hoặc ")
            let en = types.map(\.label.en).joined(separator: " or ")
            return Bilingual(vi: "Thiếu văn bản: \(vi); hãy bổ sung.", en: "Paper missing: \(en); please add it.")
        case .witnessesMissing(let needed, let given):
            return Bilingual(
                vi: "Cần ít nhất \(needed) người chứng kiến ký, mới có \(given).",
                en: "At least \(needed) witness must sign, there are \(given)."
            )
        case .unknownItem:
            return Bilingual(vi: "Mặt hàng này chưa được tạm giữ.", en: "Nothing of this item was seized.")
        case .overflow:
            return Bilingual(vi: "Số lượng quá lớn.", en: "The quantity is too large.")
        }
    }
}
