/// `product.check`: holds what a label says against the register.
public enum ProductCheck {
    /// What the label calls the product.
    public static let name = Parameter<String>.required(
        "name",
        .text(maximum: 300),
        vi: "tên ghi trên nhãn",
        en: "what the label calls the product"
    )
    /// The number under the bar code as printed, whatever is wrong with it.
    public static let gtin = Parameter<String?>.optional(
        "gtin",
        .text(maximum: 40),
        vi: "số dưới mã vạch, đúng như in",
        en: "the number under the bar code, as printed"
    )
    /// The stars on the label.
    public static let stars = Parameter<Int64?>.optional(
        "stars",
        .integer(1...5),
        vi: "số sao OCOP ghi trên nhãn",
        en: "the OCOP stars on the label"
    )
    /// Who it says made the product.
    public static let producer = Parameter<String?>.optional(
        "producer",
        .text(maximum: 300),
        vi: "cơ sở sản xuất ghi trên nhãn",
        en: "who the label says made it"
    )

    static let definition = OperationDefinition(
        .productCheck,
        .read,
        by: .casework,
        vi: "Đối chiếu nhãn hàng với danh bạ: phù hợp, đáng ngờ hay không đăng ký",
        en: "Holds a label against the register: consistent, suspicious or not registered",
        takes: [name.description, gtin.description, stars.description, producer.description, Request.on.description],
        bare: "name",
        answers: [
            AnswerField("verdict", vi: "Kết luận", en: "Verdict"),
            AnswerField("product", vi: "Sản phẩm", en: "Product"),
            AnswerField("name", vi: "Tên đăng ký", en: "Registered name"),
            AnswerField("certificate", vi: "Chứng nhận", en: "Certificate"),
            AnswerField(
                "reasons",
                .objects([
                    AnswerField("code", vi: "Mã", en: "Code"),
                    AnswerField("suspicious", .flag, vi: "Đáng ngờ", en: "Suspicious"),
                    AnswerField("message", vi: "Nội dung", en: "Message"),
                ]),
                vi: "Lý do",
                en: "Reasons"
            ),
        ]
    )
}

/// `product.complaints`: everything around a product, newest first.
public enum ProductComplaints {
    static let definition = OperationDefinition(
        .productComplaints,
        .read,
        by: .casework,
        vi: "Phản ánh, vụ việc và phát hiện quanh một sản phẩm, mới nhất trước",
        en: "The complaints, cases and findings around a product, newest first",
        takes: [Request.product.description, Request.limit.description],
        bare: "product",
        rows: [
            AnswerField("on", vi: "Ngày", en: "Day"),
            AnswerField("record", vi: "Là", en: "What"),
            AnswerField("number", vi: "Số", en: "Number"),
            AnswerField("standing", vi: "Mức xác nhận", en: "Standing"),
            AnswerField("probability", .number, vi: "Xác suất", en: "Probability"),
            AnswerField("state", vi: "Trạng thái", en: "State"),
            AnswerField("kind", vi: "Loại hàng", en: "Kind of goods"),
            AnswerField("text", vi: "Nội dung", en: "Text"),
        ],
        answers: [AnswerField("count", .number, vi: "Số dòng", en: "Rows")]
    )
}

/// `product.lookalikes`: registered products whose names are like a product's.
public enum ProductLookalikes {
    static let definition = OperationDefinition(
        .productLookalikes,
        .read,
        by: .officers,
        vi: "Sản phẩm có tên gần giống: bắt chước, đăng ký trùng, trùng tên",
        en: "Products with names like it: imitations, doubles, namesakes",
        takes: [Request.product.description],
        bare: "product",
        rows: [
            AnswerField("product", vi: "Mã", en: "Product"),
            AnswerField("name", vi: "Tên sản phẩm", en: "Name"),
            AnswerField("producer", vi: "Chủ thể", en: "Producer"),
            AnswerField("likeness", vi: "Là", en: "Likeness"),
            AnswerField("distance", .number, vi: "Số chữ khác", en: "Letters apart"),
            AnswerField("reasons", .texts, vi: "Lý do", en: "Reasons"),
        ],
        answers: [AnswerField("count", .number, vi: "Số dòng", en: "Rows")]
    )
}
