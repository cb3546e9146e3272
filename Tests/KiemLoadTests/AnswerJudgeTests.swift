import Contract
import Testing

@testable import kiem_load

@Suite("What an answer is worth")
struct AnswerJudgeTests {
    private let judge = AnswerJudge(.sample)
    private var log: Errand {
        var generator = SplitMix64(seed: 7)
        return .log(key: Key(using: &generator), body: [])
    }

    private func judged(_ line: String, tag: UInt64 = 7, _ errand: Errand) -> Verdict {
        judge.judge(Array(line.utf8), tag: tag, errand)
    }

    private func isWrong(_ verdict: Verdict) -> Bool {
        if case .wrong = verdict { true } else { false }
    }

    @Test(
        "the product that was asked for is right, whatever the order of its members",
        arguments: [
            #"#7 OK {"product":"502-002","name":"x"}"#, #"#7 OK {"name":"x","product":"502-002"}"#,
            #"#7 OK { "product" : "502\u002d002" }"#,
        ]
    )
    func product(line: String) {
        #expect(judged(line, .show(product: 1)) == .shown)
    }

    @Test(
        "another product, another request's answer, a row, and what is no answer are wrong",
        arguments: [
            #"#7 OK {"product":"502-001"}"#, #"#7 OK {"product":"502-0021"}"#, #"#7 OK {"product":"502-00"}"#,
            #"#7 OK {"name":"502-002"}"#, #"#8 OK {"product":"502-002"}"#, #"OK {"product":"502-002"}"#,
            #"#7 ROW {"product":"502-002"}"#, #"EVENT {"product":"502-002"}"#, #"#7 OK"#,
            #"#7 ERR {"code":"no_such_code","message":"x"}"#, #"#7 ERR {}"#, "",
        ]
    )
    func wrongProduct(line: String) {
        #expect(isWrong(judged(line, .show(product: 1))))
    }

    @Test(
        "the number of an inspection is taken down, whatever the order of the members",
        arguments: [
            #"#7 OK {"inspection":"KT-2026-000123","case":"VV-2026-000007","warnings":[]}"#,
            #"#7 OK {"warnings":[],"inspection":"KT-2026-000123"}"#,
        ]
    )
    func number(line: String) throws {
        let number = try #require(InspectionNumber(Array("KT-2026-000123".utf8)[...]))
        #expect(judged(line, log) == .logged(number))
    }

    @Test(
        "an inspection without a number, or with another's, is wrong",
        arguments: [
            #"#7 OK {"inspection":"KT-2026-12"}"#, #"#7 OK {"inspection":"VV-2026-000123"}"#,
            #"#7 OK {"inspection":7}"#,
            #"#7 OK {}"#, #"#70 OK {"inspection":"KT-2026-000123"}"#,
        ]
    )
    func wrongNumber(line: String) {
        #expect(isWrong(judged(line, log)))
    }

    @Test("a refusal is told by its code")
    func refusal() {
        #expect(judged(#"#7 ERR {"code":"busy","message":"x"}"#, log) == .refused(.busy))
        #expect(judged(#"#7 ERR {"message":"x","code":"not_found"}"#, .show(product: 1)) == .refused(.notFound))
    }
}
