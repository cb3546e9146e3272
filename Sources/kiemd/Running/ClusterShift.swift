import EmbeddedPostgres
import ServiceLifecycle
import Synchronization

/// Starts a private cluster, works on it and stops it again, whatever the work came to.
///
/// A signal breaks off the start; work that has begun asks `Task.isShuttingDownGracefully` and ends itself.
final class ClusterShift: Service {
    /// What became of it.
    enum Outcome: Sendable {
        /// A signal came before the work began.
        case stopped
        /// The work was done.
        case done
        /// Start or work failed.
        case failed(Failure)
    }

    private let cluster: EmbeddedCluster
    private let work: @Sendable () async throws(Failure) -> Void
    private let result = Mutex(Outcome.stopped)

    init(on cluster: EmbeddedCluster, work: @escaping @Sendable () async throws(Failure) -> Void) {
        self.cluster = cluster
        self.work = work
    }

    /// What became of it; to be asked after it has run.
    var outcome: Outcome { result.withLock { $0 } }

    func run() async {
        let outcome = await attempt()
        await cluster.stop()
        result.withLock { $0 = outcome }
    }

    private func attempt() async -> Outcome {
        do throws(Failure) {
            guard try await start() else { return .stopped }
            try await work()
            return .done
        } catch {
            return .failed(error)
        }
    }

    /// False when a signal came first.
    private func start() async throws(Failure) -> Bool {
        let cluster = cluster
        do {
            try await cancelWhenGracefulShutdown { try await cluster.start() }
        } catch EmbeddedPostgresError.cancelled where Task.isShuttingDownGracefully {
            return false
        } catch {
            throw Failure(any: error)
        }
        return !Task.isShuttingDownGracefully
    }
}
