import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("Corrections at the desk")
struct CorrectionTests {
    @Test("a correction is a new version; what it does not name stays, what it sets to null goes")
    func correct() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            _ = try await office.done(
                .inspectionLog,
                SampleInspection.log(
                    SampleInspection.compliant,
                    more: #","leader":"Trưởng đoàn","decision_no":"05/QĐ","members":["A"]"#
                ),
                by: inspector
            )
            let corrected = try await office.done(
                .inspectionCorrect,
                #"""
                {"inspection":"KT-2026-000001","reason":"Ghi nhầm","leader":null,
                "findings":[\#(SampleInspection.counterfeit)]}
                """#,
                by: inspector
            )
            #expect(corrected.final.whole("version") == 2)
            #expect(corrected.final.string("case") == "VV-2026-000001")
            let shown = try await office.done(.inspectionShow, #"{"inspection":"KT-2026-000001"}"#, by: inspector).final
            #expect(shown["leader"] == nil)
            #expect(shown.string("decision_no") == "05/QĐ")
            #expect(shown.strings("members") == ["A"])
            #expect(shown.object("area").string("name") == "Phường Tam Kỳ")
            #expect(shown.objects("versions").map { $0.string("reason") } == [nil, "Ghi nhầm"])
            #expect(shown.objects("findings").map { $0.string("kind") } == ["counterfeit"])
        }
    }

    @Test("a correction keeps findings it does not name, with their product")
    func keepsFindings() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let sauce =
                #"{"label_name":"A","kind":"counterfeit","quantity":1.5,"unit":"lít","product":"502-001","note":"x"}"#
            _ = try await office.done(.inspectionLog, SampleInspection.log(sauce), by: inspector)
            _ = try await office.done(
                .inspectionCorrect,
                #"{"inspection":"KT-2026-000001","reason":"Ngày","ended_at":"2026-11-21"}"#,
                by: inspector
            )
            let shown = try await office.done(.inspectionShow, #"{"inspection":"KT-2026-000001"}"#, by: inspector).final
            let finding = try #require(shown.objects("findings").first)
            #expect(finding.string("product") == "502-001")
            #expect(finding["quantity"] == .number("1.5"))
            #expect(finding.string("note") == "x")
            #expect(shown.string("ended_at") == "2026-11-21")
        }
    }

    @Test("of two corrections at once one wins and the other is told")
    func race() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.compliant), by: inspector)
            let fields = #"{"inspection":"KT-2026-000001","reason":"Nhầm","leader":"B"}"#
            let results = try await Self.together(8, office, fields, by: inspector)
            let done = results.count { $0 == "done" }
            #expect(results.allSatisfy { $0 == "done" || $0 == "conflict" }, "\(results)")
            let shown = try await office.done(.inspectionShow, #"{"inspection":"KT-2026-000001"}"#, by: inspector).final
            #expect(shown.whole("version") == done + 1)
        }
    }

    @Test("the place cannot be taken away altogether")
    func place() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.compliant), by: inspector)
            let refusal = try await office.refused(
                .inspectionCorrect,
                #"{"inspection":"KT-2026-000001","reason":"Nhầm","premises":null}"#,
                by: inspector
            )
            #expect(refusal.code == .invalid && refusal.field == "premises")
        }
    }

    /// The same correction several times at once; how each went.
    private static func together(
        _ count: Int,
        _ office: Office,
        _ fields: String,
        by caller: Caller
    ) async throws -> [String] {
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<count {
                group.addTask { word(try await office.call(.inspectionCorrect, fields, by: caller)) }
            }
            var words: [String] = []
            for try await word in group { words.append(word) }
            return words
        }
    }

    private static func word(_ result: Result<Outcome, Refusal>) -> String {
        switch result {
        case .success: "done"
        case .failure(let refusal): refusal.code.rawValue
        }
    }
}
