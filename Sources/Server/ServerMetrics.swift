import Contract
import Metrics

/// What the service counts: never a parameter, a token or a name of a person.
struct ServerMetrics: Sendable {
    private let durations: [Operation: Timer]
    private let done: [Operation: Counter]
    private let openConnections = Meter(label: "kiem_connections_open")
    private let refusedConnections = Counter(label: "kiem_connections_refused_total")

    init() {
        durations = Dictionary(
            uniqueKeysWithValues: Operation.allCases.map { operation in
                (operation, Timer(label: "kiem_request_duration", dimensions: [("operation", operation.rawValue)]))
            }
        )
        done = Dictionary(
            uniqueKeysWithValues: Operation.allCases.map { ($0, Self.requests($0.rawValue, "ok")) }
        )
    }

    /// Counts a request that was given to somebody to do; `code` is nil when it was done.
    func request(_ operation: Operation, _ code: ErrorCode?, took duration: Duration) {
        durations[operation]?.record(duration: duration)
        if let code {
            // Refusals are rare and their combinations many, so their counters are made when they are met.
            Self.requests(operation.rawValue, code.rawValue).increment()
        } else {
            done[operation]?.increment()
        }
    }

    /// Counts a line that was refused before it reached an operation.
    func refusedLine(_ code: ErrorCode) {
        Self.requests("none", code.rawValue).increment()
    }

    func connections(_ count: Int) {
        openConnections.set(count)
    }

    func refusedConnection() {
        refusedConnections.increment()
    }

    private static func requests(_ operation: String, _ outcome: String) -> Counter {
        Counter(label: "kiem_requests_total", dimensions: [("operation", operation), ("outcome", outcome)])
    }
}
