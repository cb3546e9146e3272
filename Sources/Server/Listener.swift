import Glibc
import NIOCore
import NIOPosix
import NIOSSL

/// One place where the service listens.
struct Listener: Sendable {
    /// The connections that come in, framed but not yet read from.
    let channel: NIOAsyncChannel<any Channel, Never>
    /// Where it listens, with the port the system chose.
    let address: ListenAddress
    /// The socket's file, where there is one.
    let file: UnixSocketFile?

    /// Listens; `identity` is what connections with TLS begin with.
    ///
    /// - Throws: `ServerError` when the address is taken, not allowed or not to be had.
    init(
        _ address: ListenAddress,
        configuration: ServerConfiguration,
        identity: CurrentIdentity? = nil,
        group: any EventLoopGroup
    ) async throws(ServerError) {
        let limits = configuration.limits
        switch address {
        case .unix(let path, let mode):
            try await UnixSocketFile.claim(path, on: group)
            let temporary = UnixSocketFile.temporaryPath(for: path)
            channel = try await Self.bind(
                address,
                to: { try SocketAddress(unixDomainSocketPath: temporary) },
                limits,
                group
            )
            do {
                file = try UnixSocketFile(placing: temporary, at: path, mode: mode)
            } catch {
                try? await channel.executeThenClose { _ in }  // The error that counts is the first.
                throw error
            }
            self.address = address
        case .tcp(let host, let port):
            channel = try await Self.bind(
                address,
                to: {
                    let socketAddress = try SocketAddress.makeAddressResolvingHost(host, port: port)
                    guard configuration.allowPlaintext || socketAddress.isLoopback else {
                        throw ServerError.plaintextRefused(host: host)
                    }
                    return socketAddress
                },
                limits,
                group
            )
            file = nil
            self.address = .tcp(host: host, port: channel.channel.localAddress?.port ?? port)
        case .tls(let host, let port):
            guard let identity else { throw .noCertificate(address: address.description) }
            channel = try await Self.bind(
                address,
                to: { try SocketAddress.makeAddressResolvingHost(host, port: port) },
                identity: identity,
                limits,
                group
            )
            file = nil
            self.address = .tls(host: host, port: channel.channel.localAddress?.port ?? port)
        }
    }

    private static func bind(
        _ address: ListenAddress,
        to socketAddress: () throws -> SocketAddress,
        identity: CurrentIdentity? = nil,
        _ limits: ServerLimits,
        _ group: any EventLoopGroup
    ) async throws(ServerError) -> NIOAsyncChannel<any Channel, Never> {
        do {
            return try await ServerBootstrap(group: group)
                .serverChannelOption(.backlog, value: 1_024)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                // A client that has sent everything may say so and still read its answers: `printf … | nc -N`.
                .childChannelOption(.allowRemoteHalfClosure, value: true)
                // Nothing is read until somebody is there to answer, and then one buffer at a time: what one connection can hold
                // is bounded by one read, not by how fast it sends.
                // Whoever watches may say nothing for days: the system asks whether they are still there.
                .childChannelOption(.socketOption(.so_keepalive), value: 1)
                .childChannelOption(.autoRead, value: false)
                .childChannelOption(.maxMessagesPerRead, value: 1)
                .bind(to: socketAddress()) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        if let identity {
                            try channel.pipeline.syncOperations.addHandlers(
                                NIOSSLServerHandler(context: identity.context, configuration: .thrifty),
                                HandshakeHandler(within: limits.handshake)
                            )
                        }
                        try channel.pipeline.syncOperations.addHandler(LineHandler(limits: limits))
                        return channel
                    }
                }
        } catch let error as ServerError {
            throw error
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            switch address {
            case .tcp(let host, let port), .tls(let host, let port): throw .portInUse(host: host, port: port)
            case .unix: throw .cannotListen(address: address.description, reason: error.description)
            }
        } catch {
            throw .cannotListen(address: address.description, reason: "\(error)")
        }
    }
}

extension SocketAddress {
    /// Whether only processes of this machine can reach it.
    fileprivate var isLoopback: Bool {
        guard let ip = ipAddress else { return true }
        return ip == "::1" || ip.hasPrefix("127.") || ip.hasPrefix("::ffff:127.")
    }
}

extension NIOSSLHandler.Configuration {
    /// Gives back the room of a long answer: otherwise a connection keeps as much as its longest answer took until it ends.
    fileprivate static let thrifty = {
        var configuration = NIOSSLHandler.Configuration()
        configuration.maximumPreservedOutboundBufferCapacity = 1 << 14
        return configuration
    }()
}
