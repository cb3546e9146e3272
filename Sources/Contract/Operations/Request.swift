public import Domain
public import FoundationEssentials

/// Fields that many operations share, spelled once.
public enum Request {
    /// The idempotency key of a write.
    public static let id = Parameter<UUID?>.optional(
        "id",
        .uuid,
        vi: "khóa chống ghi trùng: gửi lại cùng id và cùng nội dung thì nhận lại câu trả lời cũ",
        en: "idempotency key: the same id with the same body is answered as the first time"
    )
    /// How many rows at the most.
    public static let limit = Parameter<Int64>.defaulted(
        "limit",
        .integer(1...1000),
        to: 50,
        vi: "số dòng tối đa",
        en: "how many rows at the most"
    )
    /// Where the last page ended.
    public static let after = Parameter<String?>.optional(
        "after",
        .code,
        vi: "tiếp theo sau mã này (trường next của trang trước)",
        en: "goes on after this code (`next` of the page before)"
    )
    /// The day as of which the register is read.
    public static let on = Parameter<Day?>.optional(
        "on",
        .day,
        vi: "tình trạng tại ngày này, mặc định hôm nay",
        en: "as of this day, today unless given"
    )
    /// First day.
    public static let from = Parameter<Day?>.optional("from", .day, vi: "từ ngày", en: "first day")
    /// Last day.
    public static let to = Parameter<Day?>.optional("to", .day, vi: "đến hết ngày", en: "last day")
    /// An area and all below it.
    public static let area = Parameter<String?>.optional(
        "area",
        .code,
        vi: "mã xã, huyện hoặc tỉnh, gồm cả cấp dưới",
        en: "code of a commune, district or province, with all below it"
    )
    /// A unit by its code.
    public static let unit = Parameter<String?>.optional("unit", .code, vi: "mã đơn vị", en: "a unit's code")
    /// A product by its code, as a filter.
    public static let productFilter = Parameter<String?>.optional(
        "product",
        .code,
        vi: "mã sản phẩm",
        en: "a product's code"
    )
    /// A sales point by its code, as a filter.
    public static let pointFilter = Parameter<String?>.optional(
        "sales_point",
        .code,
        vi: "mã điểm bán hàng",
        en: "a sales point's code"
    )
    /// The product in question.
    public static let product = Parameter<String>.required(
        "product",
        .code,
        vi: "mã sản phẩm",
        en: "the product's code"
    )
    /// The sales point in question.
    public static let point = Parameter<String>.required(
        "point",
        .code,
        vi: "mã điểm bán hàng",
        en: "the sales point's code"
    )

    /// The `OK` line behind rows.
    static let page = [
        AnswerField("count", .number, vi: "Số dòng", en: "Rows"),
        AnswerField("next", vi: "Trang sau", en: "Next page"),
    ]
}
