public import Domain

/// Fields that operations about complaints share, spelled once.
public enum ComplaintFields {
    /// The complaint in question.
    public static let complaint = Parameter<RecordNumber>.required(
        "complaint",
        .number(.complaint),
        vi: "số tin báo, phản ánh",
        en: "the complaint's number"
    )
    /// When it happened.
    public static let at = Parameter<Moment?>.optional(
        "at",
        .moment,
        vi: "lúc xảy ra, nếu không phải bây giờ",
        en: "when it happened, where that is not now"
    )
    /// When the sender was told.
    public static let notifiedAt = Parameter<Moment?>.optional(
        "notified_at",
        .moment,
        vi: "lúc đã thông báo cho người gửi",
        en: "when the sender was told"
    )
    /// Where the caller believes the complaint stands.
    public static let state = Parameter<ComplaintState?>.optional(
        "state",
        .choice,
        vi: "trạng thái mà bạn thấy; nếu đã chuyển đi thì không làm gì",
        en: "the state that you saw; when it has moved on nothing is done"
    )
    /// Anything else.
    public static let note = Parameter<String?>.optional(
        "note",
        .prose(maximum: 2000),
        vi: "ghi chú; không ghi gì về người gửi",
        en: "a note; nothing in it about the sender"
    )
    /// Which of a clock's times applies.
    public static let variant = Parameter<ClockVariant>.defaulted(
        "variant",
        .choice(of: ComplaintDeadline.variants),
        to: .ordinary,
        vi: "loại thời hạn: thông thường, phức tạp, đặc biệt phức tạp",
        en: "which time applies: ordinary, complex, especially complex"
    )
    /// The product it is about.
    public static let product = Parameter<String?>.optional(
        "product",
        .code,
        vi: "mã sản phẩm",
        en: "the product's code"
    )
    /// The sales point it is about.
    public static let salesPoint = Parameter<String?>.optional(
        "sales_point",
        .code,
        vi: "mã điểm bán hàng",
        en: "the sales point's code"
    )
    /// The case it belongs to.
    public static let enforcementCase = Parameter<RecordNumber?>.optional(
        "case",
        .number(.enforcementCase),
        vi: "số vụ việc",
        en: "the case's number"
    )
    /// The bar code on the goods.
    public static let gtin = Parameter<GTIN?>.optional(
        "gtin",
        .gtin,
        vi: "mã vạch trên hàng",
        en: "the bar code on the goods"
    )
    /// What the goods are called.
    public static let productName = Parameter<String?>.optional(
        "product_name",
        .text(maximum: 300),
        vi: "tên hàng như người gửi gọi",
        en: "what the sender calls the goods"
    )
    /// Where it happened.
    public static let area = Parameter<String?>.optional(
        "area",
        .code,
        vi: "mã xã, huyện hoặc tỉnh",
        en: "code of a commune, district or province"
    )
}
