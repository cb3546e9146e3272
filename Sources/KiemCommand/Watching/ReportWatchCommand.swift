import Client
import Contract
import Domain
import JSON
import Reports
import Settings

/// `kiem report week --watch`: asks for the report and prints it, and again whenever something has happened, until it is interrupted
/// or nobody reads its output any more.
struct ReportWatchCommand {
    private let call: OperationCall
    private let settings: CommandSettings
    private let console: Console

    init(_ call: OperationCall, _ settings: CommandSettings, _ console: Console) {
        self.call = call
        self.settings = settings
        self.console = console
    }

    /// Follows, asks and prints.
    func run() throws(CommandFailure) {
        let request = ClientRequest(call.operation, try call.fields())
        // Two connections: one that waits for events, one that asks.
        let asking = try settings.client(token: try settings.token())
        var follower = EventFollower(try settings.client(token: try settings.token()), Self.selection)
        var redrawing = Redrawing()
        var screen = ReportScreen(rows: console.isTerminal ? console.rows : nil, isJSON: call.isJSON)
        var failure: CommandFailure?
        let start = ContinuousClock.now
        do throws(ClientError) {
            try follower.follow { error in
                console.say(error.text(in: settings.language))
            } patience: {
                redrawing.wait(at: ContinuousClock.now - start)
            } rest: {
                let now = ContinuousClock.now - start
                do throws(ClientError) {
                    let answer = try asking.call(request)
                    redrawing.draw(at: now)
                    if !print(answer, on: &screen) { failure = .unwritable }
                } catch {
                    redrawing.fail(at: now)
                    if error.isWorthRepeating {
                        console.say(error.text(in: settings.language))
                    } else {
                        failure = self.failure(error)
                    }
                }
                return failure == nil
            } _: { event in
                if case .string(let operation)? = event["operation"] { redrawing.note(operation) }
                return true
            }
        } catch {
            throw self.failure(error)
        }
        if let failure { throw failure }
    }

    private func print(_ answer: Client.Answer, on screen: inout ReportScreen) -> Bool {
        let whole = Reports.Answer(call.operation, rows: answer.rows, final: answer.final)
        let text = AnswerText(isJSON: call.isJSON, paper: console.paper).text(of: whole)
        guard let shown = screen.show(answer.final, as: text) else { return true }
        return console.print(shown)
    }

    private func failure(_ error: ClientError) -> CommandFailure {
        let text = call.text(of: error, in: settings.language)
        return CommandFailure(ExitCode(error), Bilingual(vi: text, en: text))
    }

    /// Which events are asked for: those of now on that may change a report.
    private static let selection: JSONObject = {
        var fields = JSONObject()
        fields.set("kinds", .array(Redrawing.kinds.map { .string($0.rawValue) }))
        return fields
    }()
}
