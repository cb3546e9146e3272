import Domain
import JSON
import Storage

/// What may come next in a case, by whom and until when.
struct NextSteps: Sendable {
    let state: CaseState
    let clocks: [ClockRecord<ClockKind>]

    func write(_ json: inout JSONWriter, _ request: Request) {
        json.field("next", objects: Lifecycle.next(from: state)) { json, transition in
            json.field("event", transition.event.rawValue)
            json.field("label", request.text(transition.event.label))
            json.field("state", ifAny: transition.target(from: state)?.rawValue)
            json.field("by", request.text(transition.actor.label))
            json.field("roles", strings: transition.roles.map(\.rawValue).sorted())
            json.field("needs", strings: transition.fields.map(\.name))
            json.field("may_say", strings: transition.options.map(\.name))
            json.field("documents", strings: transition.documents.map { request.text($0.label) })
            json.field("until", ifAny: until(transition)?.description)
            json.field("basis", strings: transition.sources.map { request.text($0.label) })
        }
    }

    /// The first end among the times that run and that the step meets.
    private func until(_ transition: Transition) -> Moment? {
        clocks.filter { $0.outcome == nil && transition.meets.contains($0.kind) }.compactMap(\.dueAt).min()
    }
}
