import NIOCore
import NIOPosix

/// One connection of a `KiemClient`, greeted and ready to be asked.
struct AnswerChannel: Sendable {
    private let channel: any Channel

    /// Connects and says who asks; fails with a `ClientError`.
    static func connect(
        to address: ServerAddress,
        greeting: Greeting,
        timeouts: ClientTimeouts,
        on group: any EventLoopGroup
    ) -> EventLoopFuture<AnswerChannel> {
        let bootstrap = ClientBootstrap(group: group)
            .connectTimeout(TimeAmount(timeouts.connect))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AnswerHandler(answerWithin: timeouts.answer))
                }
            }
        let connected: EventLoopFuture<any Channel>
        switch address {
        case .unix(let path): connected = bootstrap.connect(unixDomainSocketPath: path)
        case .tcp(let host, let port): connected = bootstrap.connect(host: host, port: port)
        case .tls:
            return group.next().makeFailedFuture(ClientError.unsupported(address: address.description))
        }
        return
            connected
            .flatMapErrorThrowing { error in
                throw ClientError.unreachable(address: address.description, reason: "\(error)")
            }
            .flatMap { channel in
                let connection = AnswerChannel(channel: channel)
                return connection.send([greeting.request])[0]
                    .map { _ in connection }
                    .flatMapErrorThrowing { error in
                        channel.close(promise: nil)
                        throw error
                    }
            }
    }

    /// Whether it has not ended yet.
    var isOpen: Bool {
        channel.isActive
    }

    /// When the connection has ended.
    var closed: EventLoopFuture<Void> {
        channel.closeFuture
    }

    /// Sends requests in one write; each future is the answer to one, or fails with a `ClientError`.
    func send(_ requests: [ClientRequest]) -> [EventLoopFuture<Answer>] {
        let outgoing = requests.map { OutgoingRequest(request: $0, answer: channel.eventLoop.makePromise()) }
        // Once the channel is closed its handlers are gone, so it must be said here too that nobody will answer.
        channel.writeAndFlush(outgoing).whenFailure { error in
            let failure = error as? ClientError ?? .connectionLost(reason: "\(error)")
            for request in outgoing { request.answer.fail(failure) }
        }
        return outgoing.map(\.answer.futureResult)
    }

    /// Ends the connection.
    func close() {
        channel.close(promise: nil)
    }
}

/// A request on its way, and who waits for its answer.
struct OutgoingRequest: Sendable {
    let request: ClientRequest
    let answer: EventLoopPromise<Answer>
}
