extension Obstacle {
    /// What people read: what is wrong, and what to do.
    public var message: Bilingual {
        switch self {
        case .decisionMissing:
            Bilingual(
                vi: "Chưa có quyết định kiểm tra; hãy ban hành quyết định trước khi kiểm tra.",
                en: "There is no inspection decision; issue one before inspecting."
            )
        case .decisionLater(let decided, let announced):
            Bilingual(
                vi: "Quyết định kiểm tra (\(decided)) phải có trước khi công bố (\(announced)).",
                en: "The inspection decision (\(decided)) must come before its announcement (\(announced))."
            )
        case .issuerMayNot(let title):
            Bilingual(
                vi: "\(title.label.vi) không có thẩm quyền ban hành quyết định kiểm tra.",
                en: "The title \(title.label.en) may not decide inspections."
            )
        case .delegationMissing(let title):
            Bilingual(
                vi: "\(title.label.vi) cần văn bản giao quyền còn hiệu lực.",
                en: "The title \(title.label.en) needs a written delegation."
            )
        case .delegationInvalid(let day):
            Bilingual(
                vi: "Văn bản giao quyền không áp dụng cho việc này ngày \(day).",
                en: "The delegation does not cover this on \(day)."
            )
        case .delegationHandedOn:
            Bilingual(vi: "Người được giao quyền không được giao lại.", en: "A delegated power cannot be handed on.")
        case .cardInvalid(_, let day):
            Bilingual(
                vi: "Thẻ kiểm tra thị trường không có hiệu lực ngày \(day).",
                en: "The inspection card is not valid on \(day)."
            )
        case .verificationMissing(let source):
            Bilingual(
                vi: "Thông tin từ \(source.label.vi) phải được xác minh trước khi đề xuất, quyết định kiểm tra.",
                en: "Information from \(source.label.en) must be verified before an inspection rests on it."
            )
        case .plannedRepeat(let day):
            Bilingual(
                vi: "Đối tượng đã được kiểm tra theo kế hoạch cùng nội dung ngày \(day) trong năm.",
                en: "The subject was inspected by plan for the same content on \(day) of this year."
            )
        case .teamTooSmall(let count):
            Bilingual(
                vi: "Tổ kiểm tra cần ít nhất 2 công chức, mới có \(count).",
                en: "A team is two officers at least, not \(count)."
            )
        case .leaderAbsent:
            Bilingual(
                vi: "Tổ trưởng ghi trong quyết định không có mặt; hãy sửa đổi quyết định trước.",
                en: "The leader whom the decision names is not present; amend the decision first."
            )
        case .memberDisciplined:
            Bilingual(
                vi: "Thành viên đang bị kỷ luật hoặc tạm đình chỉ; hãy thay người.",
                en: "A member is under discipline or suspended; replace that officer."
            )
        case .memberRelated:
            Bilingual(
                vi: "Thành viên có quan hệ với đối tượng kiểm tra; hãy thay người.",
                en: "A member is related to the subject; replace that officer."
            )
        default: sanctionMessage
        }
    }

    private var sanctionMessage: Bilingual {
        switch self {
        case .knockoffBasisMissing:
            Bilingual(
                vi: "“Hàng nhái” không phải khái niệm pháp lý; hãy chọn căn cứ trước khi lập biên bản.",
                en: "“Knock-off” is no term of law; choose its basis before the minutes."
            )
        case .penaltyMissing:
            Bilingual(
                vi: "Thiếu nội dung xử phạt; hãy bổ sung.",
                en: "The penalty's details are missing; please add them."
            )
        case .minutesMissing(let limit):
            Bilingual(
                vi: "Chưa có biên bản vi phạm; không lập biên bản chỉ phạt đến \(limit.formatted(in: .vietnamese)).",
                en: "There are no violation minutes; without them the most is \(limit.formatted(in: .english))."
            )
        case .minutesLater(let minutes, let decided):
            Bilingual(
                vi: "Biên bản vi phạm (\(minutes)) phải có trước quyết định xử phạt (\(decided)).",
                en: "The violation minutes (\(minutes)) must come before the penalty decision (\(decided))."
            )
        case .alreadyPenalised:
            Bilingual(vi: "Hành vi này đã bị xử phạt.", en: "This act has been sanctioned already.")
        case .fineOutside(let least, let most):
            Bilingual(
                vi: "Mức phạt phải từ \(least.formatted(in: .vietnamese)) đến \(most.formatted(in: .vietnamese)).",
                en: "The fine must be from \(least.formatted(in: .english)) to \(most.formatted(in: .english))."
            )
        case .warningNotAllowed:
            Bilingual(vi: "Khung này không cho phép phạt cảnh cáo.", en: "This bracket allows no warning.")
        case .capTooLow(let title, let cap, let maximum):
            Bilingual(
                vi:
                    "\(title.label.vi) được phạt đến \(cap.formatted(in: .vietnamese)), khung đến \(maximum.formatted(in: .vietnamese)); hãy trình cấp trên.",
                en:
                    "The title \(title.label.en) may fine up to \(cap.formatted(in: .english)), the bracket goes to \(maximum.formatted(in: .english)); submit it to the superior."
            )
        case .powersUnknown(let day):
            Bilingual(vi: "Chưa có dữ liệu thẩm quyền ngày \(day).", en: "The powers on \(day) are not in the table.")
        case .crimeSigns(let thresholds):
            Bilingual(
                vi:
                    "Có dấu hiệu tội phạm, phải chuyển cơ quan điều tra: \(thresholds.map(\.label.vi).joined(separator: "; ")).",
                en:
                    "There are signs of a crime, the file must go to the police: \(thresholds.map(\.label.en).joined(separator: "; "))."
            )
        case .lapsed(let kind, let day):
            Bilingual(
                vi: "\(kind.label.vi): đã hết hạn ngày \(day); chỉ còn tịch thu, khắc phục hậu quả.",
                en: "The time for \(kind.label.en) ended on \(day); only confiscation and remedies are left."
            )
        case .goodsHeld(let items):
            Bilingual(
                vi: "Còn \(items) mặt hàng đang tạm giữ; hãy xử lý trước khi lưu hồ sơ.",
                en: "\(items) items are still held; deal with them before archiving."
            )
        default: Bilingual(vi: code, en: code)
        }
    }
}
