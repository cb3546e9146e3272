import Fuzzing
import LineProtocol
import NIOCore
import Testing

@testable import Server

@Suite("Dialogues in RESP2", .timeLimit(.minutes(2)))
struct RESPDialogueTests {
    @Test("held with the conversation alone, request by request", arguments: RESPDialogue.all)
    func requestByRequest(_ dialogue: RESPDialogue) async {
        var conversation = Conversation.ofTest(CannedService())
        var framer = RESPFramer(limit: Dialogue.lineBytes)
        for exchange in dialogue.exchanges where !conversation.hasEnded {
            let frames = framer.frames(of: exchange.sent)
            let answer = await conversation.answer(.frames(frames))
            Dialogue.expect(RESPValue.shown(answer.readableBytesView), like: exchange.expected)
        }
    }

    @Test("held with the conversation alone, all at once", arguments: RESPDialogue.all)
    func allAtOnce(_ dialogue: RESPDialogue) async {
        var conversation = Conversation.ofTest(CannedService())
        var framer = RESPFramer(limit: Dialogue.lineBytes)
        let answer = await conversation.answer(.frames(framer.frames(of: dialogue.stream)))
        Dialogue.expect(RESPValue.shown(answer.readableBytesView), like: dialogue.expected)
    }

    @Test(
        "held over a socket, all at once by a client that then only listens",
        arguments: RESPDialogue.all,
        RunningServer.Transport.allCases
    )
    func overSocket(_ dialogue: RESPDialogue, _ transport: RunningServer.Transport) async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(transport) { connection in
                try await connection.send(dialogue.stream)
                connection.finishSending()
                Dialogue.expect(RESPValue.shown(try await connection.restOfBytes()), like: dialogue.expected)
            }
        }
    }

    @Test("held over a socket byte by byte", arguments: RESPDialogue.all)
    func byteByByte(_ dialogue: RESPDialogue) async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(.unix) { connection in
                for byte in dialogue.stream.utf8.prefix(600) { try? await connection.send(bytes: [byte]) }
                // What ends the connection may be read before all is sent.
                try? await connection.send(bytes: Array(dialogue.stream.utf8.dropFirst(600)))
                connection.finishSending()
                Dialogue.expect(RESPValue.shown(try await connection.restOfBytes()), like: dialogue.expected)
            }
        }
    }

    @Test("consecutive reads of RESP2 are done together, and thousands of requests are answered in order")
    func pipelining() async throws {
        var conversation = Conversation.ofTest(CannedService())
        var framer = RESPFramer(limit: Dialogue.lineBytes)
        let commands = [["auth", "good"], ["case.show", "meet-1"], ["case.show", "meet-2"]]
        let stream = commands.map(RESPDialogue.request).joined()
        let together = await conversation.answer(.frames(framer.frames(of: stream)))
        let shown = RESPValue.shown(together.readableBytesView)
        #expect(shown == ["+OK", #"{"case":"meet-1"}"#, #"{"case":"meet-2"}"#])

        try await RunningServer.with(CannedService()) { server in
            try await server.talk(.tcp) { connection in
                let numbers = 0..<5_000
                let requests = numbers.map { RESPDialogue.request(["case.show", "VV-\($0)"]) }.joined()
                try await connection.send(RESPDialogue.request(commands[0]) + requests)
                connection.finishSending()
                let answers = RESPValue.shown(try await connection.restOfBytes())
                #expect(answers == ["+OK"] + numbers.map { #"{"case":"VV-\#($0)"}"# })
            }
        }
    }

    @Test("both framings are spoken on one port at the same time")
    func bothFramings() async throws {
        try await RunningServer.with(CannedService()) { server in
            try await server.talk(.tcp) { plain in
                try await plain.send("ping\n")
                #expect(try await plain.line() == #"OK {"pong":true}"#)
                try await server.talk(.tcp) { resp in
                    try await resp.send(RESPDialogue.request(["PING"]))
                    #expect(try await resp.line() == "+PONG")
                }
                try await plain.send("ping\n")
                #expect(try await plain.line() == #"OK {"pong":true}"#)
            }
        }
    }
}

extension RESPFramer {
    mutating func frames(of text: String) -> [RESPFrame] {
        var frames: [RESPFrame] = []
        append(Array(text.utf8)[...], to: &frames)
        return frames
    }
}
