public import Storage

/// Which events somebody follows, and behind which place.
public struct EventSelection: Hashable, Sendable {
    /// The number behind which the next ones stand.
    public var after: Int64
    /// Whose events are seen.
    public let scope: Scope
    /// The operations that are wanted; nil for all.
    public let operations: Set<String>?

    /// Makes a selection.
    public init(after: Int64, scope: Scope, operations: Set<String>?) {
        self.after = after
        self.scope = scope
        self.operations = operations
    }

    /// Whether an event is one of these.
    func holds(_ event: EventRecord) -> Bool {
        (event.unit.map(scope.holds) ?? true) && (operations?.contains(event.operation) ?? true)
    }
}
