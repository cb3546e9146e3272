/// Where a complaint stands.
public enum ComplaintState: String, CaseIterable, Hashable, Sendable {
    /// It came in.
    case received
    /// Whether it is true is being found out.
    case verifying
    /// It is taken up.
    case accepted
    /// It went to whom it concerns.
    case forwarded
    /// It is not taken up.
    case refused
    /// It came to a result.
    case resolved
    /// Its sender took it back.
    case withdrawn

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .received: Bilingual(vi: "đã tiếp nhận", en: "received")
        case .verifying: Bilingual(vi: "đang xác minh", en: "being verified")
        case .accepted: Bilingual(vi: "đã thụ lý", en: "accepted")
        case .forwarded: Bilingual(vi: "đã chuyển", en: "forwarded")
        case .refused: Bilingual(vi: "từ chối", en: "refused")
        case .resolved: Bilingual(vi: "đã giải quyết", en: "resolved")
        case .withdrawn: Bilingual(vi: "đã rút", en: "withdrawn")
        }
    }

    /// Whether nothing is left to decide.
    public var isClosed: Bool {
        switch self {
        case .received, .verifying, .accepted: false
        case .forwarded, .refused, .resolved, .withdrawn: true
        }
    }
}
