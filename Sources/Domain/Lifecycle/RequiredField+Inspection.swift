// Fields: what an inspection is decided on and leaves behind.
extension RequiredField {
    package static let proposer = RequiredField("proposer", .officer, vi: "người đề xuất", en: "proposer")
    package static let basis = RequiredField("basis", vi: "căn cứ", en: "basis")
    package static let startsOn = RequiredField("starts_on", .day, vi: "ngày bắt đầu", en: "first day")
    package static let endsOn = RequiredField("ends_on", .day, vi: "ngày kết thúc", en: "last day")
    package static let workingDays = RequiredField(
        "working_days",
        .count,
        vi: "thời hạn (ngày làm việc)",
        en: "duration in working days"
    )
    package static let expectedViolation = RequiredField(
        "expected_violation",
        vi: "dấu hiệu vi phạm, văn bản áp dụng",
        en: "expected violation and legal text"
    )
    package static let signature = RequiredField("signed_by", .officer, vi: "người ký", en: "who signs")
    package static let situations = RequiredField(
        "situations",
        vi: "tình huống và biện pháp xử lý",
        en: "situations and measures"
    )
    package static let team = RequiredField("team", .officers, vi: "lực lượng", en: "team")
    package static let means = RequiredField("means", vi: "phương tiện", en: "means")
    package static let form = RequiredField(
        "form",
        .inspectionForm,
        vi: "hình thức kiểm tra",
        en: "form of the inspection"
    )
    package static let decidedOn = RequiredField("decided_on", .day, vi: "ngày ban hành", en: "day of the decision")
    package static let leader = RequiredField("leader", .officer, vi: "tổ trưởng", en: "leader")
    package static let members = RequiredField("members", .officers, vi: "thành viên", en: "members")
    package static let urgentGrounds = RequiredField("urgent_grounds", vi: "lý do khẩn cấp", en: "grounds of urgency")
    package static let yearlyPlan = RequiredField(
        "yearly_plan",
        .document,
        vi: "kế hoạch năm đã phê duyệt",
        en: "the approved yearly plan"
    )
    package static let announcedAt = RequiredField(
        "announced_at",
        .moment,
        vi: "thời điểm công bố",
        en: "when it was announced"
    )
    package static let present = RequiredField(
        "present",
        .officers,
        vi: "công chức có mặt (từ hai người)",
        en: "officers present, two at least"
    )
    package static let reason = RequiredField("reason", vi: "lý do", en: "reason")
    package static let changes = RequiredField("changes", vi: "nội dung sửa đổi, bổ sung", en: "what changes")
    package static let endedAt = RequiredField("ended_at", .moment, vi: "thời điểm kết thúc", en: "when it ended")
    package static let results = RequiredField(
        "results",
        vi: "kết quả từng nội dung",
        en: "result of each item of content"
    )
    package static let opinions = RequiredField("opinions", vi: "ý kiến của đối tượng", en: "the subject's opinion")
    package static let signatories = RequiredField(
        "signatories",
        vi: "người ký, người chứng kiến",
        en: "who signed, who witnessed"
    )
    package static let questions = RequiredField("questions", vi: "vấn đề cần xác minh", en: "questions to verify")
    package static let tests = RequiredField("tests", vi: "mẫu và chỉ tiêu thử nghiệm", en: "samples and tests")
    package static let concludedOn = RequiredField(
        "concluded_on",
        .day,
        vi: "ngày kết luận",
        en: "day of the conclusion"
    )
}
