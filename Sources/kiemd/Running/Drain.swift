import ServiceLifecycle
import Synchronization

/// Notes that the service is stopping, before anything is stopped: the last of the services.
final class Drain: Service {
    private let hasBegun = Mutex(false)

    /// Whether the service is stopping.
    var isDraining: Bool { hasBegun.withLock { $0 } }

    func run() async {
        // It ends with an error only when it is cancelled, which is a stop too.
        try? await gracefulShutdown()
        hasBegun.withLock { $0 = true }
    }
}
