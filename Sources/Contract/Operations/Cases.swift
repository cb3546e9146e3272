public import Domain

/// `case.show`: a case with its findings and its events.
public enum CaseShow {
    /// The case's number.
    public static let number = Parameter<RecordNumber>.required(
        "case",
        .number(.enforcementCase),
        vi: "số vụ việc",
        en: "the case's number"
    )

    static let definition = OperationDefinition(
        .caseShow,
        .read,
        by: .casework,
        vi: "Xem một vụ việc",
        en: "Shows a case",
        takes: [number.description],
        bare: "case",
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("state", vi: "Trạng thái", en: "State"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("opened_at", vi: "Mở lúc", en: "Opened at"),
            AnswerField("subject", vi: "Đối tượng", en: "Subject"),
            AnswerField("inspection", vi: "Kiểm tra", en: "Inspection"),
            AnswerField("place", vi: "Nơi kiểm tra", en: "Place"),
            AnswerField("area", vi: "Địa bàn", en: "Area"),
            AnswerField("goods_value", .money, vi: "Trị giá", en: "Goods value"),
            AnswerField("held_items", .number, vi: "Mặt hàng đang tạm giữ", en: "Items held"),
            AnswerField("findings", .objects(InspectionAnswer.finding), vi: "Vi phạm", en: "Violations"),
            AnswerField(
                "events",
                .objects([
                    AnswerField("at", vi: "Lúc", en: "At"),
                    AnswerField("event", vi: "Việc", en: "Event"),
                    AnswerField("from_state", vi: "Từ", en: "From"),
                    AnswerField("to_state", vi: "Đến", en: "To"),
                    AnswerField("by", vi: "Người ghi", en: "By"),
                    AnswerField("recorded_at", vi: "Ghi lúc", en: "Recorded at"),
                    AnswerField("note", vi: "Ghi chú", en: "Note"),
                    AnswerField("said", .object(CaseAdvance.saidFields), vi: "Nội dung", en: "Said"),
                ]),
                vi: "Diễn biến",
                en: "Events"
            ),
            AnswerField("deadlines", .objects(CaseAnswer.deadline), vi: "Thời hạn", en: "Times"),
            AnswerField("documents", .objects(DocumentAnswer.paper), vi: "Văn bản", en: "Documents"),
            AnswerField("handovers", .objects(CaseTransfer.handover), vi: "Chuyển đơn vị", en: "Handovers"),
            AnswerField("next", .objects(CaseAnswer.next), vi: "Bước tiếp theo", en: "What may come next"),
        ]
    )
}

/// `case.list`: cases, newest first.
public enum CaseList {
    /// Only those in this state.
    public static let state = Parameter<CaseState?>.optional(
        "state",
        .choice,
        vi: "trạng thái",
        en: "only those in this state"
    )

    static let definition = OperationDefinition(
        .caseList,
        .read,
        by: .casework,
        vi: "Danh sách vụ việc, mới nhất trước",
        en: "Lists cases, newest first",
        takes: [
            state.description, CaseDeadlines.overdue.description, CaseDeadlines.dueWithin.description,
            Request.from.description, Request.to.description, InspectionList.kind.description,
            Request.area.description, Request.unit.description, Request.productFilter.description,
            Request.pointFilter.description, Request.limit.description,
            Request.after.description,
        ],
        rows: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("state", vi: "Trạng thái", en: "State"),
            AnswerField("opened_on", vi: "Ngày mở", en: "Opened on"),
            AnswerField("subject", vi: "Đối tượng", en: "Subject"),
            AnswerField("inspection", vi: "Kiểm tra", en: "Inspection"),
            AnswerField("ended_on", vi: "Ngày kiểm tra", en: "Inspected on"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("place", vi: "Nơi kiểm tra", en: "Place"),
            AnswerField("area", vi: "Địa bàn", en: "Area"),
            AnswerField("kinds", .texts, vi: "Loại", en: "Kinds"),
            AnswerField("goods_value", .money, vi: "Trị giá", en: "Goods value"),
        ],
        answers: Request.page
    )
}
