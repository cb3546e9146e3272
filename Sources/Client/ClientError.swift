public import Contract
public import Domain

/// Says why a call has no answer.
///
/// What the command line exits with follows from the case, and from the code of a refusal.
public enum ClientError: Error, Sendable, Hashable {
    /// The service refused the request; nothing was done. `message` is in the language asked for.
    case refused(ErrorCode, message: String, field: String?)
    /// Nobody answers at the address; nothing was sent.
    case unreachable(address: String, reason: String)
    /// The connection ended with the request on its way: whether a write was done is not known. Sending it again with the same `id` is safe.
    case connectionLost(reason: String)
    /// No answer came in time; as with a lost connection, whether a write was done is not known.
    case timedOut(after: Duration)
    /// What came back is not the protocol: something else than kiem listens there.
    case protocolViolation(String)
    /// The address wants something that this client cannot do.
    case unsupported(address: String)

    /// Whether the same request may get an answer later.
    public var isWorthRepeating: Bool {
        switch self {
        case .refused(let code, _, _): code == .busy || code == .unavailable
        case .unreachable, .connectionLost, .timedOut: true
        case .protocolViolation, .unsupported: false
        }
    }

    /// What happened and what to do about it.
    public func text(in language: Language) -> String {
        switch self {
        case .refused(_, let message, _): message
        default: ownText.text(in: language)
        }
    }

    private var ownText: Bilingual {
        switch self {
        case .refused(_, let message, _): Bilingual(vi: message, en: message)
        case .unreachable(let address, let reason):
            Bilingual(
                vi:
                    "không kết nối được với dịch vụ ở \(address): \(reason); hãy chạy “kiem up”, hoặc kiểm tra KIEM_SERVER",
                en: "no service can be reached at \(address): \(reason); run “kiem up”, or look at KIEM_SERVER"
            )
        case .connectionLost(let reason):
            Bilingual(
                vi:
                    "mất kết nối khi đang chờ trả lời (\(reason)); chưa biết việc ghi đã xong hay chưa, gửi lại cùng id thì không bị ghi trùng",
                en: "the connection was lost before the answer (\(reason)); whether a write was done is not known, "
                    + "sending it again with the same id cannot do it twice"
            )
        case .timedOut(let duration):
            Bilingual(
                vi: "không có trả lời sau \(duration.components.seconds) giây; chưa biết việc ghi đã xong hay chưa, "
                    + "gửi lại cùng id thì không bị ghi trùng",
                en: "no answer after \(duration.components.seconds) seconds; whether a write was done is not known, "
                    + "sending it again with the same id cannot do it twice"
            )
        case .protocolViolation(let what):
            Bilingual(
                vi: "bên kia không trả lời theo giao thức của kiem: \(what)",
                en: "the other side does not speak kiem's protocol: \(what)"
            )
        case .unsupported(let address):
            Bilingual(
                vi: "chưa hỗ trợ TLS (\(address)); hiện chỉ dùng được unix:/… và tcp://…",
                en: "TLS is not supported yet (\(address)); for now there are unix:/… and tcp://…"
            )
        }
    }
}
