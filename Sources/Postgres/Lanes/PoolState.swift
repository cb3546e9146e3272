import Logging
import Synchronization

/// What all lanes of a pool share.
final class PoolState: Sendable {
    let configuration: PostgresConfiguration
    let logger: Logger
    let reads: WorkQueue<ReadWork>
    let writes: WorkQueue<any Job>
    let reports: WorkQueue<any Job>
    let subscriptions: Subscriptions
    private let stopping = Atomic(false)
    private let connections = Atomic(0)
    private let lanes = Mutex<Lanes>(Lanes())

    private struct Lanes {
        var interruptions: [(kind: LaneKind, interruption: Interruption)] = []
        var lastFailure: PostgresError?
    }

    init(configuration: PostgresConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
        let room = configuration.waitingLimit
        reads = WorkQueue(lanes: configuration.readers.connections, limit: configuration.batchLimit, room: room)
        writes = WorkQueue(lanes: configuration.writers.connections, limit: 1, room: room)
        reports = WorkQueue(lanes: configuration.reporters.connections, limit: 1, room: room)
        subscriptions = Subscriptions(limit: configuration.eventLimit)
    }

    var isStopping: Bool { stopping.load(ordering: .acquiring) }
    var isReachable: Bool { connections.load(ordering: .acquiring) > 0 }

    /// The error for work that has waited too long.
    var unavailable: PostgresError {
        let failure = isReachable ? nil : lanes.withLock { $0.lastFailure }
        return PostgresError(.unavailable, failure?.message ?? "no connection became free in time")
    }

    static var stopped: PostgresError {
        PostgresError(.unavailable, "the pool has been stopped")
    }

    func add(_ kind: LaneKind, _ interruption: Interruption) {
        lanes.withLock { $0.interruptions.append((kind, interruption)) }
    }

    /// Wakes the lanes of one kind.
    func wake(_ kind: LaneKind) {
        let interruptions = lanes.withLock { $0.interruptions }
        for lane in interruptions where lane.kind == kind {
            lane.interruption.waker.wake()
        }
    }

    /// Notes a connection, and lets the lanes that pause between attempts try at once.
    func didConnect() {
        let isFirst = connections.add(1, ordering: .acquiringAndReleasing).oldValue == 0
        let interruptions = lanes.withLock { lanes in
            lanes.lastFailure = nil
            return isFirst ? lanes.interruptions : []
        }
        for lane in interruptions {
            lane.interruption.waker.wake()
        }
    }

    func didDisconnect() {
        connections.subtract(1, ordering: .acquiringAndReleasing)
    }

    /// Notes why there is no connection.
    ///
    /// - Returns: whether it is the first failure since the last connection.
    func didFailToConnect(_ error: PostgresError) -> Bool {
        lanes.withLock { lanes in
            defer { lanes.lastFailure = error }
            return lanes.lastFailure == nil
        }
    }

    /// Fails the work that has waited too long.
    func expire(now: ContinuousClock.Instant) {
        let error = unavailable
        for work in reads.remove(where: { $0.deadline <= now }) {
            work.request.fail(work.index, error)
        }
        for job in writes.remove(where: { $0.deadline <= now }) + reports.remove(where: { $0.deadline <= now }) {
            job.fail(error)
        }
    }

    /// Ends all lanes: what waits fails, what is under way ends, except reports, which are broken off.
    func stop() {
        stopping.store(true, ordering: .releasing)
        for work in reads.close() {
            work.request.fail(work.index, Self.stopped)
        }
        for job in writes.close() + reports.close() {
            job.fail(Self.stopped)
        }
        subscriptions.close()
        for lane in lanes.withLock({ $0.interruptions }) {
            if lane.kind == .reporter {
                lane.interruption.request()
            } else {
                lane.interruption.waker.wake()
            }
        }
    }
}
