extension DocumentType {
    /// What people read.
    public var label: Bilingual {
        switch self {
        case .inspectionDecision: Bilingual(vi: "quyết định kiểm tra", en: "inspection decision")
        case .inspectionAmendment:
            Bilingual(vi: "quyết định sửa đổi, bổ sung quyết định kiểm tra", en: "amendment of the inspection decision")
        case .inspectionDelegation:
            Bilingual(vi: "quyết định giao quyền kiểm tra", en: "delegation of the power to inspect")
        case .professionalMeasure:
            Bilingual(vi: "quyết định áp dụng biện pháp nghiệp vụ", en: "decision on a professional measure")
        case .inspectionExtension: Bilingual(vi: "quyết định kéo dài, gia hạn", en: "extension decision")
        case .inspectionMinutes: Bilingual(vi: "biên bản kiểm tra", en: "inspection minutes")
        case .verificationMinutes: Bilingual(vi: "biên bản xác minh, làm việc", en: "verification minutes")
        case .officerReport: Bilingual(vi: "báo cáo", en: "officer's report")
        case .officerProposal: Bilingual(vi: "đề xuất", en: "officer's proposal")
        case .goodsList: Bilingual(vi: "bảng kê", en: "list of goods")
        case .appendix: Bilingual(vi: "phụ lục", en: "appendix")
        case .workDiary: Bilingual(vi: "sổ nhật ký công tác", en: "work diary")
        case .spotPenalty:
            Bilingual(vi: "quyết định xử phạt không lập biên bản", en: "penalty decision without minutes")
        case .penaltyDecision: Bilingual(vi: "quyết định xử phạt vi phạm hành chính", en: "penalty decision")
        case .instalmentDecision: Bilingual(vi: "quyết định nộp tiền phạt nhiều lần", en: "instalment decision")
        case .coercionDecision: Bilingual(vi: "quyết định cưỡng chế thi hành", en: "coercion decision")
        case .confiscationDecision:
            Bilingual(vi: "quyết định tịch thu tang vật, phương tiện", en: "confiscation decision")
        case .remedyDecision:
            Bilingual(vi: "quyết định áp dụng biện pháp khắc phục hậu quả", en: "decision on remedial measures")
        case .destructionDecision: Bilingual(vi: "quyết định tiêu hủy tang vật", en: "destruction decision")
        case .seizureDecision: Bilingual(vi: "quyết định tạm giữ tang vật", en: "seizure decision")
        case .seizureExtension: Bilingual(vi: "quyết định kéo dài thời hạn tạm giữ", en: "seizure extension")
        case .returnDecision: Bilingual(vi: "quyết định trả lại tang vật", en: "return decision")
        case .searchDecision: Bilingual(vi: "quyết định khám", en: "search decision")
        case .crimeTransfer:
            Bilingual(vi: "quyết định chuyển hồ sơ vụ vi phạm có dấu hiệu tội phạm", en: "crime transfer decision")
        case .penaltyDelegation:
            Bilingual(vi: "quyết định giao quyền xử phạt", en: "delegation of the power to sanction")
        case .penaltyAmendment:
            Bilingual(vi: "quyết định sửa đổi, bổ sung quyết định xử phạt", en: "amendment of the penalty decision")
        case .penaltyCorrection:
            Bilingual(vi: "quyết định đính chính quyết định xử phạt", en: "correction of the penalty decision")
        case .penaltyCancellation:
            Bilingual(vi: "quyết định hủy bỏ quyết định xử phạt", en: "cancellation of the penalty decision")
        case .expertAssessment: Bilingual(vi: "quyết định trưng cầu giám định", en: "decision on expert assessment")
        case .violationMinutes: Bilingual(vi: "biên bản vi phạm hành chính", en: "violation minutes")
        case .workingMinutes: Bilingual(vi: "biên bản làm việc", en: "working minutes")
        case .explanationMinutes: Bilingual(vi: "biên bản phiên giải trình trực tiếp", en: "explanation minutes")
        case .valuationMinutes: Bilingual(vi: "biên bản định giá tang vật", en: "valuation minutes")
        case .circumstancesMinutes:
            Bilingual(vi: "biên bản xác minh tình tiết của vụ việc", en: "minutes on the circumstances")
        case .seizureMinutes: Bilingual(vi: "biên bản tạm giữ tang vật", en: "seizure minutes")
        case .returnMinutes: Bilingual(vi: "biên bản trả lại tang vật", en: "return minutes")
        case .confiscationMinutes: Bilingual(vi: "biên bản tịch thu tang vật", en: "confiscation minutes")
        case .destructionMinutes: Bilingual(vi: "biên bản tiêu hủy tang vật", en: "destruction minutes")
        case .sealMinutes: Bilingual(vi: "biên bản niêm phong, mở niêm phong", en: "sealing minutes")
        case .crimeFileHandover:
            Bilingual(vi: "biên bản bàn giao hồ sơ, tang vật cho cơ quan điều tra", en: "crime file handover minutes")
        case .decisionTransferMinutes:
            Bilingual(vi: "biên bản chuyển quyết định để thi hành", en: "decision transfer minutes")
        case .notice: Bilingual(vi: "thông báo bằng văn bản", en: "written notice")
        case .transferLetter: Bilingual(vi: "văn bản chuyển thông tin, vụ việc", en: "transfer letter")
        case .handoverMinutes: Bilingual(vi: "biên bản bàn giao", en: "handover minutes")
        case .policeDecision: Bilingual(vi: "văn bản trả hồ sơ của cơ quan điều tra", en: "investigators' return paper")
        case .submission: Bilingual(vi: "tờ trình cấp trên", en: "submission to the superior")
        case .deliveryReceipt: Bilingual(vi: "biên bản giao nhận, phiếu báo phát", en: "delivery receipt")
        case .paymentReceipt: Bilingual(vi: "chứng từ nộp tiền", en: "payment receipt")
        case .saleRecord: Bilingual(vi: "hồ sơ bán tài sản tịch thu", en: "record of sale")
        case .samplingMinutes: Bilingual(vi: "biên bản lấy mẫu", en: "sampling minutes")
        case .testReport: Bilingual(vi: "phiếu kết quả thử nghiệm", en: "test report")
        case .inspectionPlan: Bilingual(vi: "phương án, kế hoạch kiểm tra", en: "inspection plan")
        case .closingList: Bilingual(vi: "mục lục hồ sơ đã đánh bút lục", en: "closing list of the file")
        }
    }
}
