import CertificateAuthority
import Client
import Domain
import Logging
import NIOCore
import NIOPosix
import Operations
import ServiceLifecycle
import Testing

@testable import Server

/// A server with TLS, on a port of this test's own.
struct EncryptedServer: Sendable {
    let port: Int
    let server: KiemServer
    let group: ServiceGroup
    let log: LogBook

    /// Runs a server while `body` runs, then cuts it off.
    static func with(
        _ files: TLSFiles,
        _ performing: any Performing = CannedService(),
        limits: ServerLimits = ServerLimits(),
        _ body: @escaping @Sendable (EncryptedServer) async throws -> Void
    ) async throws {
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let log = LogBook()
        let logger = Logger(label: "test") { _ in log.handler }
        let server = KiemServer(
            performing: performing,
            configuration: ServerConfiguration(
                addresses: [.tls(host: "127.0.0.1", port: 0)],
                limits: limits,
                tls: files
            ),
            logger: logger,
            onListening: { addresses in
                for case .tls(_, let port) in addresses { listening.yield(port) }
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
            try await body(EncryptedServer(port: port, server: server, group: group, log: log))
            tasks.cancelAll()
        }
    }

    /// A client of ours; certificates in tests are for `localhost`, which is 127.0.0.1 here.
    func client(
        trusting authority: CertificateAuthority,
        showing pair: CertificateAuthority.Pair? = nil,
        token: String? = "good",
        host: String = "localhost"
    ) -> KiemClient {
        KiemClient(
            address: .tls(host: host, port: port),
            token: token,
            language: .english,
            tls: TLSSettings(ca: authority.root, certificate: pair?.certificate, key: pair?.key)
        )
    }

    /// Talks without TLS.
    func talkPlainly<Result: Sendable>(
        _ body: (inout RawConnection) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var connection = RawConnection(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            return try await body(&connection)
        }
    }
}
