public import Domain

/// Fields that operations on seized goods share.
public enum GoodsFields {
    /// Which item of the case.
    public static let item = Parameter<Int64>.required(
        "item",
        .integer(1...100_000),
        vi: "tang vật thứ mấy của vụ việc, như goods.ledger đánh số",
        en: "which item of the case, as goods.ledger numbers them"
    )
    /// When it happened.
    public static let at = Parameter<Moment?>.optional(
        "at",
        .moment,
        vi: "lúc xảy ra, nếu không phải bây giờ",
        en: "when it happened, where that is not now"
    )
    /// Who witnessed it.
    public static let witnesses = Parameter<[String]>.defaulted(
        "witnesses",
        .list(of: .text(maximum: 200), maximum: 20),
        to: [],
        vi: "người chứng kiến",
        en: "who witnessed it"
    )
    /// The papers.
    public static let documents = Parameter<[String]>.defaulted(
        "documents",
        .list(of: .text(maximum: 100), maximum: 20),
        to: [],
        vi: "số các văn bản của vụ việc",
        en: "numbers of the case's papers"
    )
    /// Anything else.
    public static let note = CaseAdvance.note

    /// An item's account.
    static let account =
        [
            AnswerField("item", .number, vi: "Số", en: "Item"),
            AnswerField("description", vi: "Tang vật", en: "Goods"),
            AnswerField("unit", vi: "Đơn vị tính", en: "Unit"),
            AnswerField("value", .money, vi: "Trị giá", en: "Value"),
            AnswerField("seizure", .number, vi: "Lần tạm giữ", en: "Seizure"),
            AnswerField("seized", .number, vi: "Tạm giữ", en: "Seized"),
            AnswerField("held", .number, vi: "Đang giữ", en: "Held"),
        ]
        + Disposition.allCases.filter { $0 != .held }.map {
            AnswerField($0.rawValue, .number, headed: $0.label)
        }
}

/// `goods.seize`: takes goods into custody; a decision must follow within 24 hours.
public enum GoodsSeize {
    /// The items.
    public static let items = Parameter<[SeizedItemInput]>.required(
        "items",
        .list(of: SeizedItemInput.type, maximum: 200),
        vi: "tang vật, phương tiện bị tạm giữ",
        en: "what is seized"
    )
    /// Where.
    public static let place = Parameter<String>.required(
        "place",
        .text(maximum: 300),
        vi: "nơi tạm giữ, bảo quản",
        en: "where it is kept"
    )
    /// The number of minutes that the case has.
    public static let document = Parameter<String?>.optional(
        "document",
        .text(maximum: 100),
        vi: "số biên bản (tạm giữ hoặc vi phạm hành chính) của vụ việc; bỏ trống thì cấp số biên bản tạm giữ",
        en: "number of the case's minutes, of the seizure or the violation; without one the seizure's are numbered"
    )

    static let definition = OperationDefinition(
        .goodsSeize,
        .write,
        by: .casework,
        vi: "Tạm giữ tang vật; trong 24 giờ phải có quyết định (goods.decide) hoặc trả lại",
        en: "Takes goods into custody; within 24 hours they are decided on (goods.decide) or given back",
        takes: [
            CaseShow.number.description, place.description, GoodsFields.at.description,
            GoodsFields.witnesses.description, document.description, items.description,
        ],
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("seizure", .number, vi: "Lần tạm giữ", en: "Seizure"),
            AnswerField("items", .texts, vi: "Tang vật số", en: "Items"),
            AnswerField("document", vi: "Biên bản số", en: "Document"),
            AnswerField("decide_by", vi: "Phải quyết định trước", en: "Decide by"),
        ]
    )
}

/// `goods.decide`: decides on a seizure, or lengthens it.
public enum GoodsDecide {
    /// Which seizure of the case.
    public static let seizure = Parameter<Int64>.defaulted(
        "seizure",
        .integer(1...100_000),
        to: 1,
        vi: "lần tạm giữ thứ mấy",
        en: "which seizure of the case"
    )
    /// Decided, or lengthened.
    public static let event = Parameter<SeizureEvent>.defaulted(
        "event",
        .choice(of: [.decide, .extend]),
        to: .decide,
        vi: "ra quyết định hay kéo dài",
        en: "decide or extend"
    )
    /// Who signs.
    public static let signer = Parameter<String>.required(
        "signer",
        .code,
        vi: "số hiệu người ký",
        en: "number of the officer who signs"
    )

