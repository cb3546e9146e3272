public import Domain

/// `complaint.match`: what a complaint may be about, with probabilities and reasons.
public enum ComplaintMatch {
    /// In which register to look.
    public enum About: String, CaseIterable, Sendable {
        /// Among products.
        case product
        /// Among sales points.
        case salesPoint = "sales_point"
    }

    /// The complaint in question.
    public static let complaint = Parameter<RecordNumber?>.optional(
        "complaint",
        .number(.complaint),
        vi: "số phản ánh; hoặc ghi body",
        en: "a complaint's number; or else give body"
    )
    /// What it says.
    public static let body = Parameter<String?>.optional(
        "body",
        .prose(maximum: 10_000),
        vi: "nội dung, nếu chưa được tiếp nhận",
        en: "what it says, where it has not been recorded"
    )
    /// In which register to look.
    public static let about = Parameter<About>.defaulted(
        "about",
        .choice,
        to: .product,
        vi: "tìm trong sản phẩm hay điểm bán hàng",
        en: "among products or sales points"
    )
    /// How many candidates at the most.
    public static let limit = Parameter<Int64>.defaulted(
        "limit",
        .integer(1...100),
        to: 5,
        vi: "số ứng viên tối đa",
        en: "how many candidates at the most"
    )

    static let definition = OperationDefinition(
        .complaintMatch,
        .read,
        by: .complaints,
        vi: "Phản ánh nói về sản phẩm hoặc điểm bán nào: xác suất và lý do; không tự gắn",
        en: "What a complaint may be about: probabilities and reasons; links nothing",
        takes: [
            complaint.description, body.description, about.description, ComplaintFields.productName.description,
            ComplaintFields.gtin.description, ComplaintFields.area.description, limit.description,
        ],
        bare: "complaint",
        rows: [
            AnswerField("product", vi: "Sản phẩm", en: "Product"),
            AnswerField("sales_point", vi: "Điểm bán hàng", en: "Sales point"),
            AnswerField("name", vi: "Tên", en: "Name"),
            AnswerField("probability", .number, vi: "Xác suất", en: "Probability"),
            AnswerField("reasons", .texts, vi: "Lý do", en: "Reasons"),
        ],
        answers: [
            AnswerField("none_probability", .number, vi: "Xác suất không có", en: "Probability of none"),
            AnswerField("suggested", .flag, vi: "Đủ để gợi ý", en: "Good enough to suggest"),
            AnswerField("cases", .texts, vi: "Vụ việc liên quan", en: "Cases about the first"),
            AnswerField("count", .number, vi: "Số dòng", en: "Rows"),
        ]
    )
}

/// `complaint.link`: a person confirms what a complaint is about.
public enum ComplaintLink {
    static let definition = OperationDefinition(
        .complaintLink,
        .write,
        by: .casework,
        vi: "Xác nhận phản ánh nói về sản phẩm, điểm bán hoặc vụ việc nào",
        en: "Confirms which product, sales point or case a complaint is about",
        takes: [
            ComplaintFields.complaint.description, ComplaintFields.product.description,
            ComplaintFields.salesPoint.description, ComplaintFields.enforcementCase.description,
            ComplaintFields.note.description,
        ],
        answers: ComplaintAnswer.linked
    )
}

/// `complaint.unlink`: a person takes back what a complaint was said to be about.
public enum ComplaintUnlink {
    static let definition = OperationDefinition(
        .complaintUnlink,
        .write,
        by: .casework,
        vi: "Bỏ xác nhận phản ánh nói về sản phẩm, điểm bán hoặc vụ việc",
        en: "Takes back which product, sales point or case a complaint is about",
        takes: [
            ComplaintFields.complaint.description, ComplaintFields.product.description,
            ComplaintFields.salesPoint.description, ComplaintFields.enforcementCase.description,
            ComplaintFields.note.description,
        ],
        answers: ComplaintAnswer.linked
    )
}
