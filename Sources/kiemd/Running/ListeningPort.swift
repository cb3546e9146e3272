import Server
import Synchronization

/// The port of the TCP listener: known once the service listens, asked at each `hello`.
final class ListeningPort: Sendable {
    private let value = Mutex<Int?>(nil)

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
