/// The pauses between attempts: from 50 ms doubling to 2 s, each a little off so that many clients do not come back in step.
struct RetryPauses: Sendable {
    private let deadline: Duration
    private var next = Duration.milliseconds(50)

    init(until deadline: Duration) {
        self.deadline = deadline
    }

    /// Pauses between attempts that are never given up.
    static var endless: RetryPauses { RetryPauses(until: .seconds(Int64.max)) }

    /// How long to wait before the next attempt; nil when it would begin after the deadline.
    mutating func pause(
        after elapsed: Duration,
        using generator: inout some RandomNumberGenerator
    ) -> Duration? {
        let pause = next * Double.random(in: 0.75...1.25, using: &generator)
        next = min(next * 2, .seconds(2))
        return elapsed + pause < deadline ? pause : nil
    }
}
