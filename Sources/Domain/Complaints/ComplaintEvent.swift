/// What happens to a complaint.
public enum ComplaintEvent: String, CaseIterable, Hashable, Sendable {
    /// Somebody begins to find out whether it is true.
    case verify
    /// It is taken up.
    case accept
    /// It goes to whom it concerns.
    case forward
    /// It is not taken up.
    case refuse
    /// It comes to a result.
    case resolve
    /// Its sender takes it back.
    case withdraw
    /// Its sender is told what became of it.
    case notify

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .verify: Bilingual(vi: "bắt đầu xác minh", en: "begin to verify")
        case .accept: Bilingual(vi: "thụ lý", en: "accept")
        case .forward: Bilingual(vi: "chuyển đến nơi có thẩm quyền", en: "forward")
        case .refuse: Bilingual(vi: "từ chối tiếp nhận, giải quyết", en: "refuse")
        case .resolve: Bilingual(vi: "kết thúc giải quyết", en: "resolve")
        case .withdraw: Bilingual(vi: "người gửi rút lại", en: "withdraw")
        case .notify: Bilingual(vi: "thông báo cho người gửi", en: "notify the sender")
        }
    }
}
