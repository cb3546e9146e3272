public import Domain

/// `report.week`: the statutory week's summary, Thursday to Wednesday (TT 55/2020/TT-BCT Art 8).
public enum ReportWeek {
    /// Which week; the current one unless given.
    public static let week = Parameter<ReportingWeek?>.optional(
        "week",
        .week,
        vi: "tuần (2026-W47) hoặc một ngày trong tuần; mặc định tuần này",
        en: "a week (2026-W47) or a day in it; this week unless given"
    )
    /// The moment whose knowledge counts.
    public static let asOf = Parameter<Moment?>.optional(
        "as_of",
        .moment,
        vi: "theo số liệu đã ghi đến thời điểm này",
        en: "as known at this moment"
    )

    private static let figure = [
        AnswerField("value", .number, vi: "Kỳ này", en: "This week"),
        AnswerField("previous", .number, vi: "Kỳ trước", en: "Week before"),
        AnswerField("last_year", .number, vi: "Cùng kỳ năm trước", en: "Same week last year"),
    ]

    static let definition = OperationDefinition(
        .reportWeek,
        .read,
        by: .reporting,
        vi: "Tổng hợp tuần, từ thứ Năm đến thứ Tư",
        en: "The week's summary, Thursday to Wednesday",
        takes: [week.description, Request.unit.description, asOf.description],
        bare: "week",
        answers: [
            AnswerField("week", vi: "Tuần", en: "Week"),
            AnswerField("from", vi: "Từ", en: "From"),
            AnswerField("to", vi: "Đến", en: "To"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("as_of", vi: "Số liệu đến", en: "As of"),
            AnswerField("measures", .map(figure), vi: "Chỉ tiêu", en: "Measures"),
            AnswerField(
                "areas",
                .objects([
                    AnswerField("code", vi: "Mã", en: "Code"),
                    AnswerField("name", vi: "Địa bàn", en: "Area"),
                    AnswerField("inspections", .number, vi: "Kiểm tra", en: "Inspections"),
                    AnswerField("violations", .number, vi: "Phát hiện vi phạm", en: "Violations found"),
                    AnswerField("cases_opened", .number, vi: "Vụ mở", en: "Cases opened"),
                    AnswerField("goods_value", .money, vi: "Trị giá", en: "Goods value"),
                    AnswerField("findings", .map([]), vi: "Theo loại", en: "By kind"),
                ]),
                vi: "Theo địa bàn",
                en: "By area"
            ),
        ]
    )
}

/// `programme.status`: each target of the OCOP programme beside what the register says.
public enum ProgrammeStatus {
    /// Only the targets of one area.
    public static let scope = Parameter<String?>.optional(
        "scope",
        .code,
        vi: "mã tỉnh (49) hoặc huyện",
        en: "code of the province (49) or a district"
    )

    static let definition = OperationDefinition(
        .programmeStatus,
        .read,
        by: .officers,
        vi: "Chỉ tiêu chương trình OCOP so với danh bạ",
        en: "The OCOP programme's targets against the register",
        takes: [scope.description, Request.on.description],
        bare: "scope",
        rows: [
            AnswerField("code", vi: "Mã", en: "Code"),
            AnswerField("scope", vi: "Mã địa bàn", en: "Scope"),
            AnswerField("area", vi: "Địa bàn", en: "Area"),
            AnswerField("record_kind", vi: "Loại", en: "Kind"),
            AnswerField("description", vi: "Chỉ tiêu", en: "Target"),
            AnswerField("comparison", vi: "So", en: "Is"),
            AnswerField("target", .number, vi: "Mức", en: "Figure"),
            AnswerField("deadline", vi: "Hạn", en: "Deadline"),
            AnswerField("actual", .number, vi: "Danh bạ", en: "Register"),
            AnswerField("verdict", vi: "Kết luận", en: "Verdict"),
            AnswerField("reason", vi: "Vì sao", en: "Why"),
        ],
        answers: [
            AnswerField("count", .number, vi: "Số chỉ tiêu", en: "Targets"),
            AnswerField("on", vi: "Tại ngày", en: "As of"),
            AnswerField(
                "register",
                .object([
                    AnswerField("products", .number, vi: "Sản phẩm", en: "Products"),
                    AnswerField("recognised", .number, vi: "Đã công nhận", en: "Recognised"),
                    AnswerField("three_star", .number, vi: "3 sao", en: "3 stars"),
                    AnswerField("four_star", .number, vi: "4 sao", en: "4 stars"),
                    AnswerField("five_star", .number, vi: "5 sao", en: "5 stars"),
                    AnswerField("stars_unknown", .number, vi: "Chưa rõ sao", en: "Stars unknown"),
                    AnswerField("potential_five_star", .number, vi: "Tiềm năng 5 sao", en: "Potential five-star"),
                    AnswerField("sales_points", .number, vi: "Điểm bán", en: "Sales points"),
                ]),
                vi: "Danh bạ",
                en: "Register"
            ),
            AnswerField(
                "baseline",
                .object([
                    AnswerField("products", .number, vi: "Sản phẩm", en: "Products"),
                    AnswerField("three_star", .number, vi: "3 sao", en: "3 stars"),
                    AnswerField("four_star", .number, vi: "4 sao", en: "4 stars"),
                    AnswerField("potential_five_star", .number, vi: "Tiềm năng 5 sao", en: "Potential five-star"),
                ]),
                vi: "Số công bố",
                en: "Published"
            ),
            AnswerField(
                "coverage",
                .object([
                    AnswerField("districts", .number, vi: "Địa phương", en: "Localities"),
                    AnswerField("covered", .number, vi: "Có điểm bán", en: "With a point"),
                    AnswerField("with", .texts, vi: "Có", en: "With"),
                    AnswerField("without", .texts, vi: "Chưa có", en: "Without"),
                ]),
                vi: "Độ phủ điểm bán",
                en: "Coverage by sales points"
            ),
        ]
    )
}
