public import Domain

/// `inspection.log`: records an inspection with its findings, opens a case when one is a violation.
public enum InspectionLog {
    static let definition = OperationDefinition(
        .inspectionLog,
        .write,
        by: .casework,
        isIndependent: true,
        vi: "Ghi một cuộc kiểm tra và các phát hiện; có vi phạm thì mở vụ việc",
        en: "Records an inspection with its findings; a violation opens a case",
        takes: [
            InspectionFields.form.description, InspectionFields.startedAt.description,
            InspectionFields.endedAt.description,
            InspectionFields.decisionNo.description, InspectionFields.decidedOn.description,
            InspectionFields.leader.description,
            InspectionFields.members.description, InspectionFields.salesPoint.description,
            InspectionFields.premises.description,
            InspectionFields.party.description, InspectionFields.complaint.description,
            InspectionFields.caseNumber.description, InspectionFields.findings.description,
        ],
        answers: InspectionAnswer.recorded
    )
}

/// `inspection.correct`: a new version that reverses the old; nothing is overwritten.
public enum InspectionCorrect {
    /// The inspection to correct.
    public static let inspection = InspectionShow.inspection
    /// Why.
    public static let reason = Parameter<String>.required(
        "reason",
        .text(maximum: 1000),
        vi: "lý do đính chính",
        en: "why it is corrected"
    )
    /// Periodic, thematic or ad hoc, when that was wrong.
    public static let form = Parameter<InspectionForm?>.optional(
        "form",
        .choice,
        vi: "hình thức đúng",
        en: "the right form"
    )
    /// When it began, when that was wrong.
    public static let startedAt = Parameter<Occurrence?>.optional(
        "started_at",
        .occurrence,
        vi: "bắt đầu đúng",
        en: "the right beginning"
    )
    /// When it ended, when that was wrong.
    public static let endedAt = Parameter<Occurrence?>.optional(
        "ended_at",
        .occurrence,
        vi: "kết thúc đúng",
        en: "the right end"
    )
    /// The team's members, when they were wrong.
    public static let members = Parameter<[String]?>.optional(
        "members",
        .list(of: .text(maximum: 200), maximum: 50),
        vi: "thành viên đúng",
        en: "the right members"
    )
    /// All findings anew, when one was wrong.
    public static let findings = Parameter<[FindingInput]?>.optional(
        "findings",
        .list(of: FindingInput.type, maximum: 200),
        vi: "toàn bộ phát hiện đúng, thay cho bản trước",
        en: "all findings as they should be, in place of the old"
    )

    static let definition = OperationDefinition(
        .inspectionCorrect,
        .write,
        by: .casework,
        vi: "Đính chính một cuộc kiểm tra bằng bản ghi mới; bản cũ vẫn giữ",
        en: "Corrects an inspection by a new version; the old one is kept",
        takes: [
            inspection.description, reason.description, form.description, startedAt.description, endedAt.description,
            InspectionFields.decisionNo.description, InspectionFields.decidedOn.description,
            InspectionFields.leader.description,
            members.description, InspectionFields.salesPoint.description, InspectionFields.premises.description,
            InspectionFields.party.description, InspectionFields.complaint.description, findings.description,
        ],
        answers: InspectionAnswer.recorded + [AnswerField("version", .number, vi: "Bản", en: "Version")]
    )
}

/// `inspection.show`: an inspection as it stands, with its earlier versions.
public enum InspectionShow {
    /// The inspection's number.
    public static let inspection = Parameter<RecordNumber>.required(
        "inspection",
        .number(.inspection),
        vi: "số cuộc kiểm tra",
        en: "the inspection's number"
    )

    static let definition = OperationDefinition(
        .inspectionShow,
        .read,
        by: .casework,
        vi: "Xem một cuộc kiểm tra",
        en: "Shows an inspection",
        takes: [inspection.description],
        bare: "inspection",
        answers: InspectionAnswer.whole
    )
}

/// `inspection.list`: inspections, newest first.
public enum InspectionList {
    /// Only those with a finding of this kind.
    public static let kind = Parameter<GoodsKind?>.optional(
        "kind",
        .choice,
        vi: "có phát hiện loại này",
        en: "with a finding of this kind"
    )

    static let definition = OperationDefinition(
        .inspectionList,
        .read,
        by: .casework,
        vi: "Danh sách kiểm tra, mới nhất trước",
        en: "Lists inspections, newest first",
        takes: [
            Request.from.description, Request.to.description, kind.description, Request.area.description,
            Request.unit.description,
            Request.productFilter.description, Request.pointFilter.description, Request.limit.description,
            Request.after.description,
        ],
        rows: InspectionAnswer.summary,
        answers: Request.page
    )
}
