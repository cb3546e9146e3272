/// The fields of answers about inspections.
enum InspectionAnswer {
    static let warning = [
        AnswerField("code", vi: "Mã", en: "Code"),
        AnswerField("field", vi: "Trường", en: "Field"),
        AnswerField("message", vi: "Nội dung", en: "Message"),
    ]
    static let recorded = [
        AnswerField("inspection", vi: "Kiểm tra", en: "Inspection"),
        AnswerField("case", vi: "Vụ việc", en: "Case"),
        AnswerField("warnings", .objects(warning), vi: "Cảnh báo", en: "Warnings"),
    ]
    static let area = [
        AnswerField("code", vi: "Mã", en: "Code"),
        AnswerField("name", vi: "Tên", en: "Name"),
        AnswerField("level", vi: "Cấp", en: "Level"),
    ]
    static let finding = [
        AnswerField("label_name", vi: "Tên trên nhãn", en: "Label name"),
        AnswerField("kind", vi: "Loại", en: "Kind"),
        AnswerField("basis", vi: "Căn cứ", en: "Basis"),
        AnswerField("product", vi: "Sản phẩm", en: "Product"),
        AnswerField("gtin", vi: "Mã vạch", en: "GTIN"),
        AnswerField("claimed_stars", .number, vi: "Sao ghi nhãn", en: "Stars claimed"),
        AnswerField("quantity", .number, vi: "Số lượng", en: "Quantity"),
        AnswerField("unit", vi: "Đơn vị tính", en: "Unit"),
        AnswerField("unit_price", .money, vi: "Đơn giá", en: "Unit price"),
        AnswerField("goods_value", .money, vi: "Trị giá", en: "Goods value"),
        AnswerField("measured_ratio", .number, vi: "Tỷ lệ đo", en: "Measured ratio"),
        AnswerField("note", vi: "Ghi chú", en: "Note"),
    ]
    static let version = [
        AnswerField("version", .number, vi: "Bản", en: "Version"),
        AnswerField("recorded_at", vi: "Ghi lúc", en: "Recorded at"),
        AnswerField("recorded_by", vi: "Người ghi", en: "Recorded by"),
        AnswerField("reason", vi: "Lý do", en: "Reason"),
    ]
    static let summary = [
        AnswerField("inspection", vi: "Kiểm tra", en: "Inspection"),
        AnswerField("ended_on", vi: "Ngày", en: "Day"),
        AnswerField("form", vi: "Hình thức", en: "Form"),
        AnswerField("unit", vi: "Đơn vị", en: "Unit"),
        AnswerField("place", vi: "Nơi kiểm tra", en: "Place"),
        AnswerField("area", vi: "Địa bàn", en: "Area"),
        AnswerField("findings", .number, vi: "Phát hiện", en: "Findings"),
        AnswerField("kinds", .texts, vi: "Loại", en: "Kinds"),
        AnswerField("goods_value", .money, vi: "Trị giá", en: "Goods value"),
        AnswerField("case", vi: "Vụ việc", en: "Case"),
    ]
    static let whole = [
        AnswerField("inspection", vi: "Kiểm tra", en: "Inspection"),
        AnswerField("version", .number, vi: "Bản", en: "Version"),
        AnswerField("unit", vi: "Đơn vị", en: "Unit"),
        AnswerField("form", vi: "Hình thức", en: "Form"),
        AnswerField("started_at", vi: "Bắt đầu", en: "Began"),
        AnswerField("ended_at", vi: "Kết thúc", en: "Ended"),
        AnswerField("decision_no", vi: "Số quyết định", en: "Decision"),
        AnswerField("decided_on", vi: "Ngày quyết định", en: "Decided on"),
        AnswerField("leader", vi: "Trưởng đoàn", en: "Leader"),
        AnswerField("members", .texts, vi: "Thành viên", en: "Members"),
        AnswerField("sales_point", vi: "Điểm bán hàng", en: "Sales point"),
        AnswerField(
            "premises",
            .object([
                AnswerField("name", vi: "Tên", en: "Name"),
                AnswerField("address", vi: "Địa chỉ", en: "Address"),
            ]),
            vi: "Nơi kiểm tra",
            en: "Premises"
        ),
        AnswerField("area", .object(area), vi: "Địa bàn", en: "Area"),
        AnswerField(
            "party",
            .object([
                AnswerField("kind", vi: "Loại", en: "Kind"),
                AnswerField("name", vi: "Tên", en: "Name"),
                AnswerField("tax_code", vi: "Mã số thuế", en: "Tax code"),
            ]),
            vi: "Đối tượng",
            en: "Party"
        ),
        AnswerField("complaint", vi: "Phản ánh", en: "Complaint"),
        AnswerField("case", vi: "Vụ việc", en: "Case"),
        AnswerField("findings", .objects(finding), vi: "Phát hiện", en: "Findings"),
        AnswerField("warnings", .objects(warning), vi: "Cảnh báo", en: "Warnings"),
        AnswerField("versions", .objects(version), vi: "Các bản ghi", en: "Versions"),
    ]
}
