public import Domain

/// `product.search`: products by what people call them, with or without accents, best first.
public enum ProductSearch {
    /// What to look for.
    public static let text = Parameter<String>.required(
        "text",
        .text(maximum: 300),
        vi: "tên, có dấu hay không dấu",
        en: "a name, with or without accents"
    )

    static let definition = OperationDefinition(
        .productSearch,
        .read,
        by: .officers,
        vi: "Tìm sản phẩm theo tên, đúng nhất trước",
        en: "Finds products by name, best first",
        takes: [text.description, Request.on.description, Request.limit.description],
        bare: "text",
        rows: ProductAnswer.summary,
        answers: [AnswerField("count", .number, vi: "Số dòng", en: "Rows")]
    )
}

/// `product.show`: a product as of a day, with every recognition.
public enum ProductShow {
    /// Whether what is around it is shown too.
    public static let full = Parameter<Bool>.defaulted(
        "full",
        .boolean,
        to: false,
        vi: "cả phản ánh, vụ việc, phát hiện theo thời gian và tỷ lệ vi phạm trong phạm vi của mình",
        en: "complaints, cases, findings over time and rates of violations too, within one's scope"
    )

    static let definition = OperationDefinition(
        .productShow,
        .read,
        by: .officers,
        vi: "Xem một sản phẩm: chứng nhận tại một ngày, các lần công nhận, điểm bán",
        en: "Shows a product: its certificate on a day, its recognitions, who sells it",
        takes: [Request.product.description, Request.on.description, full.description],
        bare: "product",
        answers: ProductAnswer.whole
    )
}

/// `product.list`: products by code.
public enum ProductList {
    /// Only this group.
    public static let group = Parameter<ProductGroup?>.optional(
        "group",
        .choice,
        vi: "nhóm sản phẩm",
        en: "only this group"
    )
    /// Only those with so many stars on the register.
    public static let stars = Parameter<Int64?>.optional(
        "stars",
        .integer(3...5),
        vi: "số sao",
        en: "only those with so many stars"
    )

    static let definition = OperationDefinition(
        .productList,
        .read,
        by: .officers,
        vi: "Danh sách sản phẩm theo mã",
        en: "Lists products by code",
        takes: [
            Request.area.description, group.description, stars.description, Request.on.description,
            Request.limit.description,
            Request.after.description,
        ],
        rows: ProductAnswer.summary,
        answers: Request.page
    )
}

/// `product.add`: registers a product.
public enum ProductAdd {
    /// What the label calls it.
    public static let name = Parameter<String>.required(
        "name",
        .text(maximum: 300),
        vi: "tên sản phẩm",
        en: "the product's name"
    )
    /// Other names.
    public static let aliases = Parameter<[String]>.defaulted(
        "aliases",
        .list(of: .text(maximum: 300), maximum: 20),
        to: [],
        vi: "tên gọi khác",
        en: "other names"
    )
    /// Its producer.
    public static let producer = Parameter<String?>.optional(
        "producer",
        .text(maximum: 300),
        vi: "chủ thể",
        en: "its producer"
    )
    /// What kind of producer.
    public static let producerKind = Parameter<ProducerKind?>.optional(
        "producer_kind",
        .choice,
        vi: "loại chủ thể",
        en: "kind of producer"
    )
    /// Its group.
    public static let group = Parameter<ProductGroup>.required("group", .choice, vi: "nhóm sản phẩm", en: "its group")
    /// Where it is made.
    public static let area = Parameter<String>.required(
        "area",
        .code,
        vi: "mã xã, huyện hoặc tỉnh nơi sản xuất",
        en: "code of the commune, district or province it is made in"
    )
    /// Its barcode.
    public static let gtin = Parameter<GTIN?>.optional("gtin", .gtin, vi: "mã vạch", en: "its barcode")
    /// A remark.
    public static let note = Parameter<String?>.optional("note", .prose(maximum: 4000), vi: "ghi chú", en: "a remark")

    static let definition = OperationDefinition(
        .productAdd,
        .write,
        by: .administration,
        vi: "Ghi sản phẩm mới vào danh bạ",
        en: "Registers a product",
        takes: [
            Request.product.description, name.description, aliases.description, producer.description,
            producerKind.description,
            group.description, area.description, gtin.description, note.description,
        ],
        answers: [
            AnswerField("product", vi: "Mã", en: "Product"),
            AnswerField("warnings", .objects(InspectionAnswer.warning), vi: "Cảnh báo", en: "Warnings"),
        ]
    )
}

/// `product.certify`: records that an authority has recognised a product.
public enum ProductCertify {
    /// How many stars.
    public static let stars = Parameter<Int64>.required("stars", .integer(3...5), vi: "số sao", en: "how many stars")
    /// At which level.
    public static let level = Parameter<RecognitionLevel?>.optional(
        "level",
        .choice,
        vi: "cấp công nhận",
        en: "at which level"
    )
    /// The decision's day.
    public static let recognisedOn = Parameter<Day?>.optional(
        "recognised_on",
        .day,
        vi: "ngày quyết định; không biết thì bỏ trống, không đoán",
        en: "day of the decision; leave it out when unknown, never guess"
    )
    /// The round it belongs to.
    public static let evaluationYear = Parameter<Int64?>.optional(
        "evaluation_year",
        .integer(2018...2100),
        vi: "năm đánh giá",
        en: "the evaluation's year"
    )
    /// The decision's number.
    public static let decisionNo = Parameter<String?>.optional(
        "decision_no",
        .text(maximum: 64),
        vi: "số quyết định",
        en: "the decision's number"
    )
    /// Where it stands.
    public static let sourceURL = Parameter<String?>.optional(
        "source_url",
        .text(maximum: 1000),
        vi: "nguồn",
        en: "where it stands"
    )
    /// A remark.
    public static let note = ProductAdd.note

    static let definition = OperationDefinition(
        .productCertify,
        .write,
        by: .administration,
        vi: "Ghi một quyết định công nhận OCOP",
        en: "Records a recognition",
        takes: [
            Request.product.description, stars.description, level.description, recognisedOn.description,
            evaluationYear.description,
            decisionNo.description, sourceURL.description, note.description,
        ],
        answers: [
            AnswerField("product", vi: "Mã", en: "Product"),
            AnswerField("recognition", vi: "Số ghi", en: "Entry"),
            AnswerField("expires_on", vi: "Hết hạn", en: "Expires on"),
        ]
    )
}

/// `product.revoke`: records that a recognition has been revoked.
public enum ProductRevoke {
    /// Which recognition; the latest with a known day unless given.
    public static let recognition = Parameter<String?>.optional(
        "recognition",
        .code,
        vi: "số ghi của lần công nhận; mặc định là lần mới nhất có ngày",
        en: "the entry; the latest one with a known day unless given"
    )
    /// The day it takes effect.
    public static let revokedOn = Parameter<Day>.required(
        "revoked_on",
        .day,
        vi: "ngày thu hồi",
        en: "the day of revocation"
    )
    /// Why.
    public static let reason = Parameter<String>.required("reason", .text(maximum: 1000), vi: "lý do", en: "why")

    static let definition = OperationDefinition(
        .productRevoke,
        .write,
        by: .administration,
        vi: "Ghi việc thu hồi công nhận OCOP",
        en: "Records a revocation",
        takes: [Request.product.description, recognition.description, revokedOn.description, reason.description],
        answers: [
            AnswerField("product", vi: "Mã", en: "Product"),
            AnswerField("recognition", vi: "Số ghi", en: "Entry"),
        ]
    )
}
