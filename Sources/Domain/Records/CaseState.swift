/// Where a case stands in the law.
public enum CaseState: String, CaseIterable, Hashable, Sendable {
    /// A tip came in.
    case tipReceived = "tip_received"
    /// A tip is being verified.
    case tipVerifying = "tip_verifying"
    /// A tip led to nothing, and its sender knows.
    case tipClosed = "tip_closed"
    /// A tip went to whom it concerns.
    case forwarded
    /// An officer proposed an inspection.
    case proposed
    /// The inspection has its plan.
    case planReady = "plan_ready"
    /// The inspection is decided.
    case decisionIssued = "decision_issued"
    /// The team is on site.
    case inspecting
    /// The inspection has its minutes.
    case inspected
    /// The subject complies.
    case closedCompliant = "closed_compliant"
    /// What the inspection left open is being verified.
    case postVerifying = "post_verifying"
    /// Verification found no violation.
    case closedNoViolation = "closed_no_violation"
    /// The violation has its minutes.
    case violationRecorded = "violation_recorded"
    /// The violator explains.
    case explaining
    /// The file is with a superior whose power reaches far enough.
    case escalated
    /// Another agency has the case.
    case transferredAgency = "transferred_agency"
    /// The investigators have the case.
    case transferredPolice = "transferred_police"
    /// The investigators gave the case back.
    case returnedByPolice = "returned_by_police"
    /// A penalty is decided.
    case penaltyIssued = "penalty_issued"
    /// The violator has the decision.
    case penaltyDelivered = "penalty_delivered"
    /// The fine is being paid.
    case paying
    /// The penalty is being enforced.
    case coercion
    /// The time to sanction or to execute has passed; no fine any more.
    case timeBarred = "time_barred"
    /// What was seized is being dealt with.
    case disposing
    /// The file is complete and put away.
    case archived
    /// The case or its decision was called off.
    case cancelled
    /// A logged inspection found a violation and nothing followed yet; stands where `inspected` does.
    ///
    /// Inspections logged before cases had a lifecycle opened their case here. Its exits are those of `inspected`.
    case open

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .tipReceived: Bilingual(vi: "tin tiếp nhận", en: "tip received")
        case .tipVerifying: Bilingual(vi: "đang xác minh tin", en: "tip being verified")
        case .tipClosed: Bilingual(vi: "kết thúc tin", en: "tip closed")
        case .forwarded: Bilingual(vi: "đã chuyển tin", en: "tip forwarded")
        case .proposed: Bilingual(vi: "đề xuất", en: "proposed")
        case .planReady: Bilingual(vi: "có phương án", en: "plan ready")
        case .decisionIssued: Bilingual(vi: "đã ban hành quyết định kiểm tra", en: "inspection decided")
        case .inspecting: Bilingual(vi: "đang kiểm tra", en: "inspecting")
        case .inspected: Bilingual(vi: "đã lập biên bản kiểm tra", en: "inspected")
        case .closedCompliant: Bilingual(vi: "chấp hành đúng", en: "closed, compliant")
        case .postVerifying: Bilingual(vi: "xác minh sau kiểm tra", en: "verifying after inspection")
        case .closedNoViolation: Bilingual(vi: "không vi phạm", en: "closed, no violation")
        case .violationRecorded: Bilingual(vi: "đã lập biên bản vi phạm hành chính", en: "violation recorded")
        case .explaining: Bilingual(vi: "giải trình", en: "explanation")
        case .escalated: Bilingual(vi: "trình cấp trên", en: "submitted to the superior")
        case .transferredAgency: Bilingual(vi: "chuyển cơ quan khác", en: "transferred to another agency")
        case .transferredPolice: Bilingual(vi: "chuyển công an", en: "transferred to the police")
        case .returnedByPolice: Bilingual(vi: "công an trả hồ sơ", en: "returned by the police")
        case .penaltyIssued: Bilingual(vi: "đã ra quyết định xử phạt", en: "penalty decided")
        case .penaltyDelivered: Bilingual(vi: "đã giao quyết định xử phạt", en: "penalty delivered")
        case .paying: Bilingual(vi: "đang nộp phạt", en: "paying")
        case .coercion: Bilingual(vi: "cưỡng chế", en: "coercion")
        case .timeBarred: Bilingual(vi: "quá thời hạn, hết thời hiệu", en: "time-barred")
        case .disposing: Bilingual(vi: "xử lý tang vật", en: "disposing of the goods")
        case .archived: Bilingual(vi: "lưu hồ sơ", en: "archived")
        case .cancelled: Bilingual(vi: "hủy", en: "cancelled")
        case .open: Bilingual(vi: "mới mở", en: "open")
        }
    }

    /// Whether nothing about the subject is left to decide: only the file's way into the archive remains.
    public var isClosed: Bool {
        switch self {
        case .tipClosed, .forwarded, .closedCompliant, .closedNoViolation, .transferredAgency, .transferredPolice,
            .archived, .cancelled:
            true
        default: false
        }
    }
}
