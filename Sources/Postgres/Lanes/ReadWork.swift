/// One read on its way through a pipeline.
struct ReadWork: Sendable {
    let request: any ReadRequest
    /// Which of the request's parameter sets.
    let index: Int
    /// When it has waited too long for a connection.
    let deadline: ContinuousClock.Instant
    /// What it runs under; nil when it does not depend on any.
    var setting: PostgresSetting?
    /// Whether it was in a pipeline whose connection broke, and may be what broke it.
    var isSuspect = false
    /// How often it was for certain what the server was at when a connection broke.
    var attempts = 0
    /// When that was last.
    var lastBreak: ContinuousClock.Instant?
}

/// Somebody who waits for one read or several; called by lanes' threads.
protocol ReadRequest: AnyObject, Sendable {
    var name: String { get }
    var text: StatementText { get }
    func encode(_ index: Int, into bindings: inout Bindings)
    func answer(_ index: Int, _ outcome: borrowing Outcome)
    func fail(_ index: Int, _ error: PostgresError)
}
