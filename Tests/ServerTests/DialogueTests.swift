import Dialogues
import Domain
import LineProtocol
import Logging
import NIOCore
import Testing

@testable import Server

@Suite("Dialogues", .timeLimit(.minutes(2)))
struct DialogueTests {
    @Test("held with the conversation alone, line by line", arguments: Dialogue.all)
    func lineByLine(_ dialogue: Dialogue) async {
        var conversation = Conversation.ofTest(CannedService())
        var framer = LineFramer(limit: Dialogue.lineBytes)
        for exchange in dialogue.exchanges where !conversation.hasEnded {
            let answer = await conversation.answer(.lines(framer.lines(of: exchange.sent + "\n")))
            Dialogue.expect(answer.lines, like: exchange.expected)
        }
    }

    @Test("held with the conversation alone, all lines at once", arguments: Dialogue.all)
    func allAtOnce(_ dialogue: Dialogue) async {
        var conversation = Conversation.ofTest(CannedService())
        var framer = LineFramer(limit: Dialogue.lineBytes)
        let answer = await conversation.answer(.lines(framer.lines(of: dialogue.stream)))
        Dialogue.expect(answer.lines, like: dialogue.expected)
    }

    @Test("held over a socket, line by line", arguments: Dialogue.all, RunningServer.Transport.allCases)
    func overSocket(_ dialogue: Dialogue, _ transport: RunningServer.Transport) async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(transport) { connection in
                for exchange in dialogue.exchanges where exchange.sent != "ping" || !exchange.expected.isEmpty {
                    try await connection.send(exchange.sent + "\n")
                    let lines = try await connection.lines(exchange.expected.count)
                    Dialogue.expect(lines, like: exchange.expected)
                }
            }
        }
    }

    @Test(
        "held over a socket, all lines at once by a client that then only listens",
        arguments: Dialogue.all,
        RunningServer.Transport.allCases
    )
    func overSocketAtOnce(_ dialogue: Dialogue, _ transport: RunningServer.Transport) async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(transport) { connection in
                try await connection.send(dialogue.stream)
                connection.finishSending()
                Dialogue.expect(try await connection.rest(), like: dialogue.expected)
            }
        }
    }
}

extension Conversation {
    static func ofTest(
        _ performing: CannedService,
        wrongTokens: WrongTokens = WrongTokens(limit: 10, clock: ServerClock(ContinuousClock())),
        peer: Peer = .local
    ) -> Conversation {
        Conversation(
            Service(performing: performing, wrongTokens: wrongTokens, metrics: ServerMetrics()),
            peer: peer,
            language: .vietnamese,
            lineBytes: Dialogue.lineBytes,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }
}

extension LineFramer {
    mutating func lines(of text: String) -> [Line] {
        var lines: [Line] = []
        append(Array(text.utf8)[...], to: &lines)
        return lines
    }
}

extension ByteBuffer {
    /// The lines a buffer holds.
    var lines: [String] {
        String(buffer: self).split(separator: "\n").map { String($0) }
    }
}
