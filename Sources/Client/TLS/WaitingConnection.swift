import JSON
import NIOCore
import NIOPosix

/// A connection with TLS that is asked from one thread: NIO's, with a thread that waits.
///
/// The command line has its own socket to save the start of an event loop; behind a handshake of TLS that is nothing, and a second
/// implementation of TLS would be a second thing to get wrong.
struct WaitingConnection {
    private let channel: AnswerChannel
    private let inbox = EventInbox()

    /// Connects and says who asks.
    ///
    /// - Throws: `ClientError` when there is no connection or the token is not good.
    init(
        to address: ServerAddress,
        greeting: Greeting,
        tls: TLSSettings,
        timeouts: ClientTimeouts
    ) throws(ClientError) {
        do {
            channel = try AnswerChannel.connect(
                to: address,
                greeting: greeting,
                tls: tls,
                timeouts: timeouts,
                inbox: inbox,
                on: MultiThreadedEventLoopGroup.singleton
            ).wait()
        } catch {
            throw ClientError(caught: error)
        }
    }

    /// Waits for events; none when the time is over.
    ///
    /// - Throws: `ClientError` when the connection is of no more use.
    func events(within timeout: Duration) throws(ClientError) -> [JSONObject] {
        try inbox.take(within: timeout)
    }

    /// Sends requests and waits for all their answers.
    ///
    /// - Throws: `ClientError` when the connection is of no more use.
    func exchange(_ requests: [ClientRequest]) throws(ClientError) -> [Result<Answer, ClientError>] {
        var results: [Result<Answer, ClientError>] = []
        for answer in channel.send(requests) {
            do {
                results.append(.success(try answer.wait()))
            } catch {
                let error = ClientError(caught: error)
                guard case .refused = error else { throw error }
                results.append(.failure(error))
            }
        }
        return results
    }
}
