import Synchronization

/// Counts the connections of all listeners together.
final class OpenConnections: Sendable {
    private let limit: Int
    private let metrics: ServerMetrics
    private let state = Mutex(State())

    private struct State {
        var open = 0
        var sinceStart = 0
    }

    init(limit: Int, metrics: ServerMetrics) {
        self.limit = limit
        self.metrics = metrics
    }

    /// Counts one more and gives it a number for the log; nil, and nothing is counted, when there are as many as there may be.
    func enter() -> Int? {
        let entered: State? = state.withLock { state in
            guard state.open < limit else { return nil }
            state.open += 1
            state.sinceStart += 1
            return state
        }
        guard let entered else {
            metrics.refusedConnection()
            return nil
        }
        metrics.connections(entered.open)
        return entered.sinceStart
    }

    /// Counts one less.
    func leave() {
        let left = state.withLock { state in
            state.open -= 1
            return state.open
        }
        metrics.connections(left)
    }
}
