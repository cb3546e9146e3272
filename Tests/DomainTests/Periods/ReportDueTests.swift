import Domain
import Testing

@Suite("When reports are due")
struct ReportDueTests {
    @Test(
        "a week's report goes up on Wednesday, Thursday, Friday; a longer one on the 17th, 20th, 23rd of its last month",
        arguments: [
            ("2026-W47", ["2026-11-18", "2026-11-19", "2026-11-20"]),
            ("2025-W53", nil), ("2020-W53", ["2020-12-30", "2020-12-31", "2021-01-01"]),
            ("2026-M11@14", ["2026-11-17", "2026-11-20", "2026-11-23"]),
            ("2026-Q1@14", ["2026-03-17", "2026-03-20", "2026-03-23"]),
            ("2026-Q3@14", ["2026-09-17", "2026-09-20", "2026-09-23"]),
            ("2026-H1@14", ["2026-06-17", "2026-06-20", "2026-06-23"]),
            ("2026@14", ["2026-12-17", "2026-12-20", "2026-12-23"]),
        ] as [(String, [String]?)]
    )
    func due(name: String, days: [String]?) throws {
        guard let days else {
            #expect(ReportingPeriod(name) == nil)
            return
        }
        let period = try #require(ReportingPeriod(name))
        #expect(ReportLevel.allCases.map { ReportDueRule.due(period, by: $0)?.description } == days)
    }

    @Test(
        "the law names no day for these, nor one that would come before the period is over",
        arguments: [
            "2026-Q2@14", "2026-Q4@14", "2026-H2@14", "2026-9M@14", "2026-01-05..2026-02-10", "2026-M11", "2026",
        ]
    )
    func none(name: String) throws {
        let period = try #require(ReportingPeriod(name))
        #expect(ReportLevel.allCases.allSatisfy { ReportDueRule.due(period, by: $0) == nil })
    }

    @Test("the days are data: other rows, other days")
    func data() throws {
        let rule = ReportDueRule(kind: .month, numbers: nil, level: .team, day: .weekday(5))
        let period = try #require(ReportingPeriod("2026-M11"))
        #expect(ReportDueRule.due(period, by: .team, rules: [rule])?.description == "2026-12-04")
        #expect(ReportDueRule.due(period, by: .centre, rules: [rule]) == nil)
    }
}
