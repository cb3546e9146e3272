/// The fields of answers about products.
enum ProductAnswer {
    static let summary = [
        AnswerField("product", vi: "Mã", en: "Product"),
        AnswerField("name", vi: "Tên sản phẩm", en: "Name"),
        AnswerField("producer", vi: "Chủ thể", en: "Producer"),
        AnswerField("group", vi: "Nhóm", en: "Group"),
        AnswerField("area", vi: "Địa bàn", en: "Area"),
        AnswerField("stars", .number, vi: "Sao", en: "Stars"),
        AnswerField("certificate", vi: "Chứng nhận", en: "Certificate"),
        AnswerField("gtin", vi: "Mã vạch", en: "GTIN"),
    ]
    static let recognition = [
        AnswerField("recognition", vi: "Số ghi", en: "Entry"),
        AnswerField("stars", .number, vi: "Sao", en: "Stars"),
        AnswerField("level", vi: "Cấp", en: "Level"),
        AnswerField("recognised_on", vi: "Ngày công nhận", en: "Recognised on"),
        AnswerField("expires_on", vi: "Hết hạn", en: "Expires on"),
        AnswerField("evaluation_year", .number, vi: "Năm đánh giá", en: "Evaluation year"),
        AnswerField("decision_no", vi: "Số quyết định", en: "Decision"),
        AnswerField("proposed_five_star", .flag, vi: "Đề nghị 5 sao", en: "Proposed for 5 stars"),
        AnswerField("source_published", vi: "Nguồn đăng", en: "Source published"),
        AnswerField("source_url", vi: "Nguồn", en: "Source"),
        AnswerField("note", vi: "Ghi chú", en: "Note"),
        AnswerField("revoked_on", vi: "Ngày thu hồi", en: "Revoked on"),
        AnswerField("revoke_reason", vi: "Lý do thu hồi", en: "Why revoked"),
    ]
    static let whole = [
        AnswerField("product", vi: "Mã", en: "Product"),
        AnswerField("name", vi: "Tên sản phẩm", en: "Name"),
        AnswerField("counts_as", vi: "Tính là", en: "Counts as"),
        AnswerField("doubles", .texts, vi: "Đăng ký trùng", en: "Doubles"),
        AnswerField("aliases", .texts, vi: "Tên khác", en: "Also called"),
        AnswerField("producer", vi: "Chủ thể", en: "Producer"),
        AnswerField("producer_kind", vi: "Loại chủ thể", en: "Kind of producer"),
        AnswerField("group", vi: "Nhóm", en: "Group"),
        AnswerField("area", .object(InspectionAnswer.area), vi: "Địa bàn", en: "Area"),
        AnswerField("gtin", vi: "Mã vạch", en: "GTIN"),
        AnswerField("evidence", vi: "Chứng cứ", en: "Evidence"),
        AnswerField("potential_five_star", .flag, vi: "Tiềm năng 5 sao", en: "Potential five-star"),
        AnswerField("on", vi: "Tại ngày", en: "As of"),
        AnswerField("stars", .number, vi: "Sao", en: "Stars"),
        AnswerField("certificate", vi: "Chứng nhận", en: "Certificate"),
        AnswerField("certificate_reason", vi: "Vì sao", en: "Why"),
        AnswerField("recognised_on", vi: "Ngày công nhận", en: "Recognised on"),
        AnswerField("expires_on", vi: "Hết hạn", en: "Expires on"),
        AnswerField("conflict", .flag, vi: "Nguồn mâu thuẫn", en: "Sources disagree"),
        AnswerField("recognitions", .objects(recognition), vi: "Các lần công nhận", en: "Recognitions"),
        AnswerField(
            "points",
            .objects([
                AnswerField("point", vi: "Mã", en: "Point"),
                AnswerField("name", vi: "Tên", en: "Name"),
                AnswerField("from", vi: "Từ", en: "From"),
                AnswerField("until", vi: "Đến", en: "Until"),
            ]),
            vi: "Điểm bán",
            en: "Sales points"
        ),
        AnswerField("source_url", vi: "Nguồn", en: "Source"),
        AnswerField("note", vi: "Ghi chú", en: "Note"),
        AnswerField("complaints_confirmed", .number, vi: "Phản ánh đã xác nhận", en: "Complaints confirmed"),
        AnswerField("complaints_named", .number, vi: "Phản ánh nêu tên", en: "Complaints that name it"),
        AnswerField("complaints_suggested", .number, vi: "Phản ánh máy gợi ý", en: "Complaints suggested"),
        AnswerField("cases", .texts, vi: "Vụ việc", en: "Cases"),
        AnswerField(
            "findings",
            .objects([
                AnswerField("quarter", vi: "Quý", en: "Quarter"),
                AnswerField("kind", vi: "Loại", en: "Kind"),
                AnswerField("count", .number, vi: "Phát hiện", en: "Findings"),
            ]),
            vi: "Phát hiện theo quý",
            en: "Findings by quarter"
        ),
        AnswerField(
            "rates",
            .objects([
                AnswerField("basis", vi: "Căn cứ kiểm tra", en: "Inspections by"),
                AnswerField("inspections", .number, vi: "Số cuộc", en: "Inspections"),
                AnswerField("violations", .number, vi: "Có vi phạm", en: "With violations"),
                AnswerField("rate", .number, vi: "Tỷ lệ", en: "Rate"),
                AnswerField("from", .number, vi: "Từ (95 %)", en: "From (95 %)"),
                AnswerField("to", .number, vi: "Đến (95 %)", en: "To (95 %)"),
            ]),
            vi: "Tỷ lệ vi phạm",
            en: "Rates of violations"
        ),
    ]
}
