import NIOCore
import NIOSSL
import NIOTLS

/// Waits for the handshake of a connection, for so long and no longer, and keeps the client's certificate.
///
/// Stands between the TLS handler and the handler of lines, and only looks on.
final class HandshakeHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    /// The client's certificate as DER, verified; nil where it showed none.
    typealias Outcome = [UInt8]?

    private enum State {
        case notBegun
        case waiting(EventLoopPromise<Outcome>)
        case over(Result<Outcome, any Error>)
    }

    /// The handshake did not end in time.
    struct TooSlow: Error {}

    /// The service stops before the handshake is done.
    struct Stopping: Error {}

    private let limit: TimeAmount
    private var state = State.notBegun
    private var context: ChannelHandlerContext?
    private var timer: Scheduled<Void>?

    init(within limit: Duration) {
        self.limit = TimeAmount(limit)
    }

    /// Begins to read from the client; succeeds with its certificate, fails when there is no handshake in time.
    ///
    /// Nothing was read before, since connections read only when they are told to, and nothing is read behind the handshake but what came
    /// with it. To be called once, on the channel's event loop.
    func begin(on channel: any Channel) -> EventLoopFuture<Outcome> {
        let promise = channel.eventLoop.makePromise(of: Outcome.self)
        switch state {
        case .notBegun:
            state = .waiting(promise)
            channel.read()
        case .waiting: preconditionFailure("a handshake is waited for twice")
        case .over(let result): promise.completeWith(result)
        }
        return promise.futureResult
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        // From the start, so that a connection that nobody takes up is closed as well.
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: limit) { [weak self] in
            self?.end(with: TooSlow())
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        finish(.failure(ChannelError.ioOnClosedChannel))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case TLSUserEvent.handshakeCompleted:
            finish(
                Result { try context.pipeline.syncOperations.nioSSL_peerCertificate()?.toDERBytes() }
            )
        case is ChannelShouldQuiesceEvent:
            // Whoever has not said a word yet is owed nothing.
            if case .over = state { break }
            end(with: Stopping())
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        finish(.failure(error))
        context.fireErrorCaught(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        finish(.failure(ChannelError.eof))
        context.fireChannelInactive()
    }

    private func end(with error: any Error) {
        finish(.failure(error))
        context?.close(promise: nil)
    }

    private func finish(_ result: Result<Outcome, any Error>) {
        timer?.cancel()
        timer = nil
        switch state {
        case .notBegun: state = .over(result)
        case .waiting(let promise):
            state = .over(result)
            promise.completeWith(result)
        case .over: return
        }
    }
}
