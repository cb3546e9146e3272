import Contract
import JSON
import LineProtocol
import Logging
import NIOCore
import Operations

/// Pushes the events of one connection, at the pace at which the client reads them: the next page is asked for when this one has been taken.
struct EventPusher: Sendable {
    let performing: any Performing
    let framing: Framing
    let logger: Logger
    /// How long to wait after the events could not be had.
    private static let pause = Duration.seconds(1)

    /// Pushes until the task is cancelled.
    ///
    /// - Throws: when the connection takes nothing more.
    func run(
        _ selection: EventSelection,
        to outbound: NIOAsyncChannelOutboundWriter<Outgoing>
    ) async throws {
        do {
            try await push(selection, to: outbound)
        } catch {
            guard Task.isCancelled else { throw error }
        }
    }

    private func push(
        _ selection: EventSelection,
        to outbound: NIOAsyncChannelOutboundWriter<Outgoing>
    ) async throws {
        var selection = selection
        while !Task.isCancelled {
            switch await performing.events(selection) {
            case .success(let page):
                selection = page.next
                let buffer = written(page)
                if buffer.readableBytes > 0 { try await outbound.write(.unasked(buffer)) }
            case .failure(let refusal):
                logger.debug("no events for now", metadata: ["code": "\(refusal.code.rawValue)"])
                try await Task.sleep(for: Self.pause)
            }
        }
    }

    /// The page's events, with a word on how far behind they are where that is far.
    private func written(_ page: EventPage) -> ByteBuffer {
        var writer = ReplyWriter()
        if let behind = page.behind {
            writer.event(JSONWriter.object { $0.field("behind", behind) }, in: framing)
        }
        for event in page.events { writer.event(event, in: framing) }
        return writer.buffer
    }
}
