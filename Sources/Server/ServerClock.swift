/// The time as the service sees it: a clock of a test, or the system's.
struct ServerClock: Sendable {
    /// How long the clock has been looked at.
    let now: @Sendable () -> Duration
    /// Waits; ends early with an error when the task is cancelled.
    let sleep: @Sendable (Duration) async throws -> Void

    init<Source: Clock>(_ clock: Source) where Source.Duration == Duration {
        let start = clock.now
        now = { start.duration(to: clock.now) }
        sleep = { duration in try await clock.sleep(until: clock.now.advanced(by: duration), tolerance: nil) }
    }
}
