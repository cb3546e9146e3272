import Contract
import Domain
import Operations
import Postgres
import Storage
import Testing

@Suite("Whose records")
struct ScopeTests {
    /// Every call about a record that belongs to a unit: what names it, and what an outsider is told.
    private static let calls: [(operation: Contract.Operation, fields: String, field: String)] = [
        (.inspectionShow, #"{"inspection":"KT-2026-000001"}"#, "inspection"),
        (.inspectionCorrect, #"{"inspection":"KT-2026-000001","reason":"x","leader":"y"}"#, "inspection"),
        (.caseShow, #"{"case":"VV-2026-000001"}"#, "case"),
    ]

    @Test("an officer sees the own unit's records and those of units below, others' records are not there")
    func records() async throws {
        try await Office.open { office in
            let owner = try await office.officer([.inspector], number: "A", unit: "DN-07")
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.counterfeit), by: owner)
            let colleague = try await office.officer([.leader], number: "B", unit: "DN-07")
            let superior = try await office.officer([.leader], number: "C", unit: "DN")
            let stranger = try await office.officer([.inspector], number: "D", unit: "DN-02")
            for call in Self.calls {
                for insider in [owner, colleague, superior] {
                    _ = try await office.done(call.operation, call.fields, by: insider)
                }
                let refusal = try await office.refused(call.operation, call.fields, by: stranger)
                #expect(refusal.code == .notFound && refusal.field == call.field, "\(call.operation.rawValue)")
            }
            for list in [Contract.Operation.inspectionList, .caseList] {
                #expect(try await office.done(list, by: superior).rows.count == 1)
                #expect(try await office.done(list, by: stranger).rows.isEmpty)
                let other = try await office.refused(list, #"{"unit":"DN-07"}"#, by: stranger)
                #expect(other.code == .forbidden && other.field == "unit")
            }
        }
    }

    @Test("a leader's week is the own unit's, an analyst's the whole country's")
    func reports() async throws {
        try await Office.open { office in
            let owner = try await office.officer([.inspector], number: "A", unit: "DN-07")
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.counterfeit), by: owner)
            for (role, unit, count) in [
                (Role.leader, "DN-07", 1), (.leader, "DN", 1), (.leader, "DN-02", 0), (.analyst, "DN-02", 1),
            ] {
                let reader = try await office.officer([role], number: "\(role.rawValue)-\(unit)", unit: unit)
                let report = try await office.done(.reportWeek, #"{"week":"2026-11-20"}"#, by: reader).final
                #expect(report.object("measures").object("inspections").whole("value") == count, "\(role) \(unit)")
            }
        }
    }

    @Test("a statement that runs without a scope, or in another's, shows nothing of a unit's records")
    func forgottenCheck() async throws {
        try await Office.open { office in
            let owner = try await office.officer([.inspector], number: "A", unit: "DN-07")
            let stranger = try await office.officer([.inspector], number: "D", unit: "DN-02")
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.counterfeit), by: owner)
            let number = try #require(RecordNumber("KT-2026-000001"))
            let shown = try await office.pool.query(
                InspectionStatements.byNumber,
                (number, nil),
                under: owner.ownScope.setting
            )
            #expect(shown.count == 1)
            let others = try await office.pool.query(
                InspectionStatements.byNumber,
                (number, nil),
                under: stranger.ownScope.setting
            )
            #expect(others.isEmpty)
            // On a connection of its own, where nobody has stated any scope yet.
            let unscoped = try await office.pool.report { session throws(PostgresError) in
                try session.query(InspectionStatements.byNumber, (number, nil))
            }
            #expect(unscoped.isEmpty)
        }
    }

    @Test("scopes of many callers in one pipeline do not mix")
    func pipelined() async throws {
        try await Office.open { office in
            let owner = try await office.officer([.inspector], number: "A", unit: "DN-07")
            let stranger = try await office.officer([.inspector], number: "D", unit: "DN-02")
            _ = try await office.done(.inspectionLog, SampleInspection.log(SampleInspection.counterfeit), by: owner)
            let wrong = try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<400 {
                    group.addTask {
                        let caller = index.isMultiple(of: 2) ? owner : stranger
                        let rows = try await office.done(.inspectionList, by: caller).rows.count
                        return rows != (index.isMultiple(of: 2) ? 1 : 0)
                    }
                }
                var wrong = 0
                for try await isWrong in group where isWrong { wrong += 1 }
                return wrong
            }
            #expect(wrong == 0)
        }
    }
}
