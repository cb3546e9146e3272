import Dialogues
import Fuzzing
import LineProtocol
import NIOCore
import Testing

@testable import Server

@Suite("Mutated streams", .timeLimit(.minutes(30)))
struct ConversationFuzzTests {
    private static let share = 4_000

    @Test("of plain lines: one answer a line, each of the grammar")
    func lines() async throws {
        var run = SeededRun(Dialogue.all.map { Array($0.stream.utf8) }, share: Self.share)
        let fresh = Conversation.ofTest(CannedService())
        for number in 0..<run.count {
            let input = try run.input(number)
            var framer = LineFramer(limit: Dialogue.lineBytes)
            var lines: [Line] = []
            framer.append(input[...], to: &lines)
            var conversation = fresh
            let answer = await conversation.answer(.lines(lines))
            let replies = answer.readableBytesView.split(separator: UInt8(ascii: "\n")).map { ReplyLine(Array($0)) }
            let isGrammar = replies.allSatisfy { $0 != nil }
            let ends = replies.count { $0?.kind == .ok || $0?.kind == .error }
            let isComplete = conversation.hasEnded ? ends <= lines.count : ends == lines.count
            #expect(isGrammar && isComplete, "input \(number)")
        }
    }

    @Test("of RESP2: one value a request, each of RESP2")
    func resp() async throws {
        var run = SeededRun(RESPDialogue.all.map { Array($0.stream.utf8) }, share: Self.share)
        let fresh = Conversation.ofTest(CannedService())
        for number in 0..<run.count {
            let input = try run.input(number)
            var framer = RESPFramer(limit: Dialogue.lineBytes)
            var frames: [RESPFrame] = []
            framer.append(input[...], to: &frames)
            var conversation = fresh
            let answer = await conversation.answer(.frames(frames))
            var reader = RESPReader(answer.readableBytesView)
            var values = 0
            while reader.next() != nil { values += 1 }
            let isComplete = conversation.hasEnded ? values <= frames.count : values == frames.count
            #expect(reader.isAtEnd && isComplete, "input \(number)")
        }
    }
}