    static let definition = OperationDefinition(
        .goodsDecide,
        .write,
        by: .leaders,
        vi: "Ra quyết định tạm giữ, hoặc kéo dài thời hạn tạm giữ",
        en: "Decides on a seizure, or lengthens it",
        takes: [
            CaseShow.number.description, seizure.description, event.description, signer.description,
            GoodsFields.at.description, CaseAdvance.variant.description,
        ],
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("seizure", .number, vi: "Lần tạm giữ", en: "Seizure"),
            AnswerField("state", vi: "Trạng thái", en: "State"),
            AnswerField("document", vi: "Quyết định số", en: "Document"),
            AnswerField("due_at", vi: "Thời hạn đến", en: "Until"),
        ]
    )
}

/// `goods.move`: moves goods from where they are, with its papers and witnesses.
public enum GoodsMove {
    /// Where they are.
    public static let source = Parameter<Disposition>.defaulted(
        "from",
        .choice,
        to: .held,
        vi: "đang ở đâu",
        en: "where they are"
    )
    /// Where they go.
    public static let target = Parameter<Disposition>.required("to", .choice, vi: "chuyển đến đâu", en: "where they go")
    /// How much; all of it unless given.
    public static let quantity = Parameter<Quantity?>.optional(
        "quantity",
        .quantity,
        vi: "số lượng; bỏ trống là toàn bộ",
        en: "how much; all of it unless given"
    )

    static let definition = OperationDefinition(
        .goodsMove,
        .write,
        by: .casework,
        vi: "Ghi việc trả lại, tịch thu, tiêu hủy, bán, chuyển giao… tang vật",
        en: "Records that goods were returned, confiscated, destroyed, sold, handed over …",
        takes: [
            CaseShow.number.description, GoodsFields.item.description, source.description, target.description,
            quantity.description, GoodsFields.documents.description, GoodsFields.witnesses.description,
            GoodsFields.at.description, GoodsFields.note.description,
        ],
        answers: [AnswerField("case", vi: "Vụ việc", en: "Case")] + GoodsFields.account
    )
}

/// `goods.correct`: takes back a movement that was written down wrongly, by a new one that names it.
public enum GoodsCorrect {
    /// Which movement of the item.
    public static let movement = Parameter<Int64>.required(
        "movement",
        .integer(1...100_000),
        vi: "lần di chuyển thứ mấy của tang vật",
        en: "which movement of the item"
    )
    /// Why.
    public static let reason = Parameter<String>.required(
        "reason",
        .text(maximum: 1000),
        vi: "lý do đính chính",
        en: "why it was wrong"
    )

    static let definition = OperationDefinition(
        .goodsCorrect,
        .write,
        by: .casework,
        vi: "Rút lại một lần di chuyển tang vật đã ghi sai",
        en: "Takes back a movement of goods that was written down wrongly",
        takes: [
            CaseShow.number.description, GoodsFields.item.description, movement.description, reason.description,
        ],
        answers: [AnswerField("case", vi: "Vụ việc", en: "Case")] + GoodsFields.account
    )
}

/// `goods.sample`: takes a sample, or takes one a step further.
public enum GoodsSample {
    /// What happens.
    public static let event = Parameter<SampleEvent>.required("event", .choice, vi: "việc xảy ra", en: "what happens")
    /// Which sample of the case.
    public static let sample = Parameter<Int64?>.optional(
        "sample",
        .integer(1...100_000),
        vi: "mẫu thứ mấy của vụ việc; bỏ trống khi lấy mẫu",
        en: "which sample of the case; left out where one is taken"
    )
    /// Of which item it is taken.
    public static let item = Parameter<Int64?>.optional(
        "item",
        .integer(1...100_000),
        vi: "lấy từ tang vật thứ mấy",
        en: "of which item it is taken"
    )
    /// How much is taken.
    public static let quantity = Parameter<Quantity?>.optional(
        "quantity",
        .quantity,
        vi: "số lượng lấy mẫu",
        en: "how much is taken"
    )
    /// The worst measured value over its required minimum.
    public static let ratio = Parameter<MeasuredRatio?>.optional(
        "measured_ratio",
        .measuredRatio,
        vi: "kết quả kém nhất so với mức tối thiểu; quyết định kết luận",
        en: "worst measured value over its required minimum; it decides the result"
    )
    /// The paper.
    public static let document = Parameter<String?>.optional(
        "document",
        .text(maximum: 100),
        vi: "số văn bản của vụ việc, hoặc số phiếu kết quả thử nghiệm",
        en: "number of a paper of the case, or of the laboratory's report"
    )

