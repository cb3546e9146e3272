/// One admitted step as plain words: what a database's whitelist holds.
public struct CaseMove: Hashable, Sendable {
    /// The state before; `nil` for a case that does not exist yet.
    public let from: CaseState?
    /// The event.
    public let event: CaseEvent
    /// The state after.
    public let to: CaseState

    /// Puts a step together.
    public init(from: CaseState?, event: CaseEvent, to: CaseState) {
        self.from = from
        self.event = event
        self.to = to
    }
}

extension CaseMove: CustomStringConvertible {
    /// The step as `proposed plan plan_ready`; `-` stands for no state before.
    public var description: String {
        "\(from?.rawValue ?? "-") \(event.rawValue) \(to.rawValue)"
    }
}
