public import Domain

/// Fields that the operations about reports share.
public enum ReportFields {
    /// Which week.
    public static let week = Parameter<ReportingWeek?>.optional(
        "week",
        .week,
        vi: "tuần (2026-W47) hoặc một ngày trong tuần; mặc định tuần này",
        en: "a week (2026-W47) or a day in it; this week unless given"
    )
    /// Which period of any kind, in place of a week.
    public static let period = Parameter<ReportingPeriod?>.optional(
        "period",
        .period,
        vi:
            "thay cho tuần: tháng (2026-M11, chốt ngày 14: 2026-M11@14), quý (2026-Q4), 6 tháng (2026-H2), 9 tháng (2026-9M), năm (2026), khoảng ngày",
        en:
            "in place of a week: a month (2026-M11, books closed on the 14th: 2026-M11@14), quarter (2026-Q4), half-year (2026-H2), nine months (2026-9M), year (2026), days"
    )
    /// The moment whose knowledge counts.
    public static let asOf = Parameter<Moment?>.optional(
        "as_of",
        .moment,
        vi: "theo số liệu đã ghi đến thời điểm này",
        en: "as known at this moment"
    )
    /// Which areas the figures are shared out by.
    public static let areas = Parameter<AreaLevel>.defaulted(
        "areas",
        .choice,
        to: .district,
        vi: "địa bàn: tỉnh, huyện cũ hoặc xã",
        en: "areas: provinces, former districts or communes"
    )
    /// A face to have the report in besides.
    public static let format = Parameter<ReportFormat>.defaulted(
        "format",
        .choice,
        to: .json,
        vi: "trình bày trong trường content: văn bản, Markdown, CSV (csv_bom cho bảng tính cũ), một trang HTML",
        en: "the face in the field content: text, Markdown, CSV (csv_bom for old spreadsheets), one page of HTML"
    )
}

extension ValueType where Value == ReportingPeriod {
    /// A reporting period by its name.
    public static let period = ValueType(
        .code("a week, month, quarter, half-year, nine months, year, or days"),
        vi:
            "cần một kỳ như 2026-W47, 2026-M11, 2026-M11@14, 2026-Q4, 2026-H2, 2026-9M, 2026 hoặc 2026-01-05..2026-02-10",
        en:
            "wants a period such as 2026-W47, 2026-M11, 2026-M11@14, 2026-Q4, 2026-H2, 2026-9M, 2026 or 2026-01-05..2026-02-10"
    ) { text in ReportingPeriod(text) }
}

/// `report.week`: a period's summary, that of the statutory week unless another is asked for (TT 55/2020/TT-BCT Art 4, 8).
public enum ReportWeek {
    /// The measure whose facts are wanted.
    public static let explain = Parameter<ReportMeasure?>.optional(
        "explain",
        .measure,
        vi: "liệt kê hồ sơ làm nên chỉ tiêu này",
        en: "lists the facts behind this measure"
    )

    /// Whether everything that a report holds is wanted; a face has it all.
    public static let full = Parameter<Bool>.defaulted(
        "full",
        .boolean,
        to: false,
        vi: "thêm diễn biến các kỳ, nhóm OCOP, sản phẩm, điểm bán, vụ việc điển hình, việc sắp đến hạn",
        en: "with the latest periods, OCOP groups, products, sales points, typical cases and what is due next"
    )

    static let definition = OperationDefinition(
        .reportWeek,
        .read,
        by: .reporting,
        vi: "Tổng hợp tuần, từ thứ Năm đến thứ Tư, hoặc kỳ khác",
        en: "The week's summary, Thursday to Wednesday, or another period's",
        takes: [
            ReportFields.week.description, ReportFields.period.description, Request.unit.description,
            ReportFields.asOf.description, ReportFields.areas.description, full.description, explain.description,
            ReportFields.format.description,
        ],
        bare: "week",
        answers: ReportAnswer.report + [ReportAnswer.explanation] + ReportAnswer.face
    )
}

