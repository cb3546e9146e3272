import Client
import Contract
import Domain
import JSON
import Reports

/// `kiem watch`: each event as it comes, a line each, until it is interrupted or nobody reads its output any more.
struct WatchCommand {
    private let assignments: [Assignment]
    private let isJSON: Bool
    private let settings: CommandSettings
    private let console: Console

    init(_ assignments: [Assignment], isJSON: Bool, _ settings: CommandSettings, _ console: Console) {
        self.assignments = assignments
        self.isJSON = isJSON
        self.settings = settings
        self.console = console
    }

    /// Follows and prints.
    func run() throws(CommandFailure) {
        let client = try settings.client(token: try settings.token())
        var follower = EventFollower(client, JSONObject().applying(assignments))
        var isWritable = true
        do throws(ClientError) {
            try follower.follow { error in
                console.say(error.text(in: settings.language))
            } _: { event in
                isWritable = print(event)
                return isWritable
            }
        } catch {
            let text = error.text(in: settings.language)
            throw CommandFailure(ExitCode(error), Bilingual(vi: text, en: text))
        }
        guard isWritable else { throw .unwritable }
    }

    private func print(_ event: JSONObject) -> Bool {
        if case .number(let behind)? = event["behind"] {
            console.say(
                Bilingual(
                    vi: "còn chậm khoảng \(behind) sự kiện so với hiện tại",
                    en: "about \(behind) events behind the present"
                )
            )
            return true
        }
        return console.print(isJSON ? JSONLines.text([event]) : EventFace.line(of: event, on: console.paper))
    }
}
