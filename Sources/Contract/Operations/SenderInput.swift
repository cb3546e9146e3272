/// Who sends a complaint, as a request names them.
public struct SenderInput: Sendable {
    /// The name.
    public let name: String?
    /// The telephone number.
    public let phone: String?
    /// The e-mail address.
    public let email: String?
    /// Where the sender lives.
    public let address: String?
    /// Anything else about the sender.
    public let note: String?
    /// Whether the sender wants to know what comes of it.
    public let wantsNotice: Bool

    private static let nameField = Parameter<String?>.optional(
        "name",
        .text(maximum: 200),
        vi: "họ tên người gửi",
        en: "the sender's name"
    )
    private static let phoneField = Parameter<String?>.optional(
        "phone",
        .text(maximum: 40),
        vi: "điện thoại",
        en: "telephone number"
    )
    private static let emailField = Parameter<String?>.optional(
        "email",
        .text(maximum: 200),
        vi: "thư điện tử",
        en: "e-mail address"
    )
    private static let addressField = Parameter<String?>.optional(
        "address",
        .text(maximum: 500),
        vi: "nơi ở",
        en: "where the sender lives"
    )
    private static let noteField = Parameter<String?>.optional(
        "note",
        .prose(maximum: 2000),
        vi: "thông tin khác về người gửi",
        en: "anything else about the sender"
    )
    private static let wantsNoticeField = Parameter<Bool>.defaulted(
        "wants_notice",
        .boolean,
        to: true,
        vi: "người gửi muốn được thông báo kết quả",
        en: "whether the sender wants to know what comes of it"
    )

    static let type = ValueType<SenderInput>.object([
        nameField.description, phoneField.description, emailField.description, addressField.description,
        noteField.description, wantsNoticeField.description,
    ]) { arguments throws(Refusal) in
        let sender = SenderInput(
            name: try arguments(nameField),
            phone: try arguments(phoneField),
            email: try arguments(emailField),
            address: try arguments(addressField),
            note: try arguments(noteField),
            wantsNotice: try arguments(wantsNoticeField)
        )
        let known = [sender.name, sender.phone, sender.email, sender.address, sender.note]
        guard known.contains(where: { $0 != nil }) else {
            throw arguments.refusal(
                of: "name",
                vi: "chưa ghi gì về người gửi; nếu không biết thì bỏ sender",
                en: "says nothing about the sender; leave sender out where nobody is known"
            )
        }
        return sender
    }
}

extension SenderInput: CustomStringConvertible, CustomDebugStringConvertible {
    /// Says nothing, so that no log and no error can.
    public var description: String { "a sender" }

    /// Says nothing either.
    public var debugDescription: String { description }
}
