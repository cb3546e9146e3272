public import Domain

/// The fields of answers about sales points.
enum PointAnswer {
    static let summary = [
        AnswerField("point", vi: "Mã", en: "Point"),
        AnswerField("name", vi: "Tên", en: "Name"),
        AnswerField("kind", vi: "Loại", en: "Kind"),
        AnswerField("address", vi: "Địa chỉ", en: "Address"),
        AnswerField("area", vi: "Địa bàn", en: "Area"),
        AnswerField("status", vi: "Tình trạng", en: "Status"),
        AnswerField("designated", .flag, vi: "Điểm OCOP", en: "OCOP point"),
        AnswerField("opened_on", vi: "Mở từ", en: "Opened on"),
        AnswerField("closed_on", vi: "Đóng ngày", en: "Closed on"),
    ]
    static let whole = [
        AnswerField("point", vi: "Mã", en: "Point"),
        AnswerField("name", vi: "Tên", en: "Name"),
        AnswerField("kind", vi: "Loại", en: "Kind"),
        AnswerField("operator", vi: "Đơn vị vận hành", en: "Operator"),
        AnswerField("address", vi: "Địa chỉ", en: "Address"),
        AnswerField("area", .object(InspectionAnswer.area), vi: "Địa bàn", en: "Area"),
        AnswerField("status", vi: "Tình trạng theo nguồn", en: "Status as reported"),
        AnswerField("designated", .flag, vi: "Điểm OCOP", en: "OCOP point"),
        AnswerField("opened_on", vi: "Mở từ", en: "Opened on"),
        AnswerField("closed_on", vi: "Đóng ngày", en: "Closed on"),
        AnswerField("close_reason", vi: "Lý do đóng", en: "Why closed"),
        AnswerField("on", vi: "Tại ngày", en: "As of"),
        AnswerField("open", .flag, vi: "Đang mở", en: "Open"),
        AnswerField(
            "products",
            .objects([
                AnswerField("product", vi: "Mã", en: "Product"),
                AnswerField("name", vi: "Tên sản phẩm", en: "Name"),
                AnswerField("from", vi: "Từ", en: "From"),
                AnswerField("until", vi: "Đến", en: "Until"),
            ]),
            vi: "Sản phẩm bán",
            en: "Products"
        ),
        AnswerField("source_url", vi: "Nguồn", en: "Source"),
        AnswerField("note", vi: "Ghi chú", en: "Note"),
    ]
}

/// `point.search`: sales points by what people call them.
public enum PointSearch {
    static let definition = OperationDefinition(
        .pointSearch,
        .read,
        by: .officers,
        vi: "Tìm điểm bán hàng theo tên hoặc địa chỉ",
        en: "Finds sales points by name or address",
        takes: [ProductSearch.text.description, Request.limit.description],
        bare: "text",
        rows: PointAnswer.summary,
        answers: [AnswerField("count", .number, vi: "Số dòng", en: "Rows")]
    )
}

/// `point.show`: a sales point as of a day, with what it carries.
public enum PointShow {
    static let definition = OperationDefinition(
        .pointShow,
        .read,
        by: .officers,
        vi: "Xem một điểm bán hàng và sản phẩm tại một ngày",
        en: "Shows a sales point and what it carries on a day",
        takes: [Request.point.description, Request.on.description],
        bare: "point",
        answers: PointAnswer.whole
    )
}

/// `point.list`: sales points by code.
public enum PointList {
    /// Only this kind.
    public static let kind = Parameter<SalesPointKind?>.optional("kind", .choice, vi: "loại điểm", en: "only this kind")

    static let definition = OperationDefinition(
        .pointList,
        .read,
        by: .officers,
        vi: "Danh sách điểm bán hàng",
        en: "Lists sales points",
        takes: [
            Request.area.description, kind.description, Request.productFilter.description, Request.limit.description,
            Request.after.description,
        ],
        rows: PointAnswer.summary,
        answers: Request.page
    )
}

