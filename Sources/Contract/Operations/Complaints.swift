public import Domain

/// `complaint.file`: records a complaint, a tip or a denunciation.
public enum ComplaintFile {
    /// How it came in.
    public static let channel = Parameter<ComplaintChannel>.required(
        "channel",
        .choice,
        vi: "kênh tiếp nhận",
        en: "how it came in"
    )
    /// When it came in.
    public static let receivedAt = Parameter<Occurrence>.required(
        "received_at",
        .occurrence,
        vi: "nhận lúc",
        en: "when it came in"
    )
    /// What it says.
    public static let body = Parameter<String>.required(
        "body",
        .prose(maximum: 10_000),
        vi: "nội dung, theo lời người gửi",
        en: "what it says, in the sender's words"
    )
    /// What its sender calls it.
    public static let kind = Parameter<ComplaintKind>.defaulted(
        "kind",
        .choice,
        to: .complaint,
        vi: "loại: phản ánh của người tiêu dùng, tin báo hoặc tố cáo",
        en: "a consumer's complaint, a tip or a denunciation"
    )
    /// Who sends it.
    public static let sender = Parameter<SenderInput?>.optional(
        "sender",
        SenderInput.type,
        vi: "người gửi; chỉ văn thư xem được",
        en: "who sends it; seen by clerks alone"
    )
    /// What it takes the goods for.
    public static let allegedKind = Parameter<GoodsKind?>.optional(
        "alleged_kind",
        .choice(of: GoodsKind.allCases.filter(\.isViolation)),
        vi: "hàng bị cho là",
        en: "what it takes the goods for"
    )
    /// When the goods were bought.
    public static let purchasedOn = Parameter<Day?>.optional(
        "purchased_on",
        .day,
        vi: "ngày mua",
        en: "when the goods were bought"
    )
    /// What there is to prove it.
    public static let evidence = Parameter<String?>.optional(
        "evidence",
        .prose(maximum: 4000),
        vi: "chứng cứ: hóa đơn, ảnh, mẫu hàng",
        en: "what there is to prove it: receipts, photographs, samples"
    )

    static let definition = OperationDefinition(
        .complaintFile,
        .write,
        by: .roles([.clerk]),
        vi: "Tiếp nhận một phản ánh, tin báo hoặc tố cáo",
        en: "Records a complaint, a tip or a denunciation",
        takes: [
            kind.description, channel.description, receivedAt.description, body.description, sender.description,
            ComplaintFields.area.description, ComplaintFields.productName.description,
            ComplaintFields.gtin.description, ComplaintFields.product.description,
            ComplaintFields.salesPoint.description, allegedKind.description, purchasedOn.description,
            evidence.description, ComplaintFields.variant.description,
        ],
        answers: [
            ComplaintAnswer.complaint,
            AnswerField("kind", vi: "Loại", en: "Kind"),
            AnswerField("state", vi: "Trạng thái", en: "State"),
            AnswerField("started", .objects(ComplaintAnswer.deadline), vi: "Thời hạn", en: "Times begun"),
            AnswerField("suggestions", .objects(ComplaintAnswer.suggestion), vi: "Gợi ý", en: "Suggestions"),
            AnswerField("warnings", .objects(InspectionAnswer.warning), vi: "Cảnh báo", en: "Warnings"),
        ]
    )
}

/// `complaint.show`: a complaint with its steps, its times and what it is about; its sender to clerks alone.
public enum ComplaintShow {
    /// Whether the sender is looked at.
    public static let sender = Parameter<Bool>.defaulted(
        "sender",
        .boolean,
        to: true,
        vi: "xem cả người gửi (chỉ văn thư; mỗi lần xem đều được ghi lại); false để không xem",
        en: "look at the sender too (clerks alone; each look is recorded); false leaves it closed"
    )

    static let definition = OperationDefinition(
        .complaintShow,
        .read,
        by: .complaints,
        vi: "Xem một phản ánh; người gửi chỉ văn thư xem được",
        en: "Shows a complaint; its sender to clerks alone",
        takes: [ComplaintFields.complaint.description, sender.description],
        bare: "complaint",
        answers: ComplaintAnswer.whole
    )
}

/// `complaint.list`: complaints, newest first.
public enum ComplaintList {
    /// Only those in this state.
    public static let state = Parameter<ComplaintState?>.optional(
        "state",
        .choice,
        vi: "trạng thái",
        en: "only those in this state"
    )
    /// Only those of this kind.
    public static let kind = Parameter<ComplaintKind?>.optional(
        "kind",
        .choice,
        vi: "loại",
        en: "only those of this kind"
    )

    static let definition = OperationDefinition(
        .complaintList,
        .read,
        by: .complaints,
        vi: "Danh sách phản ánh, mới nhất trước",
        en: "Lists complaints, newest first",
        takes: [
            state.description, kind.description, CaseDeadlines.overdue.description,
            CaseDeadlines.dueWithin.description, Request.from.description, Request.to.description,
            Request.area.description, Request.unit.description, Request.productFilter.description,
            Request.pointFilter.description, Request.limit.description, Request.after.description,
        ],
        rows: ComplaintAnswer.summary,
        answers: Request.page
    )
}
