import Contract
import Histogram

/// What came of a load.
struct LoadReport: Sendable {
    let plan: LoadPlan
    let figures: LoadFigures

    /// Whether every answer was there and right; what a service that goes down and comes back loses meanwhile does not count where the
    /// clients are told to persist.
    var isClean: Bool {
        let isRight = figures.tallies.allSatisfy { $0.wrong == 0 } && figures.unknown == 0 && figures.unfinished == 0
        return isRight
            && (plan.persists || (figures.lostConnections == 0 && figures.tallies.allSatisfy { $0.refused.isEmpty }))
    }

    /// The chores that were done, with what came of them.
    var parts: [(chore: Chore, tally: Tally)] {
        Chore.allCases.map { ($0, figures.tallies[$0.place]) }
            .filter { $0.tally.right + $0.tally.wrong > 0 || !$0.tally.refused.isEmpty }
    }

    /// Right answers a second.
    func rate(_ tally: Tally) -> Double {
        figures.measuredSeconds > 0 ? Double(tally.measured) / figures.measuredSeconds : 0
    }
}

extension Tally {
    /// The latencies that are shown, in nanoseconds.
    var quantiles: [(name: String, nanoseconds: UInt64)] {
        guard latencies.totalCount > 0 else { return [] }
        let quantiles = [("p50", 50.0), ("p90", 90), ("p99", 99), ("p99.9", 99.9)].map { name, percentile in
            (name, latencies.valueAtPercentile(percentile))
        }
        return quantiles + [("max", latencies.maxRecorded)]
    }

    /// The refusals, the most frequent first.
    var refusals: [(code: ErrorCode, count: Int)] {
        refused.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map { ($0.key, $0.value) }
    }
}
