import Contract
import LineProtocol
import Logging
import NIOCore
import Operations
import ServiceLifecycle

import struct FoundationEssentials.UUID

extension KiemServer {
    /// Says `busy` to a connection that is one too many, and closes it.
    ///
    /// Under TLS it only closes it: a word would cost a handshake, which is what one that is too many must not get.
    func turnAway(_ channel: any Channel, isEncrypted: Bool) {
        guard !isEncrypted else {
            channel.close(promise: nil)
            return
        }
        let refusal = Refusal(
            .busy,
            vi: "dịch vụ đang có quá nhiều kết nối; hãy thử lại sau",
            en: "the service has as many connections as it takes; try again later"
        )
        var writer = ReplyWriter()
        writer.error(refusal.json(in: configuration.language), tag: nil)
        channel.writeAndFlush(Outgoing.unasked(writer.buffer)).whenComplete { _ in channel.close(promise: nil) }
    }

    /// Answers a connection until either side ends it; what goes wrong with it concerns nobody else.
    func converse(_ channel: any Channel, number: Int) async {
        var logger = logger
        logger[metadataKey: "connection"] = "\(number)"
        do {
            try await withTaskCancellationHandler {
                try await withGracefulShutdownHandler {
                    try await answer(channel, number, logger)
                } onGracefulShutdown: {
                    channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
                }
            } onCancel: {
                channel.close(promise: nil)
            }
        } catch {
            logger.debug("connection lost", metadata: ["reason": "\(error)"])
            channel.close(promise: nil)
        }
    }

    /// The client's certificate as DER, where it showed one; returns when there is a connection that may be spoken on.
    private func shakeHands(_ channel: any Channel) async throws -> [UInt8]? {
        try await channel.eventLoop.flatSubmit {
            guard let handler = try? channel.pipeline.syncOperations.handler(type: HandshakeHandler.self) else {
                // There is no TLS here, or the client has gone already.
                return channel.eventLoop.makeSucceededFuture(nil)
            }
            return handler.begin(on: channel)
        }.get()
    }

    private func answer(_ channel: any Channel, _ number: Int, _ logger: Logger) async throws {
        let certificate = try await shakeHands(channel)
        // The channel is taken over here and not where it is accepted: a NIOAsyncChannel that is made and not served ends the process,
        // be it because the service stops at that moment or because the client has gone already.
        let (connection, peer) = try await channel.eventLoop.flatSubmit {
            Peer.of(channel).flatMapThrowing { peer in
                guard channel.isActive else { throw ChannelError.ioOnClosedChannel }
                let connection = try NIOAsyncChannel<Batch, Outgoing>(
                    wrappingChannelSynchronously: channel,
                    configuration: .init(backPressureStrategy: .init(lowWatermark: 1, highWatermark: 1))
                )
                try channel.pipeline.syncOperations.handler(type: LineHandler.self).takeOver()
                return (connection, peer)
            }
        }.get()
        try await connection.executeThenClose { inbound, outbound in
            try await channel.setOption(.autoRead, value: true).get()
            var conversation = Conversation(
                conversations,
                peer: peer,
                certificate: certificate,
                language: configuration.language,
                lineBytes: configuration.limits.lineBytes,
                connection: number,
                logger: logger
            )
            try await withThrowingDiscardingTaskGroup { tasks in
                var isWatching = false
                var token: UUID?
                defer { openSessions.leave(number) }
                for try await batch in inbound {
                    let answers = await conversation.answer(batch)
                    try await outbound.write(.answers(answers))
                    if conversation.hasEnded { break }
                    if let caller = conversation.caller, caller.tokenID != token {
                        token = caller.tokenID
                        openSessions.enter(number, caller) { channel.close(promise: nil) }
                    }
                    guard !isWatching, let watch = conversation.watch else { continue }
                    isWatching = true
                    try await channel.eventLoop.submit {
                        try channel.pipeline.syncOperations.handler(type: LineHandler.self).watch()
                    }.get()
                    let pusher = EventPusher(
                        performing: conversations.performing,
                        framing: batch.framing,
                        logger: logger
                    )
                    tasks.addTask { try await pusher.run(watch, to: outbound) }
                }
                tasks.cancelAll()
            }
            // Closing throws away what has not left yet.
            try await channel.writeAndFlush(Outgoing.mark).get()
        }
    }
}
