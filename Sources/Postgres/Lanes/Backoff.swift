/// Growing pauses between attempts, each partly random so that many who failed together do not come back together.
struct Backoff {
    private let shortest: Duration
    private let longest: Duration
    private var attempts = 0

    init(shortest: Duration, longest: Duration) {
        self.shortest = shortest
        self.longest = longest
    }

    /// The next pause: the shortest doubled with each attempt, at most the longest, and of that between half and all.
    mutating func next(chance: Double = .random(in: 0...1)) -> Duration {
        let full = min(longest, shortest * (1 << min(attempts, 20)))
        attempts += 1
        return full * (0.5 + chance / 2)
    }
}
