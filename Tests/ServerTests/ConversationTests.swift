import Dialogues
import LineProtocol
import NIOCore
import Testing

@testable import Server

@Suite("Order and company", .timeLimit(.minutes(1)))
struct ConversationTests {
    private let service = CannedService()

    @Test("consecutive reads are done together")
    func readsTogether() async {
        // Each waits for the other, so that one after the other would never end.
        let answer = await converse("auth good\n#1 case.show meet-1\n#2 case.show meet-2\n")
        #expect(answer.dropFirst() == [##"#1 OK {"case":"meet-1"}"##, ##"#2 OK {"case":"meet-2"}"##])
    }

    @Test("a refused line between reads does not keep them apart, and its answer stays in its place")
    func refusalBetweenReads() async {
        let answer = await converse("auth good\n#1 case.show meet-1\n#2 case.burn\n#3 case.show meet-2\n")
        Dialogue.expect(
            Array(answer.dropFirst()),
            like: [##"#1 OK {"case":"meet-1"}"##, "#2 ERR…", ##"#3 OK {"case":"meet-2"}"##]
        )
    }

    @Test("a write waits for the reads before it and is waited for by those behind it and by the next write")
    func writeIsABarrier() async {
        _ = await converse(
            "auth good\ncase.show r1\ninspection.correct form=w1\ninspection.correct form=w2\ncase.show r2\n"
        )
        #expect(
            await service.diary.entries == [
                "begin r1", "end r1", "begin w1", "end w1", "begin w2", "end w2", "begin r2", "end r2",
            ]
        )
    }

    @Test("consecutive writes that do not depend on one another are done together, and are a barrier all the same")
    func independentWritesTogether() async {
        _ = await converse(
            "auth good\ncase.show r1\ninspection.log form=meet-1\ninspection.log form=meet-2\ninspection.correct form=w3\n"
                + "inspection.log form=w4\ncase.show r2\n"
        )
        let entries = await service.diary.entries
        #expect(entries.prefix(2) == ["begin r1", "end r1"])
        #expect(Set(entries.dropFirst(2).prefix(4)) == ["begin meet-1", "begin meet-2", "end meet-1", "end meet-2"])
        #expect(entries.dropFirst(6) == ["begin w3", "end w3", "begin w4", "end w4", "begin r2", "end r2"])
    }

    @Test("answers of many reads stand in the order of the requests, each with its tag")
    func manyReads() async {
        let numbers = 0..<500
        let lines = numbers.map { "#t\($0) case.show VV-\($0)\n" }.joined()
        let answer = await converse("auth good\n" + lines)
        #expect(answer.dropFirst() == numbers.map { "#t\($0) OK {\"case\":\"VV-\($0)\"}" }[...])
    }

    @Test("an auth in the middle of a batch holds for the lines behind it and for none before")
    func authInTheMiddle() async {
        let answer = await converse("case.show 1\nauth good\ncase.show 2\n")
        Dialogue.expect(
            answer,
            like: [#"ERR {"code":"unauthenticated",…"#, #"OK {"officer":"QN-001"}"#, #"OK {"case":"2"}"#]
        )
    }

    @Test("a language chosen in the middle of a batch does not change what is owed before it")
    func languageInTheMiddle() async {
        let answer = await converse("case.burn\nhello language=en\ncase.burn\n")
        Dialogue.expect(
            answer,
            like: [
                #"ERR {"code":"unknown_operation","message":"không…"#, #"OK {"language":"en"}"#,
                #"ERR {"code":"unknown_operation","message":"there…"#,
            ]
        )
    }

    @Test("the eleventh wrong token within a minute is refused unread, from this address and on every connection")
    func wrongTokens() async {
        let clock = ManualClock()
        let wrongTokens = WrongTokens(limit: 10, clock: ServerClock(clock))
        var first = Conversation.ofTest(service, wrongTokens: wrongTokens, peer: .address("192.0.2.1"))
        var second = Conversation.ofTest(service, wrongTokens: wrongTokens, peer: .address("192.0.2.1"))
        var stranger = Conversation.ofTest(service, wrongTokens: wrongTokens, peer: .address("192.0.2.2"))
        for _ in 0..<10 {
            Dialogue.expect(await first.say("auth bad\n"), like: [#"ERR {"code":"unauthenticated",…"#])
            clock.advance(by: .seconds(1))
        }
        Dialogue.expect(await first.say("auth bad\n"), like: [#"ERR {"code":"rate_limited","message":"đã có quá…"#])
        Dialogue.expect(await second.say("auth good\n"), like: [#"ERR {"code":"rate_limited",…"#])
        Dialogue.expect(await second.say("ping\n"), like: [#"OK {"pong":true}"#])
        Dialogue.expect(await stranger.say("auth good\n"), like: [#"OK {"officer":"QN-001"}"#])
        clock.advance(by: .seconds(49))
        Dialogue.expect(await first.say("auth bad\n"), like: [#"ERR {"code":"rate_limited",…"#])
        clock.advance(by: .seconds(1))
        Dialogue.expect(await second.say("auth good\n"), like: [#"OK {"officer":"QN-001"}"#])
    }

    @Test("good tokens and requests that are no attempt do not count as wrong ones")
    func goodTokensDoNotCount() async {
        let wrongTokens = WrongTokens(limit: 1, clock: ServerClock(ManualClock()))
        var conversation = Conversation.ofTest(service, wrongTokens: wrongTokens)
        for _ in 0..<5 {
            Dialogue.expect(await conversation.say("auth good\nauth\n"), like: ["OK…", #"ERR {"code":"invalid",…"#])
        }
        Dialogue.expect(
            await conversation.say("auth bad\nauth bad\n"),
            like: ["ERR…", #"ERR {"code":"rate_limited",…"#]
        )
    }

    @Test("addresses whose minute is over are forgotten")
    func forgottenAddresses() async {
        let clock = ManualClock()
        let wrongTokens = WrongTokens(limit: 10, clock: ServerClock(clock))
        for round in 0..<20 {
            for number in 0..<200 {
                let peer = Peer.address("\(round).\(number)")
                #expect(await wrongTokens.begin(peer))
                wrongTokens.end(peer, wasWrong: true)
            }
            clock.advance(by: .seconds(61))
        }
        #expect(wrongTokens.rememberedAddresses < 1_224)
    }

    private func converse(_ text: String) async -> [String] {
        var conversation = Conversation.ofTest(service)
        return await conversation.say(text)
    }
}

extension Conversation {
    mutating func say(_ text: String) async -> [String] {
        var framer = LineFramer(limit: Dialogue.lineBytes)
        return await answer(.lines(framer.lines(of: text))).lines
    }
}
