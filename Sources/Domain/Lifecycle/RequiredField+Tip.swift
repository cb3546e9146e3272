// Fields: what is known of a tip.
extension RequiredField {
    package static let receivedAt = RequiredField(
        "received_at",
        .moment,
        vi: "thời điểm tiếp nhận",
        en: "when it was received"
    )
    package static let source = RequiredField(
        "source",
        .informationSource,
        vi: "nguồn thông tin",
        en: "where the information comes from"
    )
    package static let channel = RequiredField("channel", vi: "kênh tiếp nhận", en: "channel")
    package static let content = RequiredField("content", vi: "nội dung", en: "content")
    package static let subject = RequiredField("subject", vi: "đối tượng, địa điểm", en: "subject and place")
    package static let assignee = RequiredField(
        "assignee",
        .officer,
        vi: "người được giao xác minh",
        en: "who verifies"
    )
    package static let scope = RequiredField("scope", vi: "phạm vi", en: "scope")
    package static let recipient = RequiredField("recipient", vi: "nơi nhận", en: "recipient")
    package static let informantNotice = RequiredField(
        "informant_notice",
        .document,
        vi: "thông báo cho người cung cấp tin",
        en: "notice to the sender"
    )
    package static let conclusion = RequiredField("conclusion", vi: "kết luận", en: "conclusion")
    package static let noticeDocument = RequiredField("notice", .document, vi: "văn bản thông báo", en: "notice")
}