extension ValueType where Value == ReportMeasure {
    /// A measure of reports by its name.
    static let measure = ValueType(
        .choice(ReportMeasure.all.map(\.name)),
        vi: "cần tên một chỉ tiêu, như trong measures của báo cáo",
        en: "wants a measure's name, as in `measures` of a report"
    ) { text in ReportMeasure(name: text) }
}

/// `report.publish`: freezes a period's report for a unit.
public enum ReportPublish {
    static let definition = OperationDefinition(
        .reportPublish,
        .write,
        by: .reporting,
        vi: "Công bố báo cáo một kỳ: từ đó không đổi",
        en: "Publishes a period's report: it changes no more",
        takes: [ReportFields.week.description, ReportFields.period.description, Request.unit.description],
        bare: "week",
        answers: [
            AnswerField("period", vi: "Kỳ báo cáo", en: "Period"),
            AnswerField("from", vi: "Từ", en: "From"),
            AnswerField("to", vi: "Đến", en: "To"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("as_of", vi: "Số liệu đến", en: "As of"),
            AnswerField("published_at", vi: "Công bố lúc", en: "Published at"),
            AnswerField("sha256", vi: "SHA-256 của nội dung", en: "SHA-256 of the content"),
            AnswerField("head", .object(ReportAnswer.head), vi: "Nhật ký lúc công bố", en: "The log's head then"),
        ]
    )
}

/// `report.show`: a published report, as it was published.
public enum ReportShow {
    static let definition = OperationDefinition(
        .reportShow,
        .read,
        by: .reporting,
        vi: "Xem báo cáo đã công bố, đúng từng chữ như lúc công bố",
        en: "Shows a published report, to the letter as it was published",
        takes: [
            ReportFields.week.description, ReportFields.period.description, Request.unit.description,
            ReportFields.format.description,
        ],
        bare: "week",
        answers: ReportAnswer.report + ReportAnswer.face
    )
}

/// `report.list`: published reports, the latest period first.
public enum ReportList {
    static let definition = OperationDefinition(
        .reportList,
        .read,
        by: .reporting,
        vi: "Liệt kê báo cáo đã công bố",
        en: "Lists published reports",
        takes: [
            Request.unit.description, Request.from.description, Request.to.description, Request.limit.description,
        ],
        rows: [
            AnswerField("period", vi: "Kỳ báo cáo", en: "Period"),
            AnswerField("kind", vi: "Loại kỳ", en: "Kind of period"),
            AnswerField("from", vi: "Từ", en: "From"),
            AnswerField("to", vi: "Đến", en: "To"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("published_at", vi: "Công bố lúc", en: "Published at"),
            AnswerField("published_by", vi: "Người công bố", en: "Published by"),
            AnswerField("sha256", vi: "SHA-256 của nội dung", en: "SHA-256 of the content"),
        ],
        answers: [AnswerField("count", .number, vi: "Số báo cáo", en: "Reports")]
    )
}

/// `report.diff`: what a published report would say now, and which facts make the difference.
public enum ReportDiff {
    static let definition = OperationDefinition(
        .reportDiff,
        .read,
        by: .reporting,
        vi: "So báo cáo đã công bố với số liệu hiện nay: chỉ tiêu nào đổi, vì hồ sơ nào",
        en: "A published report beside what is known now: which figures changed, and because of which facts",
        takes: [
            ReportFields.week.description, ReportFields.period.description, Request.unit.description,
            ReportFields.asOf.description,
        ],
        bare: "week",
        rows: [
            AnswerField("measure", vi: "Chỉ tiêu", en: "Measure"),
            AnswerField("published", .number, vi: "Đã công bố", en: "Published"),
            AnswerField("current", .number, vi: "Hiện nay", en: "Now"),
            AnswerField("facts", .texts, vi: "Căn cứ", en: "Because of"),
        ],
        answers: [
            AnswerField("period", vi: "Kỳ báo cáo", en: "Period"),
            AnswerField("from", vi: "Từ", en: "From"),
            AnswerField("to", vi: "Đến", en: "To"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("published_at", vi: "Công bố lúc", en: "Published at"),
            AnswerField("as_of", vi: "Số liệu đến", en: "As of"),
            AnswerField("count", .number, vi: "Số chỉ tiêu đổi", en: "Figures changed"),
        ]
    )
}
