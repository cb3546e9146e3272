public import Domain

/// The fields of answers about cases.
enum CaseAnswer {
    static let deadline = [
        AnswerField("clock", vi: "Thời hạn", en: "Time"),
        AnswerField("label", vi: "Việc", en: "For"),
        AnswerField("variant", vi: "Loại", en: "Which"),
        AnswerField("started_at", vi: "Bắt đầu", en: "Began"),
        AnswerField("due_at", vi: "Hạn cuối", en: "Due"),
        AnswerField("state", vi: "Tình trạng", en: "State"),
        AnswerField("span", vi: "Thời gian", en: "Length"),
        AnswerField("basis", vi: "Căn cứ", en: "Basis"),
        AnswerField("lapse", vi: "Nếu quá hạn", en: "When it lapses"),
        AnswerField("missing_year", .number, vi: "Thiếu lịch năm", en: "Calendar missing for"),
        AnswerField("unconfirmed", .texts, vi: "Ngày chưa chắc", en: "Days in doubt"),
        AnswerField("ended_at", vi: "Kết thúc", en: "Ended"),
    ]
    static let next = [
        AnswerField("event", vi: "Việc", en: "Event"),
        AnswerField("label", vi: "Tên", en: "What"),
        AnswerField("state", vi: "Dẫn đến", en: "Leads to"),
        AnswerField("by", vi: "Người thực hiện", en: "By"),
        AnswerField("roles", .texts, vi: "Vai trò", en: "Roles"),
        AnswerField("needs", .texts, vi: "Cần", en: "Needs"),
        AnswerField("may_say", .texts, vi: "Có thể ghi thêm", en: "May say"),
        AnswerField("documents", .texts, vi: "Văn bản", en: "Documents"),
        AnswerField("until", vi: "Hạn", en: "Until"),
        AnswerField("basis", .texts, vi: "Căn cứ", en: "Basis"),
    ]
}

/// `case.deadlines`: the times that the law sets, of a case or of all there are.
public enum CaseDeadlines {
    /// Only those of this case, ended ones too.
    public static let number = Parameter<RecordNumber?>.optional(
        "case",
        .number(.enforcementCase),
        vi: "chỉ của vụ việc này, kể cả đã kết thúc",
        en: "only those of this case, ended ones too"
    )
    /// Only those that are over.
    public static let overdue = Parameter<Bool?>.optional(
        "overdue",
        .boolean,
        vi: "chỉ thời hạn đã quá",
        en: "only those that are over"
    )
    /// Only those that are over within a time.
    public static let dueWithin = Parameter<Int64?>.optional(
        "due_within",
        .span,
        vi: "đến hạn trong vòng, ví dụ 3d hoặc 12h",
        en: "over within such a time, 3d or 12h"
    )

    static let definition = OperationDefinition(
        .caseDeadlines,
        .read,
        by: .casework,
        vi: "Thời hạn luật định của một vụ việc, hoặc các thời hạn đang chạy",
        en: "The times that the law sets in a case, or those that run",
        takes: [
            number.description, overdue.description, dueWithin.description, Request.unit.description,
            Request.limit.description,
        ],
        bare: "case",
        rows: [AnswerField("case", vi: "Vụ việc", en: "Case")] + CaseAnswer.deadline,
        answers: [AnswerField("count", .number, vi: "Số thời hạn", en: "Times")]
    )
}
