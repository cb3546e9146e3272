import Synchronization

/// Counts the wrong tokens of each address within the last minute, for all connections together.
///
/// Attempts that are being judged count as wrong until they are known to be right: one that would reach the limit with them waits for
/// their outcome. So guesses made at once on many connections do not slip past the limit, and a crowd that comes back with good tokens is
/// let in, a few at a time.
final class WrongTokens: Sendable {
    private static let window = Duration.seconds(60)

    private let limit: Int
    private let clock: ServerClock
    private let state = Mutex(State())

    private struct Attempts {
        /// When wrong tokens were shown.
        var wrong: [Duration] = []
        /// How many are being judged.
        var judged = 0
        var waiting: [CheckedContinuation<Bool, Never>] = []

        var isOver: Bool { wrong.isEmpty && judged == 0 }

        mutating func forget(before now: Duration) {
            wrong.removeAll { now - $0 >= WrongTokens.window }
        }

        /// Takes out those who need wait no longer, and whether they are let in.
        mutating func release(limit: Int) -> [(CheckedContinuation<Bool, Never>, isLetIn: Bool)] {
            guard wrong.count < limit else {
                defer { waiting = [] }
                return waiting.map { ($0, false) }
            }
            let places = min(limit - wrong.count - judged, waiting.count)
            guard places > 0 else { return [] }
            judged += places
            defer { waiting.removeFirst(places) }
            return waiting.prefix(places).map { ($0, true) }
        }
    }

    private struct State {
        var attempts: [Peer: Attempts] = [:]
        /// At how many addresses those whose minute is over are dropped next, so that a sweep costs little per attempt.
        var sweepAt = 1_024
    }

    init(limit: Int, clock: ServerClock) {
        self.limit = limit
        self.clock = clock
    }

    /// Lets an attempt be judged, after those before it where need be; false when the address has used up its minute.
    ///
    /// Each one that was let in ends with `end`.
    func begin(_ peer: Peer) async -> Bool {
        let now = clock.now()
        return await withCheckedContinuation { continuation in
            let isLetIn = state.withLock { state -> Bool? in
                var attempts = state.attempts[peer] ?? Attempts()
                attempts.forget(before: now)
                defer {
                    state.attempts[peer] = attempts.isOver ? nil : attempts
                    sweep(&state, now)
                }
                guard attempts.wrong.count < limit else { return false }
                guard attempts.wrong.count + attempts.judged < limit else {
                    attempts.waiting.append(continuation)
                    return nil
                }
                attempts.judged += 1
                return true
            }
            if let isLetIn { continuation.resume(returning: isLetIn) }
        }
    }

    /// Says what came of an attempt that was let in.
    func end(_ peer: Peer, wasWrong: Bool) {
        let now = clock.now()
        let released = state.withLock { state -> [(CheckedContinuation<Bool, Never>, isLetIn: Bool)] in
            guard var attempts = state.attempts[peer] else { return [] }
            attempts.judged -= 1
            attempts.forget(before: now)
            if wasWrong { attempts.wrong.append(now) }
            let released = attempts.release(limit: limit)
            state.attempts[peer] = attempts.isOver ? nil : attempts
            return released
        }
        for (continuation, isLetIn) in released { continuation.resume(returning: isLetIn) }
    }

    /// How many addresses are remembered.
    var rememberedAddresses: Int {
        state.withLock { $0.attempts.count }
    }

    private func sweep(_ state: inout State, _ now: Duration) {
        guard state.attempts.count >= state.sweepAt else { return }
        state.attempts = state.attempts.filter { _, attempts in
            attempts.judged > 0 || attempts.wrong.contains { now - $0 < Self.window }
        }
        state.sweepAt = max(1_024, state.attempts.count * 2)
    }
}
