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
    /// The handshake of TLS failed: one side does not trust the other, or they have no version in common; nothing was done.
    case untrusted(address: String, reason: String)
    /// A file of TLS that this client was given cannot be used; nothing was sent.
    case unusable(file: String, reason: String)

    /// Whether the same request may get an answer later.
    public var isWorthRepeating: Bool {
        switch self {
        case .refused(let code, _, _): code == .busy || code == .unavailable
        case .unreachable, .connectionLost, .timedOut: true
        case .protocolViolation, .untrusted, .unusable: false
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
        case .untrusted(let address, let reason):
            Bilingual(
                vi:
                    "không thiết lập được kết nối TLS tin cậy với \(address): \(reason); kiểm tra tên máy, chứng thư của cơ quan (--ca, KIEM_CA) và chứng thư của bạn (--certificate, --key)",
                en:
                    "no trusted connection with \(address): \(reason); look at the host's name, at the agency's own roots "
                    + "(--ca, KIEM_CA) and at your own certificate (--certificate, --key)"
            )
        case .unusable(let file, let reason):
            Bilingual(
                vi: "không dùng được tệp TLS \(file): \(reason); cần tệp PEM đọc được, khóa không có mật khẩu",
                en:
                    "the file of TLS \(file) cannot be used: \(reason); wanted is PEM that can be read, a key without a passphrase"
            )
        }
    }
}
