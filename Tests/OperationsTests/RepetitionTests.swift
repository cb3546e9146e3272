import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("Requests that come again")
struct RepetitionTests {
    private static let key = "0192f0c1-2b3c-7d4e-8f50-a1b2c3d4e5f6"
    private static let withKey = #","id":"\#(key)""#

    @Test("the same id with the same body answers as the first time and does nothing twice")
    func same() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let fields = SampleInspection.log(SampleInspection.counterfeit, more: Self.withKey)
            let first = try await office.done(.inspectionLog, fields, by: inspector)
            let second = try await office.done(.inspectionLog, fields, by: inspector)
            #expect(first.text == second.text)
            #expect(try await office.count("inspection") == 1)
            #expect(try await office.count("event") == 1)
        }
    }

    @Test("a body is the same however it was written")
    func notation() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let first = try await office.done(
                .inspectionLog,
                SampleInspection.log(SampleInspection.counterfeit, more: Self.withKey),
                by: inspector
            )
            var words = JSONObject()
            words.set("id", .word(Self.key))
            words.set("findings", .word("[\(SampleInspection.counterfeit)]"))
            words.set("premises", .word(#"{"address":"Chợ Tam Kỳ, phường Tam Kỳ, thành phố Đà Nẵng"}"#))
            for (name, value) in [("ended_at", "2026-11-20"), ("started_at", "2026-11-20"), ("form", "ad_hoc")] {
                words.set(name, .word(value))
            }
            let second = try await office.call(.inspectionLog, fields: words, by: inspector).get()
            #expect(first.text == second.text)
        }
    }

    @Test("the same id with another body, or for another operation, is a conflict")
    func other() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            _ = try await office.done(
                .inspectionLog,
                SampleInspection.log(SampleInspection.counterfeit, more: Self.withKey),
                by: officer
            )
            for (operation, fields) in [
                (
                    Contract.Operation.inspectionLog,
                    SampleInspection.log(SampleInspection.compliant, more: Self.withKey)
                ),
                (.pointClose, #"{"point":"SP01","closed_on":"2026-01-01"\#(Self.withKey)}"#),
            ] {
                let refusal = try await office.refused(operation, fields, by: officer)
                #expect(refusal.code == .conflict && refusal.field == "id", "\(operation.rawValue)")
            }
            #expect(try await office.count("inspection") == 1)
            #expect(try await office.count("sales_point_closing") == 0)
        }
    }

    @Test("ids of different officers are different")
    func officers() async throws {
        try await Office.open { office in
            let one = try await office.officer([.inspector], number: "QN-001")
            let two = try await office.officer([.inspector], number: "QN-002")
            let fields = SampleInspection.log(SampleInspection.counterfeit, more: Self.withKey)
            let first = try await office.done(.inspectionLog, fields, by: one)
            let second = try await office.done(.inspectionLog, fields, by: two)
            #expect(first.final.string("inspection") != second.final.string("inspection"))
        }
    }

    @Test("thirty-two at once with one id do the work once")
    func race() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let fields = SampleInspection.log(SampleInspection.counterfeit, more: Self.withKey)
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<32 {
                    group.addTask { try await office.done(.inspectionLog, fields, by: inspector).text }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(answers.count == 1)
            #expect(try await office.count("inspection") == 1)
        }
    }
}
