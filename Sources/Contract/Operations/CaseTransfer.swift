import Domain

/// `case.transfer`: offers a case to another unit of market surveillance, which has it once it accepts.
public enum CaseTransfer {
    /// The unit that is to have the case.
    public static let target = Parameter<String>.required(
        "to",
        .code,
        vi: "mã đơn vị sẽ nhận vụ việc",
        en: "code of the unit that is to have the case"
    )
    /// Why.
    public static let reason = Parameter<String>.required(
        "reason",
        .text(maximum: 1000),
        vi: "lý do chuyển",
        en: "why it goes there"
    )

    /// How a case changed hands.
    static let handover = [
        AnswerField("from_unit", vi: "Từ đơn vị", en: "From"),
        AnswerField("to_unit", vi: "Đến đơn vị", en: "To"),
        AnswerField("reason", vi: "Lý do", en: "Reason"),
        AnswerField("offered_at", vi: "Đề nghị lúc", en: "Offered at"),
        AnswerField("accepted", .flag, vi: "Tiếp nhận", en: "Accepted"),
        AnswerField("answer", vi: "Trả lời", en: "Answer"),
        AnswerField("answered_at", vi: "Trả lời lúc", en: "Answered at"),
    ]

    static let definition = OperationDefinition(
        .caseTransfer,
        .write,
        by: .leaders,
        vi: "Đề nghị chuyển vụ việc cho đơn vị quản lý thị trường khác",
        en: "Offers a case to another unit of market surveillance",
        takes: [CaseShow.number.description, target.description, reason.description],
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("to", vi: "Đơn vị nhận", en: "To"),
        ]
    )
}

/// `case.accept`: takes over a case that was offered; it is the unit's own from then on, with its history.
public enum CaseAccept {
    static let definition = OperationDefinition(
        .caseAccept,
        .write,
        by: .leaders,
        vi: "Tiếp nhận vụ việc do đơn vị khác chuyển đến",
        en: "Takes over a case that another unit has offered",
        takes: [CaseShow.number.description],
        bare: "case",
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
        ]
    )
}

/// `case.decline`: leaves a case that was offered where it is.
public enum CaseDecline {
    /// Why not.
    public static let reason = Parameter<String>.required(
        "reason",
        .text(maximum: 1000),
        vi: "lý do không tiếp nhận",
        en: "why not"
    )

    static let definition = OperationDefinition(
        .caseDecline,
        .write,
        by: .leaders,
        vi: "Không tiếp nhận vụ việc do đơn vị khác chuyển đến",
        en: "Leaves a case that another unit has offered where it is",
        takes: [CaseShow.number.description, reason.description],
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
        ]
    )
}

/// `case.offers`: cases that wait for a unit to take them over.
public enum CaseOffers {
    static let definition = OperationDefinition(
        .caseOffers,
        .read,
        by: .casework,
        vi: "Vụ việc đang chờ tiếp nhận, đến hoặc đi",
        en: "Cases that wait to be taken over, by the unit or from it",
        takes: [Request.limit.description],
        rows: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("from_unit", vi: "Từ đơn vị", en: "From"),
            AnswerField("to_unit", vi: "Đến đơn vị", en: "To"),
            AnswerField("reason", vi: "Lý do", en: "Reason"),
            AnswerField("offered_at", vi: "Đề nghị lúc", en: "Offered at"),
            AnswerField("offered_by", vi: "Người đề nghị", en: "Offered by"),
        ],
        answers: [AnswerField("count", .number, vi: "Số vụ việc", en: "Cases")]
    )
}
