import Contract
import Domain
import JSON
import Reports
import Testing

@testable import KiemCommand

@Suite("What is printed of an answer")
struct AnswerTextTests {
    private let paper = Paper(language: .english, width: 80)
    private let answer: Reports.Answer

    init() throws {
        let text =
            #"{"from":"2026-11-19","content":"\uFEFFperiod,section\r\n2026-W48,\"a\"\r\n","media_type":"text/csv"}"#
        guard case .object(let final) = try JSONParser.parse(text) else { throw NoObject() }
        answer = Reports.Answer(.reportWeek, final: final)
    }

    @Test("what the service made for a file, to the byte and with nothing before or after it")
    func content() {
        let text = AnswerText(isJSON: false, paper: paper).text(of: answer)
        #expect(Array(text.utf8) == [0xEF, 0xBB, 0xBF] + Array("period,section\r\n2026-W48,\"a\"\r\n".utf8))
    }

    @Test("programs get the answer as it came, in one line")
    func json() throws {
        let text = AnswerText(isJSON: true, paper: paper).text(of: answer)
        #expect(text.utf8.count { $0 == 0x0A } == 1 && text.utf8.last == 0x0A)
        #expect(try JSONParser.parse(text) == .object(answer.final))
    }

    private struct NoObject: Error {}
}
