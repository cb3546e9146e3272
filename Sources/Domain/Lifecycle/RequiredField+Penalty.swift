// Fields: what a penalty and its execution need.
extension RequiredField {
    package static let article = RequiredField("article", vi: "điều khoản áp dụng", en: "article")
    package static let fine = RequiredField("fine", .money, vi: "mức tiền phạt", en: "fine")
    package static let value = RequiredField(
        "value",
        .money,
        vi: "trị giá hàng hóa (hoặc số lượng tem, nhãn) để tính khung",
        en: "value of the goods, or pieces for tables that count them"
    )
    package static let gain = RequiredField("gain", .money, vi: "số thu lợi bất hợp pháp", en: "illicit gain")
    package static let gainOrdered = RequiredField(
        "gain_ordered",
        .money,
        vi: "số lợi bất hợp pháp buộc nộp lại",
        en: "gain that must be paid back"
    )
    package static let special = RequiredField(
        "special",
        .flag,
        vi: "trường hợp đặc biệt của điều luật",
        en: "the article's special case"
    )
    package static let mitigating = RequiredField(
        "mitigating",
        .count,
        vi: "số tình tiết giảm nhẹ",
        en: "mitigating facts"
    )
    package static let aggravating = RequiredField(
        "aggravating",
        .count,
        vi: "số tình tiết tăng nặng",
        en: "aggravating facts"
    )
    package static let partyKind = RequiredField(
        "party_kind",
        .partyKind,
        vi: "loại đối tượng vi phạm",
        en: "kind of violator"
    )
    package static let goodsClass = RequiredField(
        "goods_class",
        .goodsClass,
        vi: "nhóm hàng có điều riêng trong Bộ luật Hình sự",
        en: "class of goods with an article of its own in the Penal Code"
    )
    package static let extraSanction = RequiredField(
        "extra_sanction",
        vi: "hình thức phạt bổ sung",
        en: "additional sanction"
    )
    package static let remedies = RequiredField("remedies", vi: "biện pháp khắc phục hậu quả", en: "remedial measures")
    package static let signer = RequiredField("signer", .officer, vi: "người ký", en: "signer")
    package static let lapsed = RequiredField("lapsed", vi: "thời hạn, thời hiệu đã hết", en: "which time has lapsed")
    package static let deliveredAt = RequiredField(
        "delivered_at",
        .moment,
        vi: "thời điểm giao",
        en: "when it was delivered"
    )
    package static let deliveryMethod = RequiredField("delivery_method", vi: "cách giao", en: "how it was delivered")
    package static let amount = RequiredField("amount", .money, vi: "số tiền", en: "amount")
    package static let paidOn = RequiredField("paid_on", .day, vi: "ngày nộp", en: "day of payment")
    package static let receiptNumber = RequiredField("receipt_no", vi: "số chứng từ", en: "receipt number")
    package static let unpaid = RequiredField("unpaid", .money, vi: "số tiền còn phải nộp", en: "unpaid balance")
    package static let measure = RequiredField("measure", vi: "biện pháp cưỡng chế", en: "measure")
    package static let items = RequiredField("items", .items, vi: "danh mục và số lượng", en: "items and quantities")
    package static let method = RequiredField("method", vi: "phương thức xử lý", en: "method")
    package static let photos = RequiredField("photos", .documents, vi: "hình ảnh", en: "photographs")
    package static let witnesses = RequiredField("witnesses", vi: "người chứng kiến", en: "witnesses")
    package static let pages = RequiredField("pages", .count, vi: "số bút lục", en: "number of pages")
    package static let closingList = RequiredField("closing_list", .document, vi: "mục lục hồ sơ", en: "closing list")
}
