/// The fields of answers about complaints.
enum ComplaintAnswer {
    static let complaint = AnswerField("complaint", vi: "Phản ánh", en: "Complaint")

    /// What the machine proposes.
    static let suggestion = [
        AnswerField("product", vi: "Sản phẩm", en: "Product"),
        AnswerField("sales_point", vi: "Điểm bán hàng", en: "Sales point"),
        AnswerField("name", vi: "Tên", en: "Name"),
        AnswerField("probability", .number, vi: "Xác suất", en: "Probability"),
        AnswerField("suggested", .flag, vi: "Đủ để gợi ý", en: "Good enough"),
        AnswerField("reasons", .texts, vi: "Lý do", en: "Reasons"),
    ]
    /// A time, of which nothing but being late comes when it lapses.
    static let deadline = CaseAnswer.deadline.filter { $0.name != "lapse" }
    static let step = [
        AnswerField("at", vi: "Lúc", en: "At"),
        AnswerField("event", vi: "Việc", en: "Event"),
        AnswerField("from_state", vi: "Từ", en: "From"),
        AnswerField("to_state", vi: "Đến", en: "To"),
        AnswerField("by", vi: "Người ghi", en: "By"),
        AnswerField("recipient", vi: "Nơi nhận", en: "Recipient"),
        AnswerField("result", vi: "Kết quả", en: "Result"),
        AnswerField("notified_at", vi: "Đã thông báo lúc", en: "Notified at"),
        AnswerField("note", vi: "Ghi chú", en: "Note"),
    ]
    static let link = [
        AnswerField("product", vi: "Sản phẩm", en: "Product"),
        AnswerField("sales_point", vi: "Điểm bán hàng", en: "Sales point"),
        AnswerField("case", vi: "Vụ việc", en: "Case"),
        AnswerField("linked", .flag, vi: "Gắn", en: "Linked"),
        AnswerField("at", vi: "Lúc", en: "At"),
        AnswerField("by", vi: "Người xác nhận", en: "By"),
        AnswerField("note", vi: "Ghi chú", en: "Note"),
    ]
    static let sender = [
        AnswerField("name", vi: "Họ tên", en: "Name"),
        AnswerField("phone", vi: "Điện thoại", en: "Phone"),
        AnswerField("email", vi: "Thư điện tử", en: "E-mail"),
        AnswerField("address", vi: "Nơi ở", en: "Address"),
        AnswerField("note", vi: "Khác", en: "Other"),
        AnswerField("body", vi: "Nguyên văn", en: "In the sender's words"),
    ]
    static let summary = [
        complaint,
        AnswerField("state", vi: "Trạng thái", en: "State"),
        AnswerField("kind", vi: "Loại", en: "Kind"),
        AnswerField("channel", vi: "Kênh", en: "Channel"),
        AnswerField("received_on", vi: "Ngày nhận", en: "Received on"),
        AnswerField("unit", vi: "Đơn vị", en: "Unit"),
        AnswerField("area", vi: "Địa bàn", en: "Area"),
        AnswerField("body", vi: "Nội dung", en: "Text"),
        AnswerField("products", .texts, vi: "Sản phẩm", en: "Products"),
        AnswerField("due_at", vi: "Hạn gần nhất", en: "Next due"),
    ]
    static let whole = [
        complaint,
        AnswerField("state", vi: "Trạng thái", en: "State"),
        AnswerField("kind", vi: "Loại", en: "Kind"),
        AnswerField("filed_as", vi: "Người gửi gọi là", en: "Filed as"),
        AnswerField("channel", vi: "Kênh", en: "Channel"),
        AnswerField("received_at", vi: "Nhận lúc", en: "Received at"),
        AnswerField("unit", vi: "Đơn vị", en: "Unit"),
        AnswerField("recorded_at", vi: "Ghi lúc", en: "Recorded at"),
        AnswerField("recorded_by", vi: "Người ghi", en: "Recorded by"),
        AnswerField("body", vi: "Nội dung", en: "Text"),
        AnswerField("anonymous", .flag, vi: "Ẩn danh", en: "Anonymous"),
        AnswerField("wants_notice", .flag, vi: "Muốn được thông báo", en: "Wants notice"),
        AnswerField("area", .object(InspectionAnswer.area), vi: "Địa bàn", en: "Area"),
        AnswerField("product_name", vi: "Tên hàng", en: "Goods"),
        AnswerField("gtin", vi: "Mã vạch", en: "GTIN"),
        AnswerField("product", vi: "Sản phẩm nêu tên", en: "Product named"),
        AnswerField("sales_point", vi: "Điểm bán nêu tên", en: "Sales point named"),
        AnswerField("alleged_kind", vi: "Cho là", en: "Alleged"),
        AnswerField("purchased_on", vi: "Ngày mua", en: "Bought on"),
        AnswerField("evidence", vi: "Chứng cứ", en: "Evidence"),
        AnswerField("sender", .object(sender), vi: "Người gửi", en: "Sender"),
        AnswerField(
            "looks",
            .objects([
                AnswerField("at", vi: "Lúc", en: "At"),
                AnswerField("by", vi: "Người xem", en: "By"),
            ]),
            vi: "Đã xem người gửi",
            en: "Looks at the sender"
        ),
        AnswerField("links", .objects(link), vi: "Đã xác nhận liên quan", en: "Links"),
        AnswerField("suggestions", .objects(suggestion), vi: "Gợi ý", en: "Suggestions"),
        AnswerField("steps", .objects(step), vi: "Diễn biến", en: "Steps"),
        AnswerField("deadlines", .objects(deadline), vi: "Thời hạn", en: "Times"),
        AnswerField(
            "next",
            .objects([
                AnswerField("event", vi: "Việc", en: "Event"),
                AnswerField("label", vi: "Tên", en: "What"),
                AnswerField("state", vi: "Dẫn đến", en: "Leads to"),
                AnswerField("roles", .texts, vi: "Vai trò", en: "Roles"),
            ]),
            vi: "Bước tiếp theo",
            en: "What may come next"
        ),
    ]
    /// What a step answers.
    static let stepped = [
        complaint,
        AnswerField("event", vi: "Việc", en: "Event"),
        AnswerField("from_state", vi: "Từ", en: "From"),
        AnswerField("state", vi: "Trạng thái", en: "State"),
        AnswerField("started", .objects(deadline), vi: "Thời hạn bắt đầu", en: "Times begun"),
        AnswerField("met", .texts, vi: "Thời hạn đã đáp ứng", en: "Times met"),
    ]
    static let linked = [
        complaint,
        AnswerField("product", vi: "Sản phẩm", en: "Product"),
        AnswerField("sales_point", vi: "Điểm bán hàng", en: "Sales point"),
        AnswerField("case", vi: "Vụ việc", en: "Case"),
        AnswerField("linked", .flag, vi: "Gắn", en: "Linked"),
    ]
}
