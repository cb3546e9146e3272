import Client
import Contract
import Domain
import JSON
import Settings

/// `kiem call`: a request as it is; the answer's lines as JSON, the `OK` line's always last.
struct RawCommand {
    private let operation: String
    private let fields: JSONObject
    private let settings: CommandSettings
    private let console: Console

    init(_ operation: String, _ fields: JSONObject, _ settings: CommandSettings, _ console: Console) {
        self.operation = operation
        self.fields = fields
        self.settings = settings
        self.console = console
    }

    /// Asks once and prints.
    func run() throws(CommandFailure) {
        guard let request = ClientRequest(named: operation, fields) else {
            throw .usage(
                vi: "“\(operation)” không thể là tên thao tác",
                en: "“\(operation)” cannot be an operation's name",
                help: "kiem help"
            )
        }
        let client = try settings.client(token: try settings.token())
        let answer: Answer
        do {
            answer = try client.call(request)
        } catch {
            var text = error.text(in: settings.language)
            if case .refused(let code, _, let field) = error {
                text = "\(code.rawValue)\(field.map { " \($0)" } ?? ""): \(text)"
            }
            throw CommandFailure(ExitCode(error), Bilingual(vi: text, en: text))
        }
        guard console.print(JSONLines.text(answer.rows + [answer.final])) else { throw .unwritable }
    }
}
