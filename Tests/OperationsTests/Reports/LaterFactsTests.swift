import Contract
import Domain
import FoundationEssentials
import JSON
import Operations
import Postgres
import Storage
import Testing

@Suite("Whatever is recorded later")
struct LaterFactsTests {
    /// How many facts come later; `scripts/soak reports` asks for 10,000.
    private static let count = ProcessInfo.processInfo.environment["KIEM_LATER_FACTS"].flatMap { Int($0) } ?? 150
    private static let seed = ProcessInfo.processInfo.environment["KIEM_SEED"].flatMap { UInt64($0) } ?? 47

    @Test("the published report stays, as_of gives it again, and its supplement names exactly the facts that change it")
    func later() async throws {
        // Everything that is logged has ended by then.
        try await Office.open(at: Office.moment("2026-11-30T10:00:00+07:00")) { office in
            let officer = try await office.officer()
            var facts = LaterFacts(seed: Self.seed)
            func step() async throws {
                let (corrects, record) = facts.next()
                let fields = LaterFacts.fields(record)
                let answer =
                    if let corrects {
                        try await office.done(
                            .inspectionCorrect,
                            #"{"inspection":"\#(corrects)","reason":"Ghi nhầm",\#(fields)}"#,
                            by: officer
                        ).final
                    } else {
                        try await office.done(
                            .inspectionLog,
                            #"{"form":"ad_hoc","premises":{"address":"Chợ","area":"502"},\#(fields)}"#,
                            by: officer
                        ).final
                    }
                facts.did(record, answer.string("inspection") ?? corrects ?? "", opened: answer.string("case"))
                // The sums catch up at any time.
                if facts.records.count % 37 == 0 { _ = try await office.pool.query(FigureStatements.fold, ()) }
            }
            for _ in 0..<Self.count / 3 { try await step() }
            let asOf = try #require(
                try await office.doneWhenFree(.reportPublish, #"{"week":"2026-W47"}"#, by: officer).final.string(
                    "as_of"
                )
            )
            let before = facts.amounts
            let shown = try await office.done(.reportShow, #"{"week":"2026-W47"}"#, by: officer)
            for (measure, amounts) in before {
                let value = shown.final.object("measures").object(measure).whole("value")
                #expect(value == amounts.values.reduce(0, +), "\(measure), seed \(Self.seed)")
            }
            for _ in 0..<Self.count { try await step() }

            #expect(try await office.done(.reportShow, #"{"week":"2026-W47"}"#, by: officer).text == shown.text)
            let then = try await office.done(
                .reportWeek,
                #"{"week":"2026-W47","full":true,"as_of":"\#(asOf)"}"#,
                by: officer
            ).final
            for part in ["measures", "rates", "breakdowns", "trend"] {
                #expect(then[part] == shown.final[part], "\(part), seed \(Self.seed)")
            }
            let after = facts.amounts
            let diff = try await office.done(.reportDiff, #"{"week":"2026-W47"}"#, by: officer)
            var changed: [String: Set<String>] = [:]
            for row in diff.rows {
                changed[row.string("measure") ?? ""] = Set(row.strings("facts"))
                #expect(row.strings("facts").count == Set(row.strings("facts")).count)
            }
            for measure in Set(before.keys).union(after.keys) {
                let (old, new) = (before[measure, default: [:]], after[measure, default: [:]])
                let sums = (old.values.reduce(0, +), new.values.reduce(0, +))
                let facts = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
                #expect(changed[measure] == (sums.0 == sums.1 ? nil : facts), "\(measure), seed \(Self.seed)")
            }
            // What stands at the end is no sum of facts, but cases that are behind it have their numbers.
            let stocks = Set(ReportMeasure.all.filter { $0.sum == .stock }.map(\.name))
            #expect(Set(changed.keys).subtracting(stocks).isSubset(of: Set(before.keys).union(after.keys)))
            let opened = Set(facts.records.values.compactMap(\.opened))
            #expect(changed["cases_overdue", default: []].isSubset(of: opened))
            // By the owner, whom no time is set: after 10,000 facts it takes longer than anybody would wait for an answer.
            try await office.asSuperuser(
                """
                analyze;
                do $$ begin
                    if exists (select from report_fact_difference) then raise exception 'kept facts differ'; end if;
                end $$
                """
            )
            #expect(try await office.count("clock_span_difference") == 0)
        }
    }
}
