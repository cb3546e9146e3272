/// What happens to a case; the raw value is what `case.advance` takes.
public enum CaseEvent: String, CaseIterable, Hashable, Sendable {
    /// A logged inspection found a violation.
    case opened
    /// A tip comes in.
    case receive
    /// Verification of a tip is ordered.
    case verify
    /// A tip goes to whom it concerns.
    case forward
    /// A tip led to nothing; its sender is told.
    case closeTip = "close_tip"
    /// An officer proposes an inspection.
    case propose
    /// The inspection gets its plan.
    case plan
    /// The inspection is decided.
    case decideInspection = "decide_inspection"
    /// The decision is announced and handed over on site.
    case announce
    /// The inspection's time on site is lengthened.
    case extend
    /// The decision to inspect is amended.
    case amendDecision = "amend_decision"
    /// The inspection ends and gets its minutes.
    case recordInspection = "record_inspection"
    /// The subject complies; the case ends.
    case closeCompliant = "close_compliant"
    /// The violation gets its minutes.
    case recordViolation = "record_violation"
    /// A penalty is decided without minutes.
    case penaliseOnSpot = "penalise_on_spot"
    /// Verification after the inspection is ordered.
    case verifyFurther = "verify_further"
    /// Verification found no violation; the subject is told.
    case closeNoViolation = "close_no_violation"
    /// The file goes to the investigators.
    case transferPolice = "transfer_police"
    /// The investigators give the file back.
    case returnFile = "return_file"
    /// The file goes to the agency that may sanction.
    case transferAgency = "transfer_agency"
    /// The violator asks to explain.
    case explain
    /// The file goes to a superior whose power reaches far enough.
    case escalate
    /// A penalty is decided.
    case penalise
    /// The time to sanction or to execute has passed.
    case barByTime = "bar_by_time"
    /// The violator gets the decision.
    case deliverPenalty = "deliver_penalty"
    /// The first payment arrives.
    case recordPayment = "record_payment"
    /// Enforcement is decided.
    case coerce
    /// Dealing with the goods begins.
    case dispose
    /// The file is put away.
    case archive
    /// The penalty decision is amended.
    case amendPenalty = "amend_penalty"
    /// The penalty decision's slips are corrected.
    case correctPenalty = "correct_penalty"
    /// The penalty decision is cancelled.
    case cancelPenalty = "cancel_penalty"
    /// An inspection that has not begun is called off.
    case withdraw

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .opened: Bilingual(vi: "mở từ kiểm tra có vi phạm", en: "opened by an inspection")
        case .receive: Bilingual(vi: "tiếp nhận tin", en: "receive a tip")
        case .verify: Bilingual(vi: "giao xác minh tin", en: "order verification")
        case .forward: Bilingual(vi: "chuyển thông tin", en: "forward the tip")
        case .closeTip: Bilingual(vi: "kết thúc xử lý tin", en: "close the tip")
        case .propose: Bilingual(vi: "đề xuất kiểm tra", en: "propose an inspection")
        case .plan: Bilingual(vi: "lập phương án kiểm tra", en: "plan the inspection")
        case .decideInspection: Bilingual(vi: "ban hành quyết định kiểm tra", en: "decide the inspection")
        case .announce: Bilingual(vi: "công bố quyết định kiểm tra", en: "announce the inspection")
        case .extend: Bilingual(vi: "kéo dài thời hạn kiểm tra", en: "extend the inspection")
        case .amendDecision: Bilingual(vi: "sửa đổi, bổ sung quyết định kiểm tra", en: "amend the inspection decision")
        case .recordInspection: Bilingual(vi: "lập biên bản kiểm tra", en: "record the inspection")
        case .closeCompliant: Bilingual(vi: "kết thúc, chấp hành đúng", en: "close as compliant")
        case .recordViolation: Bilingual(vi: "lập biên bản vi phạm hành chính", en: "record the violation")
        case .penaliseOnSpot: Bilingual(vi: "xử phạt không lập biên bản", en: "penalise on the spot")
        case .verifyFurther: Bilingual(vi: "xác minh sau kiểm tra", en: "verify after the inspection")
        case .closeNoViolation: Bilingual(vi: "kết luận không vi phạm", en: "close without violation")
        case .transferPolice: Bilingual(vi: "chuyển hồ sơ sang cơ quan điều tra", en: "transfer to the police")
        case .returnFile: Bilingual(vi: "cơ quan điều tra trả hồ sơ", en: "take the file back from the police")
        case .transferAgency: Bilingual(vi: "chuyển hồ sơ sang cơ quan khác", en: "transfer to another agency")
        case .explain: Bilingual(vi: "nhận yêu cầu giải trình", en: "hear the explanation")
        case .escalate: Bilingual(vi: "trình cấp trên", en: "submit to the superior")
        case .penalise: Bilingual(vi: "ra quyết định xử phạt", en: "decide the penalty")
        case .barByTime: Bilingual(vi: "ghi nhận quá thời hạn, hết thời hiệu", en: "bar by lapse of time")
        case .deliverPenalty: Bilingual(vi: "giao quyết định xử phạt", en: "deliver the penalty decision")
        case .recordPayment: Bilingual(vi: "ghi nhận nộp phạt", en: "record a payment")
        case .coerce: Bilingual(vi: "cưỡng chế thi hành", en: "enforce")
        case .dispose: Bilingual(vi: "xử lý tang vật", en: "dispose of the goods")
        case .archive: Bilingual(vi: "lưu hồ sơ", en: "archive")
        case .amendPenalty: Bilingual(vi: "sửa đổi, bổ sung quyết định xử phạt", en: "amend the penalty")
        case .correctPenalty: Bilingual(vi: "đính chính quyết định xử phạt", en: "correct the penalty")
        case .cancelPenalty: Bilingual(vi: "hủy bỏ quyết định xử phạt", en: "cancel the penalty")
        case .withdraw: Bilingual(vi: "rút đề xuất, hủy kiểm tra chưa tiến hành", en: "withdraw the inspection")
        }
    }
}
