/// Who has complained, as a look that was recorded shows it.
public struct SenderRecord: Hashable, Sendable {
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
    /// What was said in the sender's own words, where others read it without what tells the sender.
    public let body: String?

    /// Gathers what was kept.
    public init(name: String?, phone: String?, email: String?, address: String?, note: String?, body: String?) {
        self.name = name
        self.phone = phone
        self.email = email
        self.address = address
        self.note = note
        self.body = body
    }
}

extension SenderRecord: CustomStringConvertible, CustomDebugStringConvertible {
    /// Says nothing, so that no log and no error can.
    public var description: String { "a sender" }

    /// Says nothing either.
    public var debugDescription: String { description }
}
