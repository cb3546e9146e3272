import CoreMetrics
import Synchronization

/// How values are spread: how many are at most as large as each of some bounds.
final class PrometheusHistogram: TimerHandler, RecorderHandler {
    /// Seconds from half a millisecond, a fast answer, to ten seconds, when statements are cancelled.
    static let bounds = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    struct Spread: Sendable {
        /// One count a bound, and one for what is beyond the last.
        var counts = [Int](repeating: 0, count: PrometheusHistogram.bounds.count + 1)
        var sum = 0.0
    }

    private let state = Mutex(Spread())

    var spread: Spread { state.withLock { $0 } }

    func recordNanoseconds(_ duration: Int64) {
        record(Double(duration) / 1_000_000_000)
    }

    func record(_ value: Int64) {
        record(Double(value))
    }

    func record(_ value: Double) {
        let bucket = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }
}
