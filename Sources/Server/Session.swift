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
    }

    /// The officer whose token was shown.
    private(set) var caller: Caller?
    /// The language of messages.
    private(set) var language: Language
    /// Whether nothing more is answered.
    private(set) var hasEnded = false
    private let lineBytes: Int

    init(language: Language, lineBytes: Int) {
        self.language = language
        self.lineBytes = lineBytes
    }

    /// Reads a line, as the one whose token was shown last.
    func step(for line: Line) -> (tag: Tag?, step: Step) {
        switch line {
        case .tooLong(let tag):
            return (tag, .refuse(.tooLong(limit: lineBytes)))
        case .complete(let bytes):
            do {
                let request = try RequestLine(bytes)
                return (request.tag, step(for: request))
            } catch {
                return (error.tag, .refuse(Refusal(error)))
            }
        }
    }

    /// Takes over what an operation changes for the connection.
    mutating func apply(_ effect: SessionEffect) {
        switch effect {
        case .authenticated(let caller, let language):
            self.caller = caller
            self.language = language ?? self.language
        case .speaks(let language): self.language = language
        case .ends: hasEnded = true
        }
    }

    private func step(for request: RequestLine) -> Step {
        guard let definition = OperationTable.definition(named: request.operation) else {
            return .refuse(
                Refusal(
                    .unknownOperation,
                    vi: "không có thao tác “\(request.operation)”; gửi help để xem danh sách",
                    en: "there is no operation “\(request.operation)”; send help for the list"
                )
            )
        }
        guard caller != nil || definition.audience == .everybody else {
            return .refuse(
                Refusal(
                    .unauthenticated,
                    vi: "chưa xuất trình mã truy cập; hãy gửi auth token=… trước",
                    en: "no token was shown; send auth token=… first"
                )
            )
        }
        var fields = JSONObject()
        switch request.arguments {
        case .fields(let given): fields = given
        case .bare(let text):
            guard let name = definition.bare else {
                return .refuse(
                    Refusal(
                        .badRequest,
                        vi: "\(request.operation) không nhận giá trị đứng một mình; hãy viết trường=giá_trị",
                        en: "\(request.operation) takes no value that stands alone; write field=value"
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
