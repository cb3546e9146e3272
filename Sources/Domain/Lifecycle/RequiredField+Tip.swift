// Fields: what is known of a tip.
extension RequiredField {
    static let receivedAt = RequiredField("received_at", .moment, vi: "thời điểm tiếp nhận", en: "when it was received")
    static let channel = RequiredField("channel", vi: "kênh tiếp nhận", en: "channel")
    static let content = RequiredField("content", vi: "nội dung", en: "content")
    static let subject = RequiredField("subject", vi: "đối tượng, địa điểm", en: "subject and place")
    static let assignee = RequiredField("assignee", .officer, vi: "người được giao xác minh", en: "who verifies")
    static let scope = RequiredField("scope", vi: "phạm vi", en: "scope")
    static let recipient = RequiredField("recipient", vi: "nơi nhận", en: "recipient")
    static let informantNotice = RequiredField(
        "informant_notice",
        .document,
        vi: "thông báo cho người cung cấp tin",
        en: "notice to the sender"
    )
    static let conclusion = RequiredField("conclusion", vi: "kết luận", en: "conclusion")
    static let noticeDocument = RequiredField("notice", .document, vi: "văn bản thông báo", en: "notice")
}
