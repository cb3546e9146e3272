import Domain
import JSON
import Testing

@testable import KiemCommand

@Suite("The doctor looks at the seal of the log")
struct SealDiagnosisTests {
    private static let now = Moment("2026-11-24T10:00:00+07:00") ?? Moment(microsecondsSince1970: 0)

    @Test(
        "in order while events wait for no longer than a minute, and nothing is in the way",
        arguments: [
            (#""unsealed":0,"unsealed_since":null,"trouble":null"#, ExitCode.done),
            (#""unsealed":3,"unsealed_since":"2026-11-24T09:59:30+07:00""#, .done),
            (#""unsealed":3,"unsealed_since":"2026-11-24T09:58:30+07:00""#, .fault),
            (#""unsealed":0,"unsealed_since":null,"trouble":"the log was cut""#, .input),
        ]
    )
    func judged(fields: String, exit: ExitCode) throws {
        let text = #"{"size":12,"time":"2026-11-24T09:00:00+07:00",\#(fields)}"#
        guard case .object(let checkpoint) = try JSONParser.parse(text) else {
            Issue.record("no object")
            return
        }
        let diagnosis = SealDiagnosis.judge(checkpoint, now: Self.now)
        #expect(diagnosis.exit == exit)
        #expect((diagnosis.remedy == nil) == (exit == .done))
    }
}
