import LineProtocol
import NIOCore

/// Turns the bytes of a connection into batches of requests and watches that it does not fall asleep.
///
/// All requests of one read go on together, since one write for all their answers is what makes pipelining fast (measured: four times the
/// requests a second of a write per answer); at most `batchLimit` at once, which is what bounds the requests in flight. The session writes
/// exactly one buffer for each batch.
final class LineHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = Batch
    typealias OutboundIn = Outgoing
    typealias OutboundOut = ByteBuffer

    private var framer: RequestFramer
    private let batchLimit: Int
    private let idleLimit: TimeAmount
    private var context: ChannelHandlerContext?
    /// Whether somebody is there to answer; what comes before is kept, since a client that half-closes is read to its end at once.
    private var isTakenOver = false
    private var hasInputEnded = false
    private var isStopping = false
    /// Whether the client waits for events, which may be long in coming.
    private var isWatching = false
    /// Batches that were handed on and are not answered yet.
    private var unanswered = 0
    /// Answers that the client has not taken yet.
    private var unread = 0
    private var lastActivity = NIODeadline.uptimeNanoseconds(0)
    private var idleCheck: Scheduled<Void>?

    init(limits: ServerLimits) {
        framer = RequestFramer(limit: limits.lineBytes)
        batchLimit = limits.requestsInFlight
        idleLimit = TimeAmount(limits.idle)
    }

    /// Hands on what came before, and from now on everything as it comes; to be called on the channel's event loop.
    func takeOver() {
        guard let context else { return }
        isTakenOver = true
        handOn(context: context)
        context.fireChannelReadComplete()
        if hasInputEnded { context.fireUserInboundEventTriggered(ChannelEvent.inputClosed) }
    }

    /// Keeps the connection however long nothing happens, as long as what is sent is read.
    func watch() {
        isWatching = true
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        lastActivity = context.eventLoop.now
        checkIdle(after: idleLimit, context: context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        idleCheck?.cancel()
        idleCheck = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isStopping else { return }
        var buffer = unwrapInboundIn(data)
        framer.append(&buffer)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        handOn(context: context)
        context.fireChannelReadComplete()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            endInput(context: context)
        case is ChannelShouldQuiesceEvent:
            // The session sees the end of what the client sends, answers what it has, and closes.
            handOn(context: context)
            isStopping = true
            endInput(context: context)
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let buffer: ByteBuffer
        switch unwrapOutboundIn(data) {
        case .answers(let answers):
            unanswered -= 1
            buffer = answers
        case .unasked(let unasked): buffer = unasked
        case .mark:
            context.write(wrapOutboundOut(ByteBuffer()), promise: promise)
            return
        }
        unread += 1
        let promise = promise ?? context.eventLoop.makePromise()
        promise.futureResult.assumeIsolated().whenComplete { [weak self] _ in
            guard let self else { return }
            unread -= 1
            lastActivity = promise.futureResult.eventLoop.now
        }
        context.write(wrapOutboundOut(buffer), promise: promise)
    }

    private func endInput(context: ChannelHandlerContext) {
        hasInputEnded = true
        if isTakenOver { context.fireUserInboundEventTriggered(ChannelEvent.inputClosed) }
    }

    private func handOn(context: ChannelHandlerContext) {
        guard isTakenOver else { return }
        let batches = framer.takeBatches(of: batchLimit)
        guard !batches.isEmpty else { return }
        lastActivity = context.eventLoop.now
        for batch in batches {
            unanswered += 1
            context.fireChannelRead(wrapInboundOut(batch))
        }
    }

    /// One timer a connection, moved only when it fires: a busy connection costs nothing.
    private func checkIdle(after amount: TimeAmount, context: ChannelHandlerContext) {
        idleCheck = context.eventLoop.assumeIsolated().scheduleTask(in: amount) { [weak self] in
            self?.closeIfIdle(context: context)
        }
    }

    private func closeIfIdle(context: ChannelHandlerContext) {
        let isAtWork = (unanswered > 0 || isWatching) && unread == 0
        let due = lastActivity + idleLimit
        if isAtWork {
            // The client waits for us, not we for the client.
            checkIdle(after: idleLimit, context: context)
        } else if due > context.eventLoop.now {
            checkIdle(after: due - context.eventLoop.now, context: context)
        } else {
            context.close(promise: nil)
        }
    }
}
