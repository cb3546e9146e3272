import Contract
import JSON
import Storage

/// `watch`: the events of the caller's scope, from now on or from where an earlier watch ended.
enum WatchEvents {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let asked = try request.arguments(Watch.after)
        let operations = try request.arguments(Watch.kinds)
        desk.feed.enter()
        defer { desk.feed.leave() }
        let now = try await desk.feed.now()
        if let asked, asked > now {
            throw request.arguments.refusal(
                of: "after",
                vi: "chưa có sự kiện số \(asked); sự kiện mới nhất là \(now)",
                en: "there is no event \(asked) yet; the newest is \(now)"
            )
        }
        let selection = EventSelection(
            after: asked ?? now,
            scope: request.scope,
            operations: operations.map { Set($0.map(\.rawValue)) }
        )
        return Reply(
            final: JSONWriter.object { json in
                json.field("after", selection.after)
                json.field("newest", now)
            },
            effect: .watches(selection)
        )
    }
}
