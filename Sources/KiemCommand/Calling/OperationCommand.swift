import Client
import Contract
import Domain
import JSON
import Reports
import Settings

/// One operation: its request put together, asked, and its answer printed.
struct OperationCommand {
    private let call: OperationCall
    private let settings: CommandSettings
    private let console: Console

    init(_ call: OperationCall, _ settings: CommandSettings, _ console: Console) {
        self.call = call
        self.settings = settings
        self.console = console
    }

    private var operation: Contract.Operation { call.operation }

    /// Asks and prints; says on standard error what is no result.
    func run() throws(CommandFailure) {
        var fields = try call.fields()
        if operation == .auth, fields["token"] == .word("-") { fields.set("token", .word(try InputFile.firstLine())) }
        try OperationFlags(operation).checkRequired(fields)
        // Who reads it sees the whole report; programs have the figures alone sooner.
        if operation == .reportWeek, !call.isJSON, fields["full"] == nil { fields.set("full", .bool(true)) }
        let request = ClientRequest(operation, fields).repeatable()
        let client = try settings.client(token: try token())
        let answer: Client.Answer
        do {
            answer = try self.answer(client, request)
        } catch {
            if operation == .help, case .unreachable = error { return try printOwnHelp(fields["operation"]) }
            throw failure(error, request)
        }
        try printed(answer)
        if operation == .auth { try keep(fields["token"]) }
    }

    /// The token for operations that want one.
    private func token() throws(CommandFailure) -> String? {
        guard operation.definition.audience != .everybody else { return nil }
        guard let token = try settings.token() else {
            if settings.showsCertificate { return nil }
            throw CommandFailure(
                .notAllowed,
                vi: "chưa có mã truy cập cho \(settings.server)",
                en: "there is no token for \(settings.server)",
                advice: Bilingual(
                    vi: "hãy chạy: kiem auth MÃ, hoặc đặt KIEM_TOKEN; xin mã ở người quản trị (kiem token issue)",
                    en: "run: kiem auth TOKEN, or set KIEM_TOKEN; tokens come from an administrator (kiem token issue)"
                )
            )
        }
        return token
    }

    /// Asks; a write is sent again with the same id while the service is away, so that a bad connection neither loses nor doubles it.
    private func answer(_ client: BlockingClient, _ request: ClientRequest) throws(ClientError) -> Client.Answer {
        let start = ContinuousClock.now
        do {
            return try client.call(request)
        } catch {
            guard operation.definition.access == .write, error.isWorthRepeating else { throw error }
            let left = settings.timeout - (ContinuousClock.now - start)
            guard left > .zero else { throw error }
            console.say(error.text(in: settings.language))
            console.say(
                Bilingual(
                    vi: "đang gửi lại cùng id, tối đa \(left.components.seconds + 1) giây (Ctrl-C để thôi)",
                    en:
                        "sending it again with the same id, for up to \(left.components.seconds + 1) seconds (Ctrl-C to stop)"
                )
            )
            return try client.callReliably(request, within: left)
        }
    }

    private func printed(_ answer: Client.Answer) throws(CommandFailure) {
        let whole = Reports.Answer(operation, rows: answer.rows, final: answer.final)
        let text = AnswerText(isJSON: call.isJSON, paper: console.paper)
        guard console.print(text.text(of: whole)) else { throw .unwritable }
        if let verdict = operation.definition.verdict, answer.final[verdict] == .bool(false) {
            // As `sha256sum --check` and `git fsck` do: a script need not read what was found.
            throw CommandFailure(.input, vi: "kết quả: không đạt", en: "the verdict is no")
        }
        guard operation.definition.rows != nil else { return }
        if answer.rows.isEmpty { console.say(Bilingual(vi: "không có dòng nào", en: "no rows")) }
        if case .string(let next) = answer.final["next"] {
            console.say(Bilingual(vi: "còn nữa: thêm --after \(next)", en: "there is more: add --after \(next)"))
        }
    }

    /// Help does not wait for a service: the table is here too.
    private func printOwnHelp(_ asked: JSONValue?) throws(CommandFailure) {
        var topic = Invocation.HelpTopic.everything
        if case .word(let name) = asked, let operation = Contract.Operation(rawValue: name) {
            topic = .operation(operation)
        }
        guard console.print(HelpText(on: console.helpPaper).text(about: topic)) else { throw .unwritable }
        console.say(
            Bilingual(
                vi: "dịch vụ không trả lời; đây là bảng của chính kiem",
                en: "the service does not answer; this is kiem's own table"
            )
        )
    }

    /// Keeps a token that the service has found good.
    private func keep(_ token: JSONValue?) throws(CommandFailure) {
        guard case .word(let token) = token else { return }
        let file = CredentialsFile(path: settings.places.credentials)
        do {
            try file.keep(token, for: settings.server)
        } catch {
            throw CommandFailure(.notAllowed, error.message)
        }
        console.say(Bilingual(vi: "đã lưu mã truy cập vào \(file.path)", en: "the token is kept in \(file.path)"))
    }

    private func failure(_ error: ClientError, _ request: ClientRequest) -> CommandFailure {
        let text = call.text(of: error, in: settings.language)
        var advice: Bilingual?
        if operation.definition.access == .write, error.isWorthRepeating, case .string(let id) = request.fields["id"] {
            advice = Bilingual(
                vi: "để gửi lại mà không ghi trùng, thêm: --id \(id)",
                en: "to repeat it without doing it twice, add: --id \(id)"
            )
        } else if case .refused(.unauthenticated, _, _) = error {
            advice = Bilingual(
                vi: "hãy chạy: kiem auth MÃ; hoặc xem: kiem doctor",
                en: "run: kiem auth TOKEN; or see: kiem doctor"
            )
        } else if case .refused(.invalid, _, _) = error {
            advice = Bilingual(vi: "xem: kiem \(operation.command) --help", en: "see: kiem \(operation.command) --help")
        }
        return CommandFailure(ExitCode(error), Bilingual(vi: text, en: text), advice: advice)
    }
}
