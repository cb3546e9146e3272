public import Domain
public import JSON
import LineProtocol

/// Asks a service from one thread, waiting for each answer: what the command line uses.
///
/// Connects when something is asked and there is no connection, and says who it is together with the first request, so that a command is one
/// round trip. Its calls block the thread, so it is not for code that shares its threads with others; `KiemClient` is.
public final class BlockingClient {
    private let address: ServerAddress
    private let greeting: Greeting
    private let timeouts: ClientTimeouts
    private let tls: TLSSettings
    private var connection: Connection?
    /// What time it is and how it passes; a test has its own.
    var now: () -> Duration = { [start = ContinuousClock.now] in ContinuousClock.now - start }
    var pause: (Duration) -> Void = BlockingSocket.pause

    private enum Connection {
        case socket(BlockingConnection)
        case tls(WaitingConnection)

        func exchange(_ requests: [ClientRequest]) throws(ClientError) -> [Result<Answer, ClientError>] {
            switch self {
            case .socket(let connection): try connection.exchange(requests)
            case .tls(let connection): try connection.exchange(requests)
            }
        }

        func events(within timeout: Duration) throws(ClientError) -> [JSONObject] {
            switch self {
            case .socket(let connection): try connection.events(within: timeout)
            case .tls(let connection): try connection.events(within: timeout)
            }
        }
    }

    /// Opens nothing yet; `tls` matters for addresses with TLS only.
    public init(
        address: ServerAddress,
        token: String?,
        language: Language,
        tls: TLSSettings = TLSSettings(),
        timeouts: ClientTimeouts = ClientTimeouts()
    ) {
        self.address = address
        greeting = Greeting(token: token, language: language)
        self.tls = tls
        self.timeouts = timeouts
    }

    /// Asks and waits for the answer.
    ///
    /// - Throws: `ClientError`; the connection outlives a refusal and nothing else.
    public func call(_ request: ClientRequest) throws(ClientError) -> Answer {
        try calls([request])[0].get()
    }

    /// Sends all requests at once and waits for all their answers, which stand in the order of the requests.
    ///
    /// - Throws: `ClientError` when there is no connection or the token is not good.
    public func calls(_ requests: [ClientRequest]) throws(ClientError) -> [Result<Answer, ClientError>] {
        if let connection {
            // Until the answers are there it counts as lost, so that whatever goes wrong is not met again.
            self.connection = nil
            let results = try connection.exchange(requests)
            self.connection = connection
            return results
        }
        if address.isEncrypted {
            let connection = try WaitingConnection(to: address, greeting: greeting, tls: tls, timeouts: timeouts)
            let results = try connection.exchange(requests)
            self.connection = .tls(connection)
            return results
        }
        let connection = BlockingConnection(
            try BlockingSocket.connect(to: address, within: timeouts.connect),
            answerWithin: timeouts.answer
        )
        let results = try connection.exchange([greeting.request] + requests)
        _ = try results[0].get()
        self.connection = .socket(connection)
        return Array(results.dropFirst())
    }

    /// Waits for what a `watch` pushes; none when the time is over.
    ///
    /// - Throws: `ClientError` when there is no connection any more; `watch` has to be asked for again.
    public func events(within timeout: Duration) throws(ClientError) -> [JSONObject] {
        guard let connection else { throw .connectionLost(reason: "nothing was asked for") }
        self.connection = nil
        let events = try connection.events(within: timeout)
        self.connection = connection
        return events
    }

    /// Asks, and asks again with growing pauses while nobody answers, the connection is lost or the service is busy, until `deadline` is over.
    ///
    /// A write without `id` gets one, so that however often it is sent it is done once.
    ///
    /// - Throws: `ClientError` of the last attempt.
    public func callReliably(
        _ request: ClientRequest,
        within deadline: Duration
    ) throws(ClientError) -> Answer {
        let request = request.repeatable()
        let start = now()
        var pauses = RetryPauses(until: deadline)
        var generator = SystemRandomNumberGenerator()
        while true {
            do {
                return try call(request)
            } catch {
                let length = pauses.pause(after: now() - start, using: &generator)
                guard error.isWorthRepeating, let length else { throw error }
                pause(length)
            }
        }
    }
}

/// One thread at a time: nothing guards its connection.
@available(*, unavailable)
extension BlockingClient: Sendable {}
