import Domain

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
