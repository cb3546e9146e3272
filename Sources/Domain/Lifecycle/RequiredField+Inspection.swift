// Fields: what an inspection is decided on and leaves behind.
extension RequiredField {
    static let proposer = RequiredField("proposer", .officer, vi: "người đề xuất", en: "proposer")
    static let basis = RequiredField("basis", vi: "căn cứ", en: "basis")
    static let startsOn = RequiredField("starts_on", .day, vi: "ngày bắt đầu", en: "first day")
    static let endsOn = RequiredField("ends_on", .day, vi: "ngày kết thúc", en: "last day")
    static let workingDays = RequiredField(
        "working_days",
        .count,
        vi: "thời hạn (ngày làm việc)",
        en: "duration in working days"
    )
    static let expectedViolation = RequiredField(
        "expected_violation",
        vi: "dấu hiệu vi phạm, văn bản áp dụng",
        en: "expected violation and legal text"
    )
    static let signature = RequiredField("signed_by", .officer, vi: "người ký", en: "who signs")
    static let situations = RequiredField(
        "situations",
        vi: "tình huống và biện pháp xử lý",
        en: "situations and measures"
    )
    static let team = RequiredField("team", .officers, vi: "lực lượng", en: "team")
    static let means = RequiredField("means", vi: "phương tiện", en: "means")
    static let decidedOn = RequiredField("decided_on", .day, vi: "ngày ban hành", en: "day of the decision")
    static let leader = RequiredField("leader", .officer, vi: "tổ trưởng", en: "leader")
    static let members = RequiredField("members", .officers, vi: "thành viên", en: "members")
    static let urgentGrounds = RequiredField("urgent_grounds", vi: "lý do khẩn cấp", en: "grounds of urgency")
    static let yearlyPlan = RequiredField(
        "yearly_plan",
        .document,
        vi: "kế hoạch năm đã phê duyệt",
        en: "the approved yearly plan"
    )
    static let announcedAt = RequiredField(
        "announced_at",
        .moment,
        vi: "thời điểm công bố",
        en: "when it was announced"
    )
    static let present = RequiredField(
        "present",
        .officers,
        vi: "công chức có mặt (từ hai người)",
        en: "officers present, two at least"
    )
    static let reason = RequiredField("reason", vi: "lý do", en: "reason")
    static let changes = RequiredField("changes", vi: "nội dung sửa đổi, bổ sung", en: "what changes")
    static let endedAt = RequiredField("ended_at", .moment, vi: "thời điểm kết thúc", en: "when it ended")
    static let results = RequiredField("results", vi: "kết quả từng nội dung", en: "result of each item of content")
    static let opinions = RequiredField("opinions", vi: "ý kiến của đối tượng", en: "the subject's opinion")
    static let signatories = RequiredField(
        "signatories",
        vi: "người ký, người chứng kiến",
        en: "who signed, who witnessed"
    )
    static let questions = RequiredField("questions", vi: "vấn đề cần xác minh", en: "questions to verify")
    static let tests = RequiredField("tests", vi: "mẫu và chỉ tiêu thử nghiệm", en: "samples and tests")
    static let concludedOn = RequiredField("concluded_on", .day, vi: "ngày kết luận", en: "day of the conclusion")
}
