/// `product.merge`: says that a product was registered twice, and counts as the other one.
public enum ProductMerge {
    /// The one it counts as.
    public static let into = Parameter<String>.required(
        "into",
        .code,
        vi: "mã của sản phẩm được giữ",
        en: "the code of the one it counts as"
    )
    /// Why.
    public static let reason = Parameter<String>.required("reason", .text(maximum: 1000), vi: "lý do", en: "why")

    static let definition = OperationDefinition(
        .productMerge,
        .write,
        by: .administration,
        vi: "Ghi rằng một sản phẩm đã đăng ký trùng và tính là sản phẩm kia; có thể lấy lại",
        en: "Says that a product was registered twice and counts as the other one; can be taken back",
        takes: [Request.product.description, into.description, reason.description],
        answers: [
            AnswerField("product", vi: "Mã", en: "Product"),
            AnswerField("counts_as", vi: "Tính là", en: "Counts as"),
        ]
    )
}

/// `product.unmerge`: takes back that a product was registered twice.
public enum ProductUnmerge {
    static let definition = OperationDefinition(
        .productUnmerge,
        .write,
        by: .administration,
        vi: "Lấy lại việc ghi đăng ký trùng: mọi thứ như trước",
        en: "Takes back that a product was registered twice: everything is as before",
        takes: [Request.product.description, ProductMerge.reason.description],
        answers: [AnswerField("product", vi: "Mã", en: "Product")]
    )
}
