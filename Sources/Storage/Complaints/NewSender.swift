/// Who has complained; kept apart from everything else, and printed nowhere.
public struct NewSender: Sendable {
    /// The name.
    public let name: String?
    /// The telephone number, as it was given.
    public let phone: String?
    /// The e-mail address.
    public let email: String?
    /// Where the sender lives.
    public let address: String?
    /// Anything else about the sender.
    public let note: String?
    /// Whether the sender wants to know what comes of it.
    public let wantsNotice: Bool
    /// What was said in the sender's own words, where others read it without what tells the sender.
    public var body: String?

    /// Gathers what is known.
    public init(
        name: String?,
        phone: String?,
        email: String?,
        address: String?,
        note: String?,
        wantsNotice: Bool
    ) {
        self.name = name
        self.phone = phone
        self.email = email
        self.address = address
        self.note = note
        self.wantsNotice = wantsNotice
    }
}

extension NewSender: CustomStringConvertible, CustomDebugStringConvertible {
    /// Says nothing, so that no log and no error can.
    public var description: String { "a sender" }

    /// Says nothing either.
    public var debugDescription: String { description }
}
