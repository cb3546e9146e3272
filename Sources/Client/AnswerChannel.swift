import NIOCore
import NIOPosix
import NIOSSL

/// One connection of a `KiemClient`, greeted and ready to be asked.
struct AnswerChannel: Sendable {
    private let channel: any Channel

    /// Connects and says who asks.
    ///
    /// Fails with a `ClientError`; events go into `inbox`, or nowhere.
    static func connect(
        to address: ServerAddress,
        greeting: Greeting,
        tls: TLSSettings,
        timeouts: ClientTimeouts,
        inbox: EventInbox? = nil,
        on group: any EventLoopGroup
    ) -> EventLoopFuture<AnswerChannel> {
        let answers: @Sendable () -> AnswerHandler = {
            AnswerHandler(answerWithin: timeouts.answer, address: address.description, inbox: inbox)
        }
        let connected: EventLoopFuture<any Channel>
        switch address {
        case .unix(let path):
            connected = bootstrap(to: address, timeouts, answers, on: group).connect(unixDomainSocketPath: path)
        case .tcp(let host, let port):
            connected = bootstrap(to: address, timeouts, answers, on: group).connect(host: host, port: port)
        case .tls(let host, let port):
            // One loop for all of it, so that the greeting is on its way before a refusal of our certificate can be read: the refusal is
            // then the greeting's answer, and not a connection that is closed for no reason.
            let loop = group.next()
            // Reading certificates blocks: not on an event loop.
            connected = NIOThreadPool.singleton.runIfActive(eventLoop: loop) { try tls.context() }
                .flatMap { context in
                    bootstrap(to: address, timeouts, answers, behind: context, on: loop)
                        .connect(host: host, port: port)
                }
                .flatMap { channel in
                    HandshakeHandler.handshake(on: channel).map { channel }
                        .flatMapErrorThrowing { error in
                            channel.close(promise: nil)
                            throw ClientError(handshake: error, address: address.description)
                        }
                }
        }
        return
            connected
            .flatMapErrorThrowing { error in
                throw error as? ClientError ?? ClientError(connecting: error, address: address.description)
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

    private static func bootstrap(
        to address: ServerAddress,
        _ timeouts: ClientTimeouts,
        _ answers: @escaping @Sendable () -> AnswerHandler,
        behind context: NIOSSLContext? = nil,
        on group: any EventLoopGroup
    ) -> ClientBootstrap {
        ClientBootstrap(group: group)
            .connectTimeout(TimeAmount(timeouts.connect))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context, case .tls(let host, _) = address {
                        // A name is sent and compared; an address cannot be sent, and is compared where no name is given.
                        let isIP = (try? SocketAddress(ipAddress: host, port: 0)) != nil
                        try channel.pipeline.syncOperations.addHandlers(
                            try NIOSSLClientHandler(context: context, serverHostname: isIP ? nil : host),
                            HandshakeHandler(within: timeouts.connect)
                        )
                    }
                    try channel.pipeline.syncOperations.addHandler(answers())
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
