import Server
import Synchronization

/// A port that is known once something listens at it, and asked for at each `hello`.
final class ListeningPort: Sendable {
    private let value = Mutex<Int?>(nil)

    /// Takes the port.
    func take(_ port: Int) {
        value.withLock { $0 = port }
    }

    /// The port; nil before the service listens and where it does not listen on TCP.
    var current: Int? { value.withLock { $0 } }

    /// Takes the first TCP port among the addresses.
    func take(_ addresses: [ListenAddress]) {
        for case .tcp(_, let port) in addresses {
            value.withLock { $0 = port }
            return
        }
    }
}
