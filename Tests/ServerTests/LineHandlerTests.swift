import LineProtocol
import NIOCore
import NIOEmbedded
import Testing

@testable import Server

@Suite("The handler of a connection")
struct LineHandlerTests {
    /// A connection without a socket, with a clock that stands still.
    private func withConnection(
        _ limits: ServerLimits = ServerLimits(idle: .seconds(600)),
        isTakenOver: Bool = true,
        _ body: (EmbeddedChannel, LineHandler) throws -> Void
    ) throws {
        let handler = LineHandler(limits: limits)
        let channel = EmbeddedChannel(handler: handler)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        if isTakenOver { handler.takeOver() }
        try body(channel, handler)
        _ = try? channel.finish()  // Some of the tests have closed it.
    }

    @Test("the lines of one read come as one batch")
    func oneBatch() throws {
        try withConnection { channel, _ in
            try channel.writeInbound(ByteBuffer(string: "ping\nhelp\nqu"))
            #expect(try channel.readInbound(as: Batch.self)?.count == 2)
            #expect(try channel.readInbound(as: Batch.self) == nil)
            try channel.writeInbound(ByteBuffer(string: "it\n"))
            #expect(try channel.readInbound(as: Batch.self) == .lines([.complete(Array("quit".utf8))]))
        }
    }

    @Test("a batch is no longer than the requests that may be in flight")
    func batchLimit() throws {
        try withConnection(ServerLimits(requestsInFlight: 4)) { channel, _ in
            try channel.writeInbound(ByteBuffer(string: String(repeating: "ping\n", count: 10)))
            var sizes: [Int] = []
            while let batch = try channel.readInbound(as: Batch.self) { sizes.append(batch.count) }
            #expect(sizes == [4, 4, 2])
        }
    }

    @Test("what comes before anybody is there to answer is kept, its end too")
    func keptUntilTakenOver() throws {
        try withConnection(isTakenOver: false) { channel, handler in
            let end = EndOfInput()
            try channel.pipeline.syncOperations.addHandler(end)
            try channel.writeInbound(ByteBuffer(string: "ping\n"))
            channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
            #expect(try channel.readInbound(as: Batch.self) == nil)
            #expect(!end.hasCome)
            handler.takeOver()
            #expect(try channel.readInbound(as: Batch.self)?.count == 1)
            #expect(end.hasCome)
        }
    }

    @Test("a connection without a line for as long as it may be idle is closed, not a moment before")
    func idle() throws {
        try withConnection { channel, _ in
            channel.embeddedEventLoop.advanceTime(by: .seconds(599))
            #expect(channel.isActive)
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            #expect(!channel.isActive)
        }
    }

    @Test("a finished line and a taken answer begin the time anew, part of a line does not")
    func activity() throws {
        try withConnection { channel, _ in
            channel.embeddedEventLoop.advanceTime(by: .seconds(500))
            try channel.writeInbound(ByteBuffer(string: "ping\n"))
            channel.embeddedEventLoop.advanceTime(by: .seconds(500))
            try channel.writeOutbound(Outgoing.answers(ByteBuffer(string: "OK {}\n")))
            channel.embeddedEventLoop.advanceTime(by: .seconds(500))
            #expect(channel.isActive)
            try channel.writeInbound(ByteBuffer(string: "pi"))
            channel.embeddedEventLoop.advanceTime(by: .seconds(100))
            #expect(!channel.isActive)
        }
    }

    @Test("a connection whose request is being worked on is not idle")
    func atWork() throws {
        try withConnection { channel, _ in
            try channel.writeInbound(ByteBuffer(string: "report.week\n"))
            channel.embeddedEventLoop.advanceTime(by: .hours(3))
            #expect(channel.isActive)
            try channel.writeOutbound(Outgoing.answers(ByteBuffer(string: "OK {}\n")))
            channel.embeddedEventLoop.advanceTime(by: .seconds(599))
            #expect(channel.isActive)
            channel.embeddedEventLoop.advanceTime(by: .hours(1))
            #expect(!channel.isActive)
        }
    }

    @Test("a client that does not take its answers is idle")
    func notReading() throws {
        try withConnection { channel, _ in
            try channel.writeInbound(ByteBuffer(string: "ping\n"))
            // Written but not flushed: to the handler it looks like a socket whose buffer is full.
            channel.write(Outgoing.answers(ByteBuffer(string: "OK {}\n")), promise: nil)
            channel.embeddedEventLoop.advanceTime(by: .seconds(600))
            #expect(!channel.isActive)
        }
    }

    @Test("a client that watches may be silent, unless it does not take what it is sent")
    func watching() throws {
        try withConnection { channel, _ in
            try channel.pipeline.syncOperations.handler(type: LineHandler.self).watch()
            channel.embeddedEventLoop.advanceTime(by: .seconds(6_000))
            #expect(channel.isActive)
            channel.write(Outgoing.unasked(ByteBuffer(string: "EVENT {}\n")), promise: nil)
            channel.embeddedEventLoop.advanceTime(by: .seconds(1_200))
            #expect(!channel.isActive)
        }
    }

    @Test("after a stop nothing more is taken and the session is told that this was all")
    func stop() throws {
        try withConnection { channel, _ in
            let end = EndOfInput()
            try channel.pipeline.syncOperations.addHandler(end)
            try channel.writeInbound(ByteBuffer(string: "ping\nhel"))
            channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            try channel.writeInbound(ByteBuffer(string: "p\nping\n"))
            #expect(try channel.readInbound(as: Batch.self) == .lines([.complete(Array("ping".utf8))]))
            #expect(try channel.readInbound(as: Batch.self) == nil)
            #expect(end.hasCome)
            #expect(channel.isActive)
        }
    }
}

/// Notes that the client will send nothing more.
private final class EndOfInput: ChannelInboundHandler {
    typealias InboundIn = Batch

    private(set) var hasCome = false

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { hasCome = true }
    }
}
