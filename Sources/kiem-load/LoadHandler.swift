import Client
import LineProtocol
import NIOCore

/// One client: says who it is, then keeps its requests on the way until there is nothing more to do.
///
/// All requests that can be sent after one read are one write, as all answers that the service has ready are.
final class LoadHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let run: LoadRun
    private let greeting: ClientRequest
    private var framer = LineFramer()
    private var lines: [Line] = []
    private var exchange = Exchange()
    private var outgoing = ByteBuffer()
    private var context: ChannelHandlerContext?
    private var state = State.greeting

    private enum State {
        case greeting
        case working
        /// The service has asked for a pause.
        case pausing
        case done
    }

    init(_ run: LoadRun, greeting: ClientRequest) {
        self.run = run
        self.greeting = greeting
    }

    /// Begins to ask, or goes on after a pause.
    func work() {
        guard let context, state != .done else { return }
        state = .working
        ask(context: context)
    }

    /// Ends the connection: nothing is to be done any more.
    func stop() {
        state = .done
        context?.close(promise: nil)
    }

    /// Ends the connection and gives up on all answers that are due.
    func abandon() -> [Errand] {
        stop()
        return exchange.abandon()
    }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        var writer = RequestWriter()
        writer.write(greeting.operation, greeting.fields)
        context.writeAndFlush(wrapOutboundOut(context.channel.allocator.buffer(bytes: writer.bytes)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        framer.append(&buffer, to: &lines)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        let now = NIODeadline.now()
        var mayGoOn = true
        for line in lines where !take(line, at: now) { mayGoOn = false }
        lines.removeAll(keepingCapacity: true)
        run.answersTaken()
        guard state == .working else { return }
        if mayGoOn {
            ask(context: context)
        } else {
            state = .pausing
            context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(50)) { self.work() }
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        guard state != .done else { return }
        state = .done
        run.lost(self, owing: exchange.abandon())
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    /// Takes a line; false when the service has asked for a pause.
    private func take(_ line: Line, at now: NIODeadline) -> Bool {
        guard case .complete(let bytes) = line else { return true }
        switch state {
        case .greeting: enter(bytes)
        case .working, .pausing:
            if let sent = exchange.next() { return run.take(bytes, to: sent, at: now) }
        case .done: break
        }
        return true
    }

    private func enter(_ answer: [UInt8]) {
        if ReplyLine(answer)?.kind == .ok {
            run.enter(self)
        } else {
            stop()
            run.turnedAway(String(decoding: answer.prefix(200), as: UTF8.self))
        }
    }

    private func ask(context: ChannelHandlerContext) {
        outgoing.clear()
        let now = NIODeadline.now()
        while exchange.count < run.plan.inFlight, let errand = run.nextErrand() {
            exchange.send(errand, of: run.register, at: now, into: &outgoing)
        }
        if outgoing.readableBytes > 0 {
            context.writeAndFlush(wrapOutboundOut(outgoing), promise: nil)
        } else if exchange.count == 0 {
            stop()
            run.leave(self)
        }
    }
}
