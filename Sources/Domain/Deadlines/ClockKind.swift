/// What the law sets a time for.
public enum ClockKind: String, CaseIterable, Hashable, Sendable {
    /// Reporting a tip to the head.
    case tipReport = "tip_report"
    /// Beginning a decided inspection.
    case inspectionStart = "inspection_start"
    /// Inspecting on site.
    case onSite = "on_site"
    /// Reporting an inspection's outcome.
    case inspectionReport = "inspection_report"
    /// Verifying after an inspection.
    case postVerification = "post_verification"
    /// Telling the subject that there is no violation.
    case noViolationNotice = "no_violation_notice"
    /// Writing the violation's minutes.
    case violationMinutes = "violation_minutes"
    /// The violator's written explanation.
    case writtenExplanation = "written_explanation"
    /// The violator's request to explain in person.
    case oralExplanation = "oral_explanation"
    /// Deciding the penalty.
    case penaltyDecision = "penalty_decision"
    /// Sanctioning the act at all.
    case limitation
    /// Handing the decision to the violator.
    case penaltyDelivery = "penalty_delivery"
    /// Paying the fine.
    case payment
    /// Executing the decision.
    case execution
    /// Deciding on a seizure made on the spot.
    case seizureDecision = "seizure_decision"
    /// Holding seized goods.
    case seizureTerm = "seizure_term"
    /// Holding goods for their valuation.
    case valuationCustody = "valuation_custody"
    /// Handing a case to the agency that may sanction.
    case agencyTransfer = "agency_transfer"
    /// Handing signs of a crime to the investigators.
    case policeTransfer = "police_transfer"
    /// Submitting a case beyond one's power.
    case escalation
    /// Waiting after the first notice of unclaimed goods.
    case unclaimedFirst = "unclaimed_first"
    /// Waiting after the second notice of unclaimed goods.
    case unclaimedSecond = "unclaimed_second"
    /// Entering a paper form into the electronic system.
    case formEntry = "form_entry"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .tipReport: Bilingual(vi: "báo cáo tin với người đứng đầu", en: "report of the tip")
        case .inspectionStart: Bilingual(vi: "tiến hành kiểm tra", en: "beginning of the inspection")
        case .onSite: Bilingual(vi: "kiểm tra tại hiện trường", en: "time on site")
        case .inspectionReport: Bilingual(vi: "báo cáo kết quả kiểm tra", en: "report of the inspection")
        case .postVerification: Bilingual(vi: "xác minh sau kiểm tra", en: "verification after the inspection")
        case .noViolationNotice: Bilingual(vi: "thông báo không vi phạm", en: "notice of no violation")
        case .violationMinutes: Bilingual(vi: "lập biên bản vi phạm hành chính", en: "violation minutes")
        case .writtenExplanation: Bilingual(vi: "giải trình bằng văn bản", en: "written explanation")
        case .oralExplanation: Bilingual(vi: "yêu cầu giải trình trực tiếp", en: "request to explain in person")
        case .penaltyDecision: Bilingual(vi: "ra quyết định xử phạt", en: "penalty decision")
        case .limitation: Bilingual(vi: "thời hiệu xử phạt", en: "limitation of sanctions")
        case .penaltyDelivery: Bilingual(vi: "giao quyết định xử phạt", en: "delivery of the decision")
        case .payment: Bilingual(vi: "nộp tiền phạt", en: "payment of the fine")
        case .execution: Bilingual(vi: "thời hiệu thi hành quyết định", en: "limitation of execution")
        case .seizureDecision: Bilingual(vi: "ra quyết định tạm giữ", en: "seizure decision")
        case .seizureTerm: Bilingual(vi: "thời hạn tạm giữ", en: "term of the seizure")
        case .valuationCustody: Bilingual(vi: "tạm giữ để xác định giá trị", en: "custody for valuation")
        case .agencyTransfer: Bilingual(vi: "chuyển hồ sơ sang cơ quan khác", en: "transfer to another agency")
        case .policeTransfer: Bilingual(vi: "chuyển hồ sơ sang cơ quan điều tra", en: "transfer to the police")
        case .escalation: Bilingual(vi: "trình người có thẩm quyền", en: "submission to the superior")
        case .unclaimedFirst: Bilingual(vi: "thông báo lần một về hàng vô chủ", en: "first notice of unclaimed goods")
        case .unclaimedSecond: Bilingual(vi: "thông báo lần hai về hàng vô chủ", en: "second notice of unclaimed goods")
        case .formEntry: Bilingual(vi: "nhập ấn chỉ vào hệ thống điện tử", en: "entry of the paper form")
        }
    }
}
