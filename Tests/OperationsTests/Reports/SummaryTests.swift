import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("Summaries at the desk")
struct SummaryTests {
    @Test("a week counts what ended in it, by kind and by locality, beside the week before")
    func week() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            let sauce = SampleInspection.counterfeit
            for (findings, day) in [
                ([sauce, SampleInspection.compliant], "2026-11-12"), ([sauce], "2026-11-18"),
                ([sauce], "2026-11-11"), ([SampleInspection.compliant], "2026-11-19"),
            ] {
                let fields = #"""
                    {"form":"ad_hoc","started_at":"\#(day)","ended_at":"\#(day)",
                    "premises":{"address":"phường Tam Kỳ, thành phố Đà Nẵng"},"findings":[\#(findings.joined(separator: ","))]}
                    """#
                _ = try await office.done(.inspectionLog, fields, by: officer)
            }
            for name in ["2026-W47", "2026-11-12", "2026-11-18"] {
                let report = try await office.done(.reportWeek, #"{"week":"\#(name)"}"#, by: officer).final
                #expect(report.string("from") == "2026-11-12" && report.string("to") == "2026-11-18")
                let measures = report.object("measures")
                for (measure, value, previous) in [
                    ("inspections", 2, 1), ("violations", 2, 1), ("cases_opened", 2, 1),
                    ("goods_value", 3_000_000, 1_500_000),
                    ("counterfeit", 2, 1), ("compliant", 1, 0), ("smuggled", 0, 0),
                ] {
                    #expect(measures.object(measure).whole("value") == value, "\(measure)")
                    #expect(measures.object(measure).whole("previous") == previous, "\(measure)")
                    #expect(measures.object(measure).whole("last_year") == 0, "\(measure)")
                }
                let areas = report.objects("breakdowns").first { $0.string("by") == "area" }?.objects("rows") ?? []
                #expect(areas.map { $0.string("code") } == ["502"])
                #expect(areas.first?.object("measures").whole("counterfeit") == 2)
            }
            let early = try await office.done(
                .reportWeek,
                #"{"week":"2026-W47","as_of":"2026-11-01T00:00:00+07:00"}"#,
                by: officer
            ).final
            #expect(early.object("measures").object("inspections").whole("value") == 0)
        }
    }

    @Test("the programme stands beside the register: 246 products, 333 published, 18 localities")
    func programme() async throws {
        try await Office.open { office in
            let officer = try await office.officer([.clerk])
            let status = try await office.done(.programmeStatus, by: officer)
            #expect(status.rows.count == 79)
            #expect(status.final.object("register").whole("products") == 246)
            #expect(status.final.object("register").whole("recognised") == 187)
            let baseline = status.final.object("baseline")
            #expect(baseline.whole("products") == 333)
            #expect(baseline.whole("three_star") == 275 && baseline.whole("four_star") == 58)
            let coverage = status.final.object("coverage")
            #expect(coverage.whole("districts") == 18)
            #expect(coverage.whole("covered") == coverage.strings("with").count)
            #expect(coverage.strings("with").count + coverage.strings("without").count == 18)
            #expect(coverage.whole("covered") == 4)
            let verdicts = Set(status.rows.compactMap { $0.string("verdict") })
            #expect(verdicts.isSubset(of: Set(ProgrammeVerdict.allCases.map(\.rawValue))))
            #expect(status.rows.allSatisfy { $0.string("reason")?.isEmpty == false })
            let one = try await office.done(.programmeStatus, #"{"scope":"506"}"#, by: officer)
            #expect(one.rows.allSatisfy { $0.string("scope") == "506" } && !one.rows.isEmpty)
            #expect(try await office.refused(.programmeStatus, #"{"scope":"999"}"#, by: officer).field == "scope")
        }
    }
}
