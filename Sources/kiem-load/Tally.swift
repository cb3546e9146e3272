import Contract
import Histogram
import NIOCore

/// What came of one chore.
struct Tally: Sendable {
    /// How many right answers there were in all, warming up included.
    private(set) var right = 0
    /// How many of them came while it was measured.
    private(set) var measured = 0
    /// How long they took, in nanoseconds, from the write of the request to the reading of its answer; those asked while it was measured.
    private(set) var latencies = Histogram<UInt64>(highestTrackableValue: 600_000_000_000)
    /// How many refusals there were by their code.
    private(set) var refused: [ErrorCode: Int] = [:]
    /// How many answers were wrong.
    private(set) var wrong = 0
    /// What was wrong with the first ones.
    private(set) var samples: [String] = []

    /// Counts a right answer.
    mutating func add(asked: NIODeadline, answered: NIODeadline, measuring window: Range<NIODeadline>) {
        right += 1
        guard window.contains(answered) else { return }
        measured += 1
        guard window.contains(asked) else { return }
        // Beyond the range of the histogram is ten minutes; no client waits so long.
        _ = latencies.record(UInt64(max(0, (answered - asked).nanoseconds)))
    }

    /// Counts a refusal.
    mutating func add(_ code: ErrorCode) {
        refused[code, default: 0] += 1
    }

    /// Counts a wrong answer.
    mutating func add(wrong sample: String) {
        wrong += 1
        if samples.count < 5 { samples.append(sample) }
    }
}
