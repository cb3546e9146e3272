import Synchronization

/// Counts the wrong tokens of each address within the last minute, for all connections together.
///
/// An attempt is counted before it is judged and given back when the token was good, so that attempts made at once on many
/// connections do not slip past the limit.
final class WrongTokens: Sendable {
    private static let window = Duration.seconds(60)

    private let limit: Int
    private let clock: ServerClock
    private let state = Mutex(State())

    private struct State {
        var attempts: [Peer: [Duration]] = [:]
        /// At how many addresses those whose minute is over are dropped next, so that a sweep costs little per attempt.
        var sweepAt = 1_024
    }

    init(limit: Int, clock: ServerClock) {
        self.limit = limit
        self.clock = clock
    }

    /// Counts an attempt; false, and nothing is counted, when the address has used up its minute.
    func take(_ peer: Peer) -> Bool {
        let now = clock.now()
        return state.withLock { state in
            var recent = state.attempts[peer, default: []]
            recent.removeAll { now - $0 >= Self.window }
            let isAllowed = recent.count < limit
            if isAllowed { recent.append(now) }
            state.attempts[peer] = recent.isEmpty ? nil : recent
            if state.attempts.count >= state.sweepAt {
                state.attempts = state.attempts.filter { _, times in times.contains { now - $0 < Self.window } }
                state.sweepAt = max(1_024, state.attempts.count * 2)
            }
            return isAllowed
        }
    }

    /// Takes back the last attempt: the token was good.
    func giveBack(_ peer: Peer) {
        state.withLock { state in
            guard var times = state.attempts[peer] else { return }
            times.removeLast()
            state.attempts[peer] = times.isEmpty ? nil : times
        }
    }

    /// How many addresses are remembered.
    var rememberedAddresses: Int {
        state.withLock { $0.attempts.count }
    }
}
