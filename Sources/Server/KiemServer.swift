public import Logging
public import NIOCore
public import NIOPosix
public import Operations
public import ServiceLifecycle
import Synchronization

/// Listens on unix sockets, TCP and TLS and answers the line protocol, until it is stopped.
///
/// A graceful stop takes no more connections and reads nothing more from those there are; requests that have been read are answered, then
/// the connections close. What is not done within `stopWithin` is cut off.
public final class KiemServer: Service {
    private let performing: any Performing
    let configuration: ServerConfiguration
    let logger: Logger
    private let group: any EventLoopGroup
    private let clock: ServerClock
    private let onListening: @Sendable ([ListenAddress]) async -> Void
    private let openConnections: OpenConnections
    let openSessions = OpenSessions()
    /// What connections with TLS begin with; nil until it was read, and where there is no TLS.
    private let identity = Mutex<CurrentIdentity?>(nil)
    let conversations: Conversation.Service

    /// Opens nothing yet; `run()` does.
    ///
    /// `onListening` is called once, when all addresses are listened at, with the ports that the system chose. `clock` is what wrong tokens
    /// and `stopWithin` are measured by.
    public init(
        performing: any Performing,
        configuration: ServerConfiguration,
        logger: Logger,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        clock: some Clock<Duration> = ContinuousClock(),
        onListening: @escaping @Sendable ([ListenAddress]) async -> Void = { _ in }
    ) {
        self.performing = performing
        self.configuration = configuration
        self.logger = logger
        self.group = group
        self.clock = ServerClock(clock)
        self.onListening = onListening
        let metrics = ServerMetrics()
        openConnections = OpenConnections(limit: configuration.limits.connections, metrics: metrics)
        conversations = Conversation.Service(
            performing: performing,
            wrongTokens: WrongTokens(limit: configuration.limits.wrongTokensAMinute, clock: self.clock),
            metrics: metrics,
            slowAfter: configuration.slowAfter
        )
    }

    /// Listens and answers; returns after a stop.
    ///
    /// - Throws: `ServerError` when it cannot listen at one of the addresses; then it listens at none.
    public func run() async throws {
        let granted = DescriptorLimit.grant(connections: configuration.limits.connections)
        if granted < configuration.limits.connections {
            logger.warning(
                "the system allows fewer open files than there may be connections",
                metadata: ["connections": "\(configuration.limits.connections)", "granted": "\(granted)"]
            )
        }
        let listeners = try await listen()
        defer { for listener in listeners { listener.file?.remove() } }
        await onListening(listeners.map(\.address))
        try await withThrowingTaskGroup(of: Bool.self) { tasks in
            tasks.addTask {
                try await self.serve(listeners)
                return true
            }
            tasks.addTask {
                await self.waitForTimeToStop()
                return true
            }
            tasks.addTask {
                await self.endSessions()
                return false
            }
            // Whichever is first: all is answered, or the time is over and the rest is cut off.
            while let isOver = try await tasks.next(), !isOver {}
            tasks.cancelAll()
        }
        logger.info("stopped listening")
    }

    /// Reads the files of TLS again, for connections that come from now on.
    ///
    /// Where a file is wrong, or the service does not listen yet, all stays as it is; the log says what is wrong.
    ///
    /// - Returns: whether the files are in use now, or there are none.
    @discardableResult
    public func reload() async -> Bool {
        guard let identity = identity.withLock({ $0 }) else { return configuration.tls == nil }
        do {
            try await identity.reload()
            return true
        } catch {
            logger.error(
                "the files of TLS are not as they should be: what was read before stays in use",
                metadata: ["error": "\(error)"]
            )
            return false
        }
    }

    private func readIdentity() async throws(ServerError) {
        guard let files = configuration.tls, configuration.addresses.contains(where: \.isEncrypted) else { return }
        let first = try await CurrentIdentity(files, logger: logger)
        identity.withLock { $0 = first }
    }

    private func listen() async throws(ServerError) -> [Listener] {
        guard !configuration.addresses.isEmpty else { throw .nowhereToListen }
        try await readIdentity()
        var listeners: [Listener] = []
        do {
            for address in configuration.addresses {
                let listener = try await Listener(
                    address,
                    configuration: configuration,
                    identity: identity.withLock { $0 },
                    group: group
                )
                listeners.append(listener)
                logger.info("listening", metadata: ["address": "\(listener.address)"])
            }
        } catch {
            for listener in listeners {
                try? await listener.channel.executeThenClose { _ in }  // The error that counts is the first.
                listener.file?.remove()
            }
            throw error
        }
        return listeners
    }

    /// Cuts the connections whose tokens are good no more, until the task is cancelled.
    private func endSessions() async {
        for await tokens in performing.endedTokens(among: { self.openSessions.open }) {
            let count = openSessions.end(tokens)
            if count > 0 { logger.info("connections were cut: their token is over", metadata: ["count": "\(count)"]) }
        }
    }

    private func waitForTimeToStop() async {
        // Both end with an error only when the task is cancelled, and then there is nothing more to wait for.
        try? await gracefulShutdown()
        try? await clock.sleep(configuration.stopWithin)
    }

    private func serve(_ listeners: [Listener]) async throws {
        try await withThrowingDiscardingTaskGroup { tasks in
            for listener in listeners {
                tasks.addTask { try await self.accept(listener) }
            }
        }
    }

    private func accept(_ listener: Listener) async throws {
        try await withGracefulShutdownHandler {
            // A discarding group, or the results of all connections there ever were would pile up.
            try await withThrowingDiscardingTaskGroup { connections in
                try await listener.channel.executeThenClose { inbound in
                    for try await channel in inbound {
                        guard let number = self.openConnections.enter() else {
                            self.turnAway(channel, isEncrypted: listener.address.isEncrypted)
                            continue
                        }
                        connections.addTask {
                            await self.converse(channel, number: number)
                            self.openConnections.leave()
                        }
                    }
                }
            }
        } onGracefulShutdown: {
            listener.channel.channel.close(promise: nil)
        }
    }
}
