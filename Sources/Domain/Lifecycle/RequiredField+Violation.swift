// Fields: what a violation's minutes and its further way need.
extension RequiredField {
    package static let act = RequiredField("act", vi: "hành vi vi phạm", en: "act")
    package static let committedAt = RequiredField(
        "committed_at",
        .moment,
        vi: "thời điểm vi phạm",
        en: "when it was committed"
    )
    package static let place = RequiredField("place", vi: "địa điểm", en: "place")
    package static let goods = RequiredField("goods", .items, vi: "tang vật", en: "goods")
    package static let statement = RequiredField("statement", vi: "lời khai", en: "statement")
    package static let evidence = RequiredField("evidence", .documents, vi: "chứng cứ", en: "evidence")
    package static let grounds = RequiredField("grounds", vi: "căn cứ", en: "grounds")
    package static let file = RequiredField("case_file", .documents, vi: "hồ sơ vụ việc", en: "the file")
    package static let exhibits = RequiredField("exhibits", .items, vi: "tang vật bàn giao", en: "exhibits handed over")
    package static let handover = RequiredField("handover", .document, vi: "biên bản bàn giao", en: "handover minutes")
    package static let returnedAt = RequiredField(
        "returned_at",
        .moment,
        vi: "thời điểm nhận lại hồ sơ",
        en: "when the file came back"
    )
    package static let returnDecision = RequiredField(
        "return_decision",
        vi: "nội dung quyết định trả hồ sơ",
        en: "what the return paper says"
    )
    package static let explanationForm = RequiredField(
        "explanation_form",
        vi: "hình thức giải trình (văn bản, trực tiếp)",
        en: "written or in person"
    )
    package static let requestedAt = RequiredField(
        "requested_at",
        .moment,
        vi: "thời điểm yêu cầu",
        en: "when it was asked for"
    )
    package static let bracketMaximum = RequiredField(
        "bracket_maximum",
        .money,
        vi: "mức tối đa của khung tiền phạt",
        en: "maximum of the bracket"
    )
}
