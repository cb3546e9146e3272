/// A small lifecycle beside the case's own, as data: a seizure's or a sample's.
public struct SubMachine<State: Hashable & Sendable, Event: Hashable & Sendable>: Sendable {
    /// One step.
    public struct Step: Hashable, Sendable {
        /// The state before; `nil` for the beginning.
        public let from: State?
        /// What happens.
        public let event: Event
        /// The state after.
        public let to: State
        /// The papers that make the event.
        public let documents: [DocumentType]
        /// Clocks that start with it.
        public let starts: [ClockKind]
        /// Clocks that it meets.
        public let meets: [ClockKind]

        init(
            _ from: State?,
            _ event: Event,
            _ to: State,
            with documents: [DocumentType] = [],
            starts: [ClockKind] = [],
            meets: [ClockKind] = []
        ) {
            self.from = from
            self.event = event
            self.to = to
            self.documents = documents
            self.starts = starts
            self.meets = meets
        }
    }

    /// Every step.
    public let steps: [Step]

    /// The steps that may happen in a state; `nil` asks how it begins.
    public func next(from state: State?) -> [Step] {
        steps.filter { $0.from == state }
    }

    /// The step of an event in a state; `nil` where it cannot happen.
    public func step(from state: State?, event: Event) -> Step? {
        next(from: state).first { $0.event == event }
    }
}
