/// What a report's JSON object holds.
public enum ReportAnswer {
    /// The members, in their order.
    public static let report = [
        AnswerField("period", vi: "Kỳ báo cáo", en: "Period"),
        AnswerField("kind", vi: "Loại kỳ", en: "Kind of period"),
        AnswerField("from", vi: "Từ", en: "From"),
        AnswerField("to", vi: "Đến", en: "To"),
        AnswerField("unit", vi: "Đơn vị", en: "Unit"),
        AnswerField("unit_name", vi: "Tên đơn vị", en: "Unit's name"),
        AnswerField("superior", vi: "Cấp trên", en: "Superior"),
        AnswerField("place", vi: "Nơi lập", en: "Place"),
        AnswerField("signer_title", vi: "Chức danh người ký", en: "Signer's title"),
        AnswerField("signer_name", vi: "Người ký", en: "Signer"),
        AnswerField("recipients", .texts, vi: "Nơi nhận", en: "Recipients"),
        AnswerField("language", vi: "Ngôn ngữ", en: "Language"),
        AnswerField("as_of", vi: "Số liệu đến", en: "As of"),
        AnswerField("published_at", vi: "Công bố lúc", en: "Published at"),
        AnswerField("number", vi: "Số báo cáo", en: "Report number"),
        AnswerField("measures", .map(figure), vi: "Chỉ tiêu", en: "Measures"),
        AnswerField("rates", .map(rate), vi: "Tỷ lệ", en: "Rates"),
        AnswerField("breakdowns", .objects(breakdown), vi: "Chi tiết", en: "Breakdowns"),
        AnswerField("trend", .objects(point), vi: "Diễn biến", en: "Trend"),
        AnswerField("products", .objects(entry), vi: "Sản phẩm", en: "Products"),
        AnswerField("points", .objects(entry), vi: "Điểm bán", en: "Sales points"),
        AnswerField("cases", .objects(typicalCase), vi: "Vụ việc điển hình", en: "Typical cases"),
        AnswerField("due", .objects(due), vi: "Đến hạn", en: "Due"),
        AnswerField("supplement", .object(supplement), vi: "Thay đổi", en: "Changes"),
    ]

    /// The facts behind a figure, where they were asked for.
    static let explanation = AnswerField("facts", .objects(facts), vi: "Hồ sơ", en: "Facts")

    private static let figure = [
        AnswerField("value", .number, vi: "Kỳ này", en: "This period"),
        AnswerField("previous", .number, vi: "Kỳ trước", en: "Period before"),
        AnswerField("last_year", .number, vi: "Cùng kỳ năm trước", en: "Same period last year"),
        AnswerField("year_to_date", .number, vi: "Lũy kế năm", en: "Year so far"),
    ]

    private static let rate = [
        AnswerField("value", .number, vi: "Tỷ lệ", en: "Rate"),
        AnswerField("part", .number, vi: "Số vụ", en: "Cases"),
        AnswerField("n", .number, vi: "n", en: "n"),
        AnswerField("low", .number, vi: "Cận dưới 95 %", en: "95 % from"),
        AnswerField("high", .number, vi: "Cận trên 95 %", en: "95 % to"),
    ]

    private static let breakdown = [
        AnswerField("by", vi: "Theo", en: "By"),
        AnswerField(
            "rows",
            .objects([
                AnswerField("code", vi: "Mã", en: "Code"),
                AnswerField("name", vi: "Tên", en: "Name"),
                AnswerField("measures", .map([]), vi: "Chỉ tiêu", en: "Measures"),
            ]),
            vi: "Dòng",
            en: "Rows"
        ),
    ]

    private static let point = [
        AnswerField("period", vi: "Kỳ", en: "Period"),
        AnswerField("measures", .map([]), vi: "Chỉ tiêu", en: "Measures"),
    ]

    private static let entry = [
        AnswerField("code", vi: "Mã", en: "Code"),
        AnswerField("name", vi: "Tên", en: "Name"),
        AnswerField("detail", vi: "Chủ thể, địa chỉ", en: "Whose, where"),
        AnswerField("findings", .number, vi: "Phát hiện", en: "Findings"),
    ]

    private static let typicalCase = [
        AnswerField("case", vi: "Số vụ việc", en: "Case"),
        AnswerField("on", vi: "Ngày", en: "On"),
        AnswerField("place", vi: "Địa điểm", en: "Place"),
        AnswerField("sentence", vi: "Nội dung", en: "What happened"),
        AnswerField("fine", .money, vi: "Tiền phạt", en: "Fine"),
    ]

    private static let due = [
        AnswerField("number", vi: "Số", en: "Number"),
        AnswerField("what", vi: "Việc", en: "What"),
        AnswerField("on", vi: "Hạn cuối", en: "Last day"),
    ]

    private static let supplement = [
        AnswerField("published_at", vi: "Công bố lúc", en: "Published at"),
        AnswerField(
            "changes",
            .objects([
                AnswerField("measure", vi: "Chỉ tiêu", en: "Measure"),
                AnswerField("published", .number, vi: "Đã công bố", en: "Published"),
                AnswerField("current", .number, vi: "Hiện nay", en: "Now"),
                AnswerField("facts", .texts, vi: "Căn cứ", en: "Because of"),
            ]),
            vi: "Thay đổi",
            en: "Changes"
        ),
    ]

    /// A face of the report, where one was asked for.
    static let face = [
        AnswerField("media_type", vi: "Kiểu nội dung", en: "Media type"),
        AnswerField("content", vi: "Nội dung", en: "Content"),
    ]

    private static let facts = [
        AnswerField("measure", vi: "Chỉ tiêu", en: "Measure"),
        AnswerField("source", vi: "Loại hồ sơ", en: "Source"),
        AnswerField("number", vi: "Số", en: "Number"),
        AnswerField("kind", vi: "Loại", en: "Kind"),
        AnswerField("on", vi: "Ngày", en: "On"),
        AnswerField("unit", vi: "Đơn vị", en: "Unit"),
        AnswerField("area", vi: "Địa bàn", en: "Area"),
        AnswerField("amount", .number, vi: "Cộng thêm", en: "Adds"),
        AnswerField("recorded_at", vi: "Ghi lúc", en: "Recorded at"),
    ]

    /// Where the log of events stood.
    static let head = [
        AnswerField("size", .number, vi: "Số sự kiện", en: "Events"),
        AnswerField("root", vi: "Gốc", en: "Root"),
    ]
}
