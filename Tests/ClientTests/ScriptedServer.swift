import FoundationEssentials
import LineProtocol
import NIOCore
import NIOPosix
import Synchronization

/// A service that does what a test says: each connection has its own part, the last one is played again for all that follow.
final class ScriptedServer: Sendable {
    /// What is done about a request.
    enum Reaction: Sendable {
        /// Lines to say, each with the request's tag.
        case say([String])
        /// Bytes to say as they are.
        case sayRaw(String)
        /// The connection is closed.
        case hangUp
        /// Nothing.
        case silence
    }

    typealias Part = @Sendable (RequestLine) -> Reaction

    let path: String
    private let heard = Mutex<[RequestLine]>([])
    private let opened = Mutex(0)

    /// All requests that came, in order.
    var requests: [RequestLine] {
        heard.withLock { $0 }
    }

    /// How many connections were made.
    var connections: Int {
        opened.withLock { $0 }
    }

    private init() {
        path = "/tmp/kiem-test-\(UUID().uuidString.prefix(18)).sock"
    }

    /// Plays the parts while `body` runs.
    static func with(_ parts: [Part], _ body: (ScriptedServer) async throws -> Void) async throws {
        let server = ScriptedServer()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                let number = server.opened.withLock { number in
                    number += 1
                    return number
                }
                let part = parts[min(number, parts.count) - 1]
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(ScriptHandler(server: server, part: part))
                }
            }
            .bind(unixDomainSocketPath: server.path).get()
        do {
            try await body(server)
        } catch {
            try await channel.close()
            throw error
        }
        try await channel.close()
    }

    fileprivate func note(_ request: RequestLine) {
        heard.withLock { $0.append(request) }
    }
}

private final class ScriptHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let server: ScriptedServer
    private let part: ScriptedServer.Part
    private var framer = LineFramer()

    init(server: ScriptedServer, part: @escaping ScriptedServer.Part) {
        self.server = server
        self.part = part
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        var lines: [Line] = []
        framer.append(&buffer, to: &lines)
        for case .complete(let bytes) in lines {
            guard let request = try? RequestLine(bytes) else { continue }  // Our own client wrote it.
            server.note(request)
            let tag = request.tag.map { "#\($0) " } ?? ""
            switch part(request) {
            case .say(let lines):
                let text = lines.map { "\(tag)\($0)\n" }.joined()
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
            case .sayRaw(let text):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
            case .hangUp:
                context.close(promise: nil)
                return
            case .silence:
                continue
            }
        }
    }
}
