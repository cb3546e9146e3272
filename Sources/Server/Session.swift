import Contract
import Domain
import JSON
import LineProtocol
import Operations

/// What one connection has said so far, and what a line of it therefore means.
///
/// Touches nothing but itself.
struct Session: Sendable {
    /// What is to be done about a line.
    enum Step: Sendable {
        /// It is refused here and now.
        case refuse(Refusal)
        /// Somebody has to do it.
        case perform(Call, OperationDefinition)
        /// Nothing is left to do: the form says the answer.
        case answered
        /// It is refused, and nothing behind it can be read.
        case end(Refusal)
    }

    /// The officer whose token or certificate was shown.
    private(set) var caller: Caller?
    /// The language of messages.
    private(set) var language: Language
    /// Whether nothing more is answered.
    private(set) var hasEnded = false
    /// The events that are pushed from now on.
    private(set) var watch: EventSelection?
    /// Why it cannot be said who a client with a certificate is.
    private var waitsFor: Refusal?
    /// The connection's number, which `CLIENT ID` tells.
    let connection: Int
    /// What the client calls itself with `CLIENT SETNAME`.
    var clientName: [UInt8]?
    private let lineBytes: Int

    init(language: Language, lineBytes: Int, connection: Int = 0) {
        self.language = language
        self.lineBytes = lineBytes
        self.connection = connection
    }

    /// Reads a line, as the one whose token was shown last.
    func step(for line: Line) -> (tag: Tag?, step: Step) {
        switch line {
        case .tooLong(let tag):
            return (tag, .refuse(.tooLong(limit: lineBytes)))
        case .complete(let bytes):
            do {
                let request = try RequestLine(bytes)
                return (request.tag, step(for: request.operation, request.arguments))
            } catch {
                return (error.tag, .refuse(Refusal(error)))
            }
        }
    }

    /// Refuses with this what needs a caller, until there is one; nil when nothing is waited for but a token.
    mutating func isKept(waiting refusal: Refusal?) {
        waitsFor = refusal
    }

    /// Takes over what an operation changes for the connection.
    mutating func apply(_ effect: SessionEffect) {
        switch effect {
        case .authenticated(let caller, let language):
            self.caller = caller
            self.language = language ?? self.language
        case .speaks(let language): self.language = language
        case .watches(let selection): watch = selection
        case .ends: hasEnded = true
        }
    }

    /// Finds the operation and its fields, whatever framing they came in.
    func step(for operation: String, _ arguments: RequestArguments) -> Step {
        guard let definition = OperationTable.definition(named: operation) else {
            return .refuse(
                Refusal(
                    .unknownOperation,
                    vi: "không có thao tác “\(operation)”; gửi help để xem danh sách",
                    en: "there is no operation “\(operation)”; send help for the list"
                )
            )
        }
        guard caller != nil || definition.audience == .everybody else {
            return .refuse(
                waitsFor
                    ?? Refusal(
                        .unauthenticated,
                        vi: "chưa xuất trình mã truy cập; hãy gửi auth kèm mã trước",
                        en: "no token was shown; send auth with a token first"
                    )
            )
        }
        guard watch == nil || definition.operation != .watch else {
            return .refuse(
                Refusal(
                    .conflict,
                    vi: "kết nối này đã theo dõi sự kiện; muốn theo dõi khác đi, hãy mở kết nối khác",
                    en: "this connection watches already; open another one to watch something else"
                )
            )
        }
        var fields = JSONObject()
        switch arguments {
        case .fields(let given): fields = given
        case .bare(let text):
            guard let name = definition.bare else {
                return .refuse(
                    Refusal(
                        .badRequest,
                        vi: "\(operation) không nhận giá trị đứng một mình; hãy ghi cả tên trường",
                        en: "\(operation) takes no value that stands alone; write the name of its field too"
                    )
                )
            }
            fields.set(name, .word(text))
        }
        return .perform(
            Call(definition.operation, fields: fields, caller: caller, language: language),
            definition
        )
    }
}
