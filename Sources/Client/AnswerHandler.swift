import LineProtocol
import NIOCore

/// Writes requests and gives each answer to whoever waits for it.
final class AnswerHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = [OutgoingRequest]
    typealias OutboundOut = ByteBuffer

    private let answerWithin: Duration
    private let address: String
    private let inbox: EventInbox?
    private var isReadHeld = false
    private var framer = LineFramer(limit: longestAnswerLine)
    private var pending = PendingAnswers<EventLoopPromise<Answer>>()
    private var timer: Scheduled<Void>?
    private var lastProgress = NIODeadline.uptimeNanoseconds(0)
    private var isHeard = false
    /// What the connection ended with; nothing is sent afterwards.
    private var failure: ClientError?

    /// `address` is the service's, for errors; events go into `inbox`, or nowhere.
    init(answerWithin: Duration, address: String, inbox: EventInbox?) {
        self.inbox = inbox
        self.address = address
        self.answerWithin = answerWithin
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard failure == nil, context.channel.isActive else {
            promise?.fail(failure ?? .connectionLost(reason: "closed"))
            return
        }
        if pending.isEmpty { lastProgress = context.eventLoop.now }
        if timer == nil { startTimer(after: TimeAmount(answerWithin), context: context) }
        var writer = RequestWriter()
        for request in unwrapOutboundIn(data) {
            writer.write(request.request.operation, request.request.fields, tag: pending.expect(request.answer))
        }
        context.write(wrapOutboundOut(context.channel.allocator.buffer(bytes: writer.bytes)), promise: promise)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard failure == nil else { return }
        // Whatever arrives shows that the service is at work.
        lastProgress = context.eventLoop.now
        isHeard = true
        var buffer = unwrapInboundIn(data)
        var lines: [Line] = []
        framer.append(&buffer, to: &lines)
        do {
            for line in lines { try take(line) }
        } catch {
            end(with: error, context: context)
        }
    }

    /// Reads no more while nobody takes the events: the service is then kept from sending them.
    func read(context: ChannelHandlerContext) {
        guard let inbox else { return context.read() }
        let loop = context.eventLoop
        let held = NIOLoopBound((self, context), eventLoop: loop)
        isReadHeld = inbox.isFull { loop.execute { held.value.0.goOn(context: held.value.1) } }
        if !isReadHeld { context.read() }
    }

    private func goOn(context: ChannelHandlerContext) {
        guard isReadHeld else { return }
        isReadHeld = false
        context.read()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(with: .connectionLost(reason: "end of stream"), context: context)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(with: ClientError(lost: error, address: address, isHeard: isHeard), context: context)
    }

    private func take(_ line: Line) throws(ClientError) {
        switch try pending.take(line) {
        case .nothing: return
        case .happened(let event): inbox?.put(event)
        case .answered(let promise, .success(let answer)): promise.succeed(answer)
        case .answered(let promise, .failure(let error)): promise.fail(error)
        case .turnedAway(let promises, let error):
            for promise in promises { promise.fail(error) }
            throw error
        }
    }

    private func end(with error: ClientError, context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        failure = failure ?? error
        inbox?.close(error)
        for promise in pending.abandon() { promise.fail(error) }
        context.close(promise: nil)
    }

    /// One timer for all that is owed, moved only when it fires.
    private func startTimer(after amount: TimeAmount, context: ChannelHandlerContext) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: amount) { [weak self] in
            self?.checkProgress(context: context)
        }
    }

    private func checkProgress(context: ChannelHandlerContext) {
        timer = nil
        guard !pending.isEmpty else { return }
        let due = lastProgress + TimeAmount(answerWithin)
        if due > context.eventLoop.now {
            startTimer(after: due - context.eventLoop.now, context: context)
        } else {
            end(with: .timedOut(after: answerWithin), context: context)
        }
    }
}
