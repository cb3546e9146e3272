/// What the law sets a time for in handling a complaint.
public enum ComplaintClockKind: String, CaseIterable, Hashable, Sendable {
    /// Reporting a tip to the head.
    case tipReport = "tip_report"
    /// Taking up a consumer's complaint, or forwarding it.
    case complaintHandling = "complaint_handling"
    /// Registering and checking a denunciation.
    case denunciationCheck = "denunciation_check"
    /// Settling a denunciation.
    case denunciationSettlement = "denunciation_settlement"
    /// Telling the sender what came of it.
    case resultNotice = "result_notice"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .tipReport: Bilingual(vi: "báo cáo, xử lý tin ban đầu", en: "first handling of the tip")
        case .complaintHandling: Bilingual(vi: "tiếp nhận hoặc chuyển yêu cầu", en: "acceptance or forwarding")
        case .denunciationCheck: Bilingual(vi: "kiểm tra, thụ lý tố cáo", en: "check of the denunciation")
        case .denunciationSettlement: Bilingual(vi: "giải quyết tố cáo", en: "settlement of the denunciation")
        case .resultNotice: Bilingual(vi: "thông báo kết quả cho người gửi", en: "notice to the sender")
        }
    }
}
