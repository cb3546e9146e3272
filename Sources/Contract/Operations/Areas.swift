import Domain

/// `area.resolve`: the unit an address names, on a day and today; boundaries moved in January and July 2025.
public enum AreaResolve {
    /// The address as written, or an area's code.
    public static let address = Parameter<String>.required(
        "address",
        .text(maximum: 500),
        vi: "địa chỉ, hoặc mã đơn vị hành chính",
        en: "an address, or an area's code"
    )

    static let definition = OperationDefinition(
        .areaResolve,
        .read,
        by: .officers,
        vi: "Địa chỉ thuộc đơn vị hành chính nào, tại một ngày và hôm nay",
        en: "Which unit an address names, on a day and today",
        takes: [address.description, Request.on.description],
        bare: "address",
        rows: [
            AnswerField("as_of", vi: "Tại ngày", en: "As of"),
            AnswerField("code", vi: "Mã", en: "Code"),
            AnswerField("kind", vi: "Loại", en: "Kind"),
            AnswerField("name", vi: "Tên", en: "Name"),
            AnswerField("level", vi: "Cấp", en: "Level"),
            AnswerField("within", vi: "Thuộc", en: "Within"),
            AnswerField("valid_from", vi: "Từ", en: "From"),
            AnswerField("valid_to", vi: "Đến", en: "To"),
        ],
        answers: [
            AnswerField("resolution", vi: "Kết quả", en: "Resolution"),
            AnswerField("count", .number, vi: "Số dòng", en: "Rows"),
        ]
    )
}
