public import Domain
public import NIOCore
public import NIOPosix
import Synchronization

/// Asks a service from as many tasks at once as one likes: the client for programs in Swift.
///
/// All calls share one connection, on which requests follow one another without waiting; consecutive reads are done together by the service.
/// Connects when something is asked and there is no connection. `close()` when done.
public final class KiemClient: Sendable {
    private let address: ServerAddress
    private let greeting: Greeting
    private let tls: TLSSettings
    private let timeouts: ClientTimeouts
    private let group: any EventLoopGroup
    private let now: @Sendable () -> Duration
    private let sleep: @Sendable (Duration) async throws -> Void
    /// The connection, or the attempt to make it: whoever asks meanwhile waits for the same one.
    private let current = Mutex<EventLoopFuture<AnswerChannel>?>(nil)

    /// Opens nothing yet; `tls` matters for addresses with TLS only, `clock` is what the pauses of `callReliably` are measured by.
    public init<Source: Clock>(
        address: ServerAddress,
        token: String?,
        language: Language,
        tls: TLSSettings = TLSSettings(),
        timeouts: ClientTimeouts = ClientTimeouts(),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        clock: Source = ContinuousClock()
    ) where Source.Duration == Duration {
        self.address = address
        greeting = Greeting(token: token, language: language)
        self.tls = tls
        self.timeouts = timeouts
        self.group = group
        let start = clock.now
        now = { start.duration(to: clock.now) }
        sleep = { duration in try await clock.sleep(until: clock.now.advanced(by: duration), tolerance: nil) }
    }

    /// Asks and waits for the answer.
    ///
    /// - Throws: `ClientError`; the connection outlives a refusal and nothing else.
    public func call(_ request: ClientRequest) async throws(ClientError) -> Answer {
        let results = try await calls([request])
        return try results[0].get()
    }

    /// Sends all requests at once and waits for all their answers, which stand in the order of the requests.
    ///
    /// - Throws: `ClientError` when there is no connection or the token is not good.
    public func calls(_ requests: [ClientRequest]) async throws(ClientError) -> [Result<Answer, ClientError>] {
        let answers = try await connection().send(requests)
        var results: [Result<Answer, ClientError>] = []
        for answer in answers {
            do {
                results.append(.success(try await answer.get()))
            } catch {
                results.append(.failure(ClientError(caught: error)))
            }
        }
        return results
    }

    /// Asks, and asks again with growing pauses while nobody answers, the connection is lost or the service is busy, until `deadline` is over.
    ///
    /// A write without `id` gets one, so that however often it is sent it is done once.
    ///
    /// - Throws: `ClientError` of the last attempt.
    public func callReliably(
        _ request: ClientRequest,
        within deadline: Duration
    ) async throws(ClientError) -> Answer {
        let request = request.repeatable()
        let start = now()
        var pauses = RetryPauses(until: deadline)
        var generator = SystemRandomNumberGenerator()
        while true {
            do {
                return try await call(request)
            } catch {
                let pause = pauses.pause(after: now() - start, using: &generator)
                guard error.isWorthRepeating, let pause else { throw error }
                // Cancelled while it waits, it has no better answer than the last error.
                guard (try? await sleep(pause)) != nil else { throw error }
            }
        }
    }

    /// Closes the connection; answers still owed are lost.
    ///
    /// A later call connects anew.
    public func close() async {
        let future = current.withLock { current in
            defer { current = nil }
            return current
        }
        // There may be no connection to close, or it closed by itself.
        try? await future?.get().close()
    }

    private func connection() async throws(ClientError) -> AnswerChannel {
        while true {
            let (future, isNew) = current.withLock { current in
                if let current { return (current, false) }
                let future = AnswerChannel.connect(
                    to: address,
                    greeting: greeting,
                    tls: tls,
                    timeouts: timeouts,
                    on: group
                )
                current = future
                return (future, true)
            }
            if isNew {
                future.flatMap(\.closed).whenComplete { _ in self.forget(future) }
            }
            do {
                let connection = try await future.get()
                if connection.isOpen || isNew { return connection }
            } catch {
                throw ClientError(caught: error)
            }
            // Whoever waited for an answer learns of the end a little before it is noted here.
            forget(future)
        }
    }

    private func forget(_ future: EventLoopFuture<AnswerChannel>) {
        current.withLock { if $0 === future { $0 = nil } }
    }
}
