/// The way of a complaint, as data.
public enum ComplaintLifecycle {
    /// One step.
    public struct Step: Hashable, Sendable {
        /// The state before.
        public let from: ComplaintState
        /// What happens.
        public let event: ComplaintEvent
        /// The state after.
        public let to: ComplaintState
        /// Who may record it.
        public let roles: Set<Role>
    }

    /// Every step.
    public static let steps: [Step] =
        [Step(from: .received, event: .verify, to: .verifying, roles: [.inspector, .leader, .clerk])]
        + [.received, .verifying].map { Step(from: $0, event: .accept, to: .accepted, roles: [.leader, .clerk]) }
        + [.received, .verifying, .accepted].flatMap { state in
            [
                Step(from: state, event: .forward, to: .forwarded, roles: [.clerk]),
                Step(from: state, event: .refuse, to: .refused, roles: [.clerk]),
                Step(from: state, event: .resolve, to: .resolved, roles: [.clerk]),
                Step(from: state, event: .withdraw, to: .withdrawn, roles: [.clerk]),
            ]
        }
        + [.forwarded, .refused, .resolved].map { Step(from: $0, event: .notify, to: $0, roles: [.clerk]) }

    /// The steps that may be taken from a state.
    public static func next(from state: ComplaintState) -> [Step] {
        steps.filter { $0.from == state }
    }

    /// The step of an event in a state; `nil` where it cannot happen.
    public static func step(from state: ComplaintState, _ event: ComplaintEvent) -> Step? {
        next(from: state).first { $0.event == event }
    }

    /// Why an event cannot happen in a state, and what can.
    public static func refusal(of event: ComplaintEvent, in state: ComplaintState) -> Bilingual {
        let next = next(from: state).map(\.event)
        let vi = next.map { "\($0.label.vi) (\($0.rawValue))" }.joined(separator: ", ")
        let en = next.map { "\($0.label.en) (\($0.rawValue))" }.joined(separator: ", ")
        return Bilingual(
            vi: "\(state.label.vi): không thể \(event.label.vi) (\(event.rawValue)); "
                + (vi.isEmpty ? "không còn bước nào" : "có thể: \(vi)"),
            en: "\(state.label.en): cannot \(event.label.en) (\(event.rawValue)); "
                + (en.isEmpty ? "nothing more can be done" : "what can be done: \(en)")
        )
    }
}
