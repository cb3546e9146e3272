public import Domain

/// `fine.suggest`: what the law says a fine may be, and how it comes to that.
public enum FineSuggest {
    /// The inspection whose finding it is about.
    public static let inspection = Parameter<RecordNumber?>.optional(
        "inspection",
        .number(.inspection),
        vi: "số cuộc kiểm tra có phát hiện cần phạt",
        en: "the inspection whose finding is fined"
    )
    /// Which of its findings, from 1.
    public static let finding = Parameter<Int64?>.optional(
        "finding",
        .integer(1...200),
        vi: "phát hiện thứ mấy, từ 1 như inspection.show đánh số",
        en: "which finding, from 1 as inspection.show numbers them"
    )
    /// The fine table.
    public static let article = Parameter<String?>.optional(
        "article",
        .code,
        vi: "mã bảng phạt như ND98.17; có phát hiện thì suy từ loại hàng",
        en: "the fine table's code such as ND98.17; told by the finding's kind where there is one"
    )
    /// How big the offence is.
    public static let value = Parameter<Int64?>.optional(
        "value",
        .integer(0...Money.maximum.dong),
        vi: "trị giá hàng, đồng (hàng giả: của hàng thật tương đương); với bảng tính theo tem, nhãn: số chiếc",
        en: "value of the goods, đồng (counterfeits: of as many genuine ones); pieces for tables of stamps and labels"
    )
    /// The illicit gain.
    public static let gain = Parameter<Money?>.optional(
        "gain",
        .money,
        vi: "số thu lợi bất hợp pháp, đồng",
        en: "the illicit gain, đồng"
    )
    /// Who committed it.
    public static let partyKind = Parameter<PartyKind?>.optional(
        "party_kind",
        .choice,
        vi: "loại đối tượng; tổ chức bị phạt gấp đôi",
        en: "kind of party; organisations pay double"
    )
    /// Whether the decree's special circumstances apply.
    public static let special = Parameter<Bool>.defaulted(
        "special",
        .boolean,
        to: false,
        vi: "trường hợp đặc biệt của điều luật: nhà sản xuất, nhập khẩu, thực phẩm, thuốc…",
        en: "the article's special case: producer, importer, food, medicines…"
    )
    /// When it was committed, or ended.
    public static let on = Parameter<Day?>.optional(
        "on",
        .day,
        vi: "ngày vi phạm (hoặc chấm dứt); có phát hiện thì là ngày kiểm tra",
        en: "day of the offence, or its end; the inspection's day where a finding is named"
    )
    /// When it is decided.
    public static let decidedOn = Parameter<Day?>.optional(
        "decided_on",
        .day,
        vi: "ngày ra quyết định, để xét thẩm quyền; mặc định ngày vi phạm",
        en: "day of the decision, for the powers of that day; the day of the offence unless given"
    )
    /// How many circumstances mitigate.
    public static let mitigating = Parameter<Int64>.defaulted(
        "mitigating",
        .integer(0...20),
        to: 0,
        vi: "số tình tiết giảm nhẹ",
        en: "how many mitigating circumstances"
    )
    /// How many circumstances aggravate.
    public static let aggravating = Parameter<Int64>.defaulted(
        "aggravating",
        .integer(0...20),
        to: 0,
        vi: "số tình tiết tăng nặng",
        en: "how many aggravating circumstances"
    )
    /// The class of goods that the Penal Code has an article for.
    public static let goodsClass = Parameter<GoodsClass?>.optional(
        "goods_class",
        .choice,
        vi: "nhóm hàng có điều riêng trong Bộ luật Hình sự",
        en: "class of goods with an article of its own in the Penal Code"
    )

    static let definition = OperationDefinition(
        .fineSuggest,
        .read,
        by: .casework,
        vi: "Mức phạt theo luật, từng bước có căn cứ; cho một phát hiện hoặc một điều luật",
        en: "What the law says a fine may be, step by step; for a finding or for an article",
        takes: [
            inspection.description, finding.description, article.description, value.description, gain.description,
            partyKind.description, special.description, on.description, decidedOn.description, mitigating.description,
            aggravating.description, goodsClass.description,
        ],
        bare: "article",
        answers: [
            AnswerField("inspection", vi: "Kiểm tra", en: "Inspection"),
            AnswerField("finding", .number, vi: "Phát hiện số", en: "Finding"),
            AnswerField("code", vi: "Bảng phạt", en: "Fine table"),
            AnswerField("row", .number, vi: "Khung", en: "Row"),
            AnswerField("conduct", vi: "Hành vi", en: "Conduct"),
            AnswerField("legal_basis", vi: "Căn cứ", en: "Legal basis"),
            AnswerField("value", .money, vi: "Trị giá", en: "Value"),
            AnswerField("pieces", .number, vi: "Số lượng", en: "Pieces"),
            AnswerField("gain", .money, vi: "Số thu lợi", en: "Gain"),
            AnswerField("party_kind", vi: "Đối tượng", en: "Party"),
            AnswerField("special", .flag, vi: "Trường hợp đặc biệt", en: "Special case"),
            AnswerField("on", vi: "Ngày vi phạm", en: "Day of the offence"),
            AnswerField("minimum", .money, vi: "Mức tối thiểu", en: "Minimum"),
            AnswerField("maximum", .money, vi: "Mức tối đa", en: "Maximum"),
            AnswerField("midpoint", .money, vi: "Mức trung bình", en: "Midpoint"),
            AnswerField(
                "range",
                .object([
                    AnswerField("minimum", .money, vi: "Từ", en: "From"),
                    AnswerField("maximum", .money, vi: "Đến", en: "To"),
                ]),
                vi: "Theo tình tiết",
                en: "By circumstances"
            ),
            AnswerField("warning_allowed", .flag, vi: "Có thể phạt cảnh cáo", en: "Warning allowed"),
            AnswerField("explanation_allowed", .flag, vi: "Được giải trình", en: "May explain"),
            AnswerField("signers", .texts, vi: "Người có thẩm quyền", en: "May sign"),
            AnswerField("remedies", .texts, vi: "Hình thức bổ sung, khắc phục", en: "Remedies"),
            AnswerField("steps", .objects(step), vi: "Cách tính", en: "Steps"),
            AnswerField(
                "referral",
                .objects([
                    AnswerField("text", vi: "Dấu hiệu tội phạm", en: "Sign of a crime"),
                    AnswerField("legal_basis", vi: "Căn cứ", en: "Legal basis"),
                    AnswerField("measure", vi: "Tính theo", en: "Measured in"),
                    AnswerField("tier", .number, vi: "Mức", en: "Tier"),
                ]),
                vi: "Dấu hiệu tội phạm",
                en: "Signs of a crime"
            ),
            AnswerField("confirm", .texts, vi: "Cần xác nhận", en: "To be confirmed"),
        ]
    )

    private static let step = [
        AnswerField("text", vi: "Bước", en: "Step"),
        AnswerField("legal_basis", vi: "Căn cứ", en: "Legal basis"),
    ]
}
