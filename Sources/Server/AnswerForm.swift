import LineProtocol

/// How the answer to a request goes out when it was done; a refusal has the same form for all requests of a framing.
enum AnswerForm: Sendable {
    /// As plain lines with the request's tag.
    case lines(Tag?)
    /// As a string of JSON; as an array of them where the operation's declaration has rows, also when there is none this time.
    case json(hasRows: Bool)
    /// As what Redis answers to a command of its own, whatever the operation says.
    case value(RESPValue)
}