/// `point.add`: registers a sales point, a centre or a fair.
public enum PointAdd {
    /// Its name.
    public static let name = Parameter<String>.required("name", .text(maximum: 300), vi: "tên điểm bán", en: "its name")
    /// What kind.
    public static let kind = Parameter<SalesPointKind>.required("kind", .choice, vi: "loại điểm", en: "what kind")
    /// Where.
    public static let address = Parameter<String?>.optional("address", .text(maximum: 500), vi: "địa chỉ", en: "where")
    /// Who runs it.
    public static let operatorName = Parameter<String?>.optional(
        "operator",
        .text(maximum: 300),
        vi: "đơn vị vận hành",
        en: "who runs it"
    )
    /// Open from.
    public static let openedOn = Parameter<Day?>.optional("opened_on", .day, vi: "mở từ ngày", en: "open from")
    /// A fair's last day.
    public static let closesOn = Parameter<Day?>.optional(
        "closes_on",
        .day,
        vi: "ngày cuối (hội chợ)",
        en: "last day (of a fair)"
    )
    /// Operating, planned and so on.
    public static let status = Parameter<SalesPointStatus?>.optional(
        "status",
        .choice,
        vi: "tình trạng",
        en: "operating, planned …"
    )
    /// Whether it is an OCOP point.
    public static let designated = Parameter<Bool>.defaulted(
        "designated",
        .boolean,
        to: false,
        vi: "là điểm OCOP",
        en: "whether it is an OCOP point"
    )

    static let definition = OperationDefinition(
        .pointAdd,
        .write,
        by: .administration,
        vi: "Ghi điểm bán hàng, trung tâm hoặc hội chợ mới",
        en: "Registers a sales point, a centre or a fair",
        takes: [
            Request.point.description, name.description, kind.description, address.description,
            Request.area.description,
            operatorName.description, openedOn.description, closesOn.description, status.description,
            designated.description,
            ProductAdd.note.description,
        ],
        answers: [AnswerField("point", vi: "Mã", en: "Point")]
    )
}

/// `point.close`: records that a sales point has closed.
public enum PointClose {
    /// Its last day.
    public static let closedOn = Parameter<Day>.required(
        "closed_on",
        .day,
        vi: "ngày hoạt động cuối",
        en: "its last day"
    )
    /// Why.
    public static let reason = Parameter<String?>.optional("reason", .text(maximum: 1000), vi: "lý do", en: "why")

    static let definition = OperationDefinition(
        .pointClose,
        .write,
        by: .administration,
        vi: "Ghi việc đóng một điểm bán hàng",
        en: "Records that a sales point has closed",
        takes: [Request.point.description, closedOn.description, reason.description],
        answers: [AnswerField("point", vi: "Mã", en: "Point")]
    )
}

/// `point.stock`: records that a sales point carries a product.
public enum PointStock {
    /// Since when.
    public static let from = Parameter<Day>.required("from", .day, vi: "bán từ ngày", en: "since when")
    /// Until when, where it is known.
    public static let until = Parameter<Day?>.optional(
        "until",
        .day,
        vi: "đến hết ngày",
        en: "until when, where it is known"
    )
    /// Whether it is carried from that day on, or no longer.
    public static let carried = Parameter<Bool>.defaulted(
        "carried",
        .boolean,
        to: true,
        vi: "false: từ ngày đó không bán nữa",
        en: "false: from that day it is no longer carried"
    )

    static let definition = OperationDefinition(
        .pointStock,
        .write,
        by: .administration,
        vi: "Ghi sản phẩm có bán tại một điểm",
        en: "Records that a sales point carries a product",
        takes: [
            Request.point.description, Request.product.description, from.description, until.description,
            carried.description,
        ],
        answers: [
            AnswerField("point", vi: "Mã", en: "Point"),
            AnswerField("product", vi: "Sản phẩm", en: "Product"),
        ]
    )
}
