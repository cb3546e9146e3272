import Synchronization

/// The threads of a pool, from the first's start to the last's end.
enum Lanes {
    /// Starts all threads and returns when all have ended, which they do when the pool stops.
    static func run(_ state: PoolState) async {
        let configuration = state.configuration
        let kinds =
            Array(repeating: LaneKind.reader, count: configuration.readers.connections)
            + Array(repeating: LaneKind.writer, count: configuration.writers.connections)
            + Array(repeating: LaneKind.reporter, count: configuration.reporters.connections)
            + [.listener]
        let lanes = kinds.map { ($0, Interruption()) }
        for (kind, interruption) in lanes {
            state.add(kind, interruption)
        }
        await withCheckedContinuation { continuation in
            let remaining = Remaining(kinds.count, continuation)
            for (kind, interruption) in lanes {
                LaneThread.start {
                    run(kind, Link(state, kind, interruption))
                    remaining.oneEnded()
                }
            }
        }
    }

    private static func run(_ kind: LaneKind, _ link: Link) {
        switch kind {
        case .reader: ReaderLane(link).run()
        case .writer: WorkLane(link, link.state.writes).run()
        case .reporter: WorkLane(link, link.state.reports).run()
        case .listener: ListenerLane(link).run()
        }
    }

    /// Counts threads down to the last.
    private final class Remaining: Sendable {
        private let count: Atomic<Int>
        private let continuation: CheckedContinuation<Void, Never>

        init(_ count: Int, _ continuation: CheckedContinuation<Void, Never>) {
            self.count = Atomic(count)
            self.continuation = continuation
        }

        func oneEnded() {
            guard count.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 else { return }
            continuation.resume()
        }
    }
}
