/// Work that a lane does alone, from its first statement to its last.
protocol Job: AnyObject, Sendable {
    /// When it has waited too long for a lane.
    var deadline: ContinuousClock.Instant { get }

    /// Does the work and answers whoever waits for it, exactly once.
    func perform(on lane: WorkLane)

    /// Answers whoever waits for it without having done anything.
    func fail(_ error: PostgresError)
}