    static let definition = OperationDefinition(
        .goodsSample,
        .write,
        by: .casework,
        vi: "Lấy mẫu, hoặc ghi bước tiếp theo của mẫu",
        en: "Takes a sample, or takes one a step further",
        takes: [
            CaseShow.number.description, event.description, sample.description, item.description,
            quantity.description, ratio.description, document.description, GoodsFields.at.description,
        ],
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("sample", .number, vi: "Mẫu số", en: "Sample"),
            AnswerField("state", vi: "Trạng thái", en: "State"),
            AnswerField("document", vi: "Văn bản số", en: "Document"),
        ]
    )
}

/// `goods.ledger`: where everything is that was seized in a case.
public enum GoodsLedgerShow {
    static let definition = OperationDefinition(
        .goodsLedger,
        .read,
        by: .casework,
        vi: "Sổ tang vật của một vụ việc: tạm giữ = đang giữ + đã xử lý, từng món",
        en: "The account of what was seized in a case: seized = held + everything else, item by item",
        takes: [CaseShow.number.description],
        bare: "case",
        rows: GoodsFields.account,
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("count", .number, vi: "Số món", en: "Items"),
            AnswerField("held_items", .number, vi: "Số món còn giữ", en: "Items held"),
            AnswerField(
                "seizures",
                .objects([
                    AnswerField("seizure", .number, vi: "Lần", en: "Seizure"),
                    AnswerField("state", vi: "Trạng thái", en: "State"),
                    AnswerField("seized_at", vi: "Tạm giữ lúc", en: "Seized at"),
                    AnswerField("place", vi: "Nơi giữ", en: "Place"),
                    AnswerField("witnesses", .texts, vi: "Chứng kiến", en: "Witnesses"),
                    AnswerField("due_at", vi: "Hạn", en: "Due"),
                ]),
                vi: "Các lần tạm giữ",
                en: "Seizures"
            ),
            AnswerField(
                "movements",
                .objects([
                    AnswerField("item", .number, vi: "Tang vật", en: "Item"),
                    AnswerField("movement", .number, vi: "Lần", en: "Movement"),
                    AnswerField("from", vi: "Từ", en: "From"),
                    AnswerField("to", vi: "Đến", en: "To"),
                    AnswerField("quantity", .number, vi: "Số lượng", en: "Quantity"),
                    AnswerField("at", vi: "Lúc", en: "At"),
                    AnswerField("documents", .texts, vi: "Văn bản", en: "Documents"),
                    AnswerField("witnesses", .texts, vi: "Chứng kiến", en: "Witnesses"),
                    AnswerField("corrects", .number, vi: "Rút lại lần", en: "Takes back"),
                    AnswerField("note", vi: "Ghi chú", en: "Note"),
                    AnswerField("by", vi: "Người ghi", en: "By"),
                ]),
                vi: "Di chuyển",
                en: "Movements"
            ),
            AnswerField(
                "samples",
                .objects([
                    AnswerField("sample", .number, vi: "Mẫu", en: "Sample"),
                    AnswerField("item", .number, vi: "Tang vật", en: "Item"),
                    AnswerField("quantity", .number, vi: "Số lượng", en: "Quantity"),
                    AnswerField("state", vi: "Trạng thái", en: "State"),
                    AnswerField("measured_ratio", .number, vi: "Tỷ lệ đo", en: "Measured ratio"),
                ]),
                vi: "Mẫu",
                en: "Samples"
            ),
        ]
    )
}
