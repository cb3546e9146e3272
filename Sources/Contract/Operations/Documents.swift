public import Domain

/// The fields of answers about papers.
enum DocumentAnswer {
    static let paper = [
        AnswerField("document", vi: "Số", en: "Number"),
        AnswerField("type", vi: "Loại", en: "Type"),
        AnswerField("issued_at", vi: "Ban hành lúc", en: "Issued at"),
        AnswerField("signer", vi: "Người ký", en: "Signer"),
        AnswerField("unit", vi: "Đơn vị", en: "Unit"),
        AnswerField("void", vi: "Hủy vì", en: "Void because"),
    ]
}

/// `document.issue`: gives a paper of a case its number, or takes in somebody else's paper.
public enum DocumentIssue {
    /// What it is.
    public static let type = Parameter<DocumentType>.required(
        "type",
        .choice,
        vi: "loại văn bản",
        en: "what paper it is"
    )
    /// The number on somebody else's paper.
    public static let number = Parameter<String?>.optional(
        "number",
        .text(maximum: 100),
        vi: "số ghi trên văn bản của cơ quan khác; văn bản của đơn vị thì được cấp số",
        en: "the number on somebody else's paper; the unit's own papers are given theirs"
    )
    /// When it was issued.
    public static let issuedAt = Parameter<Moment?>.optional(
        "issued_at",
        .moment,
        vi: "lúc ban hành, nếu không phải bây giờ",
        en: "when it was issued, where that is not now"
    )
    /// Who signs.
    public static let signer = Parameter<String?>.optional(
        "signer",
        .code,
        vi: "số hiệu người ký",
        en: "number of the officer who signs"
    )

    static let definition = OperationDefinition(
        .documentIssue,
        .write,
        by: .casework,
        vi: "Cấp số cho một văn bản của vụ việc, hoặc nhận văn bản của cơ quan khác vào hồ sơ",
        en: "Numbers a paper of a case, or takes somebody else's paper into its file",
        takes: [
            CaseShow.number.description, type.description, number.description, issuedAt.description,
            signer.description,
        ],
        answers: [
            AnswerField("document", vi: "Số", en: "Number"),
            AnswerField("type", vi: "Loại", en: "Type"),
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("warning", vi: "Lưu ý", en: "Note"),
        ]
    )
}

/// `document.void`: voids a paper, whose number stays given.
public enum DocumentVoid {
    /// Its number.
    public static let document = Parameter<String>.required(
        "document",
        .text(maximum: 100),
        vi: "số văn bản",
        en: "the paper's number"
    )
    /// What it is.
    public static let type = Parameter<DocumentType?>.optional(
        "type",
        .choice,
        vi: "loại văn bản, khi số có ở nhiều loại",
        en: "what paper it is, where several kinds have the number"
    )
    /// The year of its number.
    public static let year = Parameter<Int64?>.optional(
        "year",
        .integer(2000...9999),
        vi: "năm của số, khi số có ở nhiều năm",
        en: "the year of its number, where several years have it"
    )
    /// Why.
    public static let reason = Parameter<String>.required(
        "reason",
        .text(maximum: 1000),
        vi: "lý do hủy",
        en: "why it is void"
    )

    static let definition = OperationDefinition(
        .documentVoid,
        .write,
        by: .leaders,
        vi: "Hủy một văn bản; số vẫn giữ, không cấp lại",
        en: "Voids a paper; its number stays given",
        takes: [document.description, type.description, year.description, reason.description],
        answers: [
            AnswerField("document", vi: "Số", en: "Number"),
            AnswerField("type", vi: "Loại", en: "Type"),
        ]
    )
}

/// `document.list`: papers, and where the numbers stand.
public enum DocumentList {
    static let definition = OperationDefinition(
        .documentList,
        .read,
        by: .casework,
        vi: "Danh sách văn bản của một vụ việc hoặc một đơn vị trong năm, kể cả đã hủy",
        en: "Lists the papers of a case, or of a unit in a year, voided ones too",
        takes: [
            CaseDeadlines.number.description, Request.unit.description, DocumentVoid.type.description,
            DocumentVoid.year.description, Request.limit.description,
        ],
        bare: "case",
        rows: DocumentAnswer.paper + [AnswerField("case", vi: "Vụ việc", en: "Case")],
        answers: [
            AnswerField("count", .number, vi: "Số dòng", en: "Rows"),
            AnswerField(
                "series",
                .objects([
                    AnswerField("type", vi: "Loại", en: "Type"),
                    AnswerField("year", .number, vi: "Năm", en: "Year"),
                    AnswerField("last", .number, vi: "Số cuối", en: "Last number"),
                    AnswerField("carried", .number, vi: "Đã dùng", en: "Carried"),
                    AnswerField("voided", .number, vi: "Đã hủy", en: "Void"),
                    AnswerField("gaps", .number, vi: "Thiếu", en: "Gaps"),
                ]),
                vi: "Dãy số",
                en: "Sequences"
            ),
        ]
    )
}
