import Dialogues
import FoundationEssentials
import Logging
import NIOCore
import NIOPosix
import Operations
import ServiceLifecycle
import Testing

@testable import Server

/// A server on a unix socket and on TCP, both of this test's own.
struct RunningServer: Sendable {
    let unixPath: String
    let port: Int
    let group: ServiceGroup

    /// Where clients may connect.
    enum Transport: Sendable, CaseIterable {
        case unix, tcp
    }

    /// Runs a server while `body` runs, then cuts it off; a server that was stopped by `body` has to have ended by itself.
    static func with(
        _ performing: any Performing,
        limits: ServerLimits = ServerLimits(lineBytes: Dialogue.lineBytes),
        stopWithin: Duration = .seconds(600),
        clock: some Clock<Duration> = ContinuousClock(),
        _ body: @escaping @Sendable (RunningServer) async throws -> Void
    ) async throws {
        let path = "/tmp/kiem-test-\(UUID().uuidString.prefix(18)).sock"
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .debug
        let server = KiemServer(
            performing: performing,
            configuration: ServerConfiguration(
                addresses: [.unix(path), .tcp(host: "127.0.0.1", port: 0)],
                limits: limits,
                stopWithin: stopWithin
            ),
            logger: logger,
            clock: clock,
            onListening: { addresses in
                for case .tcp(_, let port) in addresses { listening.yield(port) }
                listening.finish()
            }
        )
        let group = ServiceGroup(services: [server], logger: logger)
        try await withThrowingTaskGroup { tasks in
            tasks.addTask {
                defer { listening.finish() }
                do {
                    try await group.run()
                } catch is CancellationError {
                    // The end of a test that does not stop the server itself.
                }
            }
            let port = try #require(await ports.first { _ in true })
            try await body(RunningServer(unixPath: path, port: port, group: group))
            tasks.cancelAll()
        }
    }

    func connect(_ transport: Transport) async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
        return switch transport {
        case .unix: try await bootstrap.connect(unixDomainSocketPath: unixPath, channelInitializer: Self.wrap)
        case .tcp: try await bootstrap.connect(host: "127.0.0.1", port: port, channelInitializer: Self.wrap)
        }
    }

    @Sendable private static func wrap(
        _ channel: any Channel
    ) -> EventLoopFuture<NIOAsyncChannel<ByteBuffer, ByteBuffer>> {
        channel.eventLoop.makeCompletedFuture {
            try NIOAsyncChannel(
                wrappingChannelSynchronously: channel,
                configuration: .init(
                    backPressureStrategy: .init(lowWatermark: 1, highWatermark: 1),
                    isOutboundHalfClosureEnabled: true
                )
            )
        }
    }

    /// Talks over a connection of its own.
    func talk<Result: Sendable>(
        _ transport: Transport = .unix,
        _ body: (inout RawConnection) async throws -> Result
    ) async throws -> Result {
        let channel = try await connect(transport)
        return try await channel.executeThenClose { inbound, outbound in
            var connection = RawConnection(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            return try await body(&connection)
        }
    }
}
