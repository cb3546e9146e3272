import Contract
import Domain
import JSON
import Operations
import Postgres
import SeededRandom
import Storage
import Testing

@Suite("Periods of all kinds at the desk")
struct PeriodTests {
    /// Every flow of a period's report by its name.
    private static func flows(_ period: String, _ office: Office, _ officer: Caller) async throws -> [String: Int] {
        let final = try await office.done(.reportWeek, #"{"period":"\#(period)"}"#, by: officer).final
        let flows = ReportMeasure.all.filter { $0.sum == .flow }
        return Dictionary(
            uniqueKeysWithValues: flows.map { ($0.name, final.object("measures").object($0.name).whole("value") ?? -1) }
        )
    }

    @Test(
        "any partition of a year comes to the year: months, quarters, halves, nine months, weeks with the 53rd, days",
        arguments: [1, 2]
    )
    func partitions(seed: UInt64) async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            var random = SeededGenerator(seed: seed)
            let first = try #require(Day("2020-01-01"))
            // The year's ends, those of weeks 1 and 53 and of February, and days at random.
            var days = [
                "2019-12-31", "2020-01-01", "2020-01-08", "2020-02-29", "2020-12-30", "2020-12-31", "2021-01-01",
            ]
            for _ in 0..<40 { days.append(first.adding(days: random.below(366)).description) }
            for (index, day) in days.enumerated() {
                let finding = random.below(2) == 0 ? SampleInspection.compliant : SampleInspection.counterfeit
                _ = try await office.done(.inspectionLog, SampleInspection.log(finding, ended: day), by: officer)
                if index % 11 == 0 { _ = try await office.pool.query(FigureStatements.fold, ()) }
            }
            let year = try await Self.flows("2020", office, officer)
            #expect(year["inspections"] == days.count - 2)
            var week = ReportingWeek(containing: first)
            var weeks: [String] = []
            while week.first.year <= 2020 {
                let last = min(week.last, try #require(Day("2020-12-31")))
                weeks.append("\(max(week.first, first))..\(last)")
                week = ReportingWeek(containing: week.last.adding(days: 1))
            }
            #expect(ReportingWeek("2020-W53")?.last.description == "2020-12-30")
            for partition in [
                (1...12).map { "2020-M\($0 < 10 ? "0" : "")\($0)" }, (1...4).map { "2020-Q\($0)" },
                ["2020-H1", "2020-H2"],
                ["2020-9M", "2020-Q4"], weeks, ["2020-01-01..2020-12-30", "2020-12-31..2020-12-31"],
            ] {
                var sum = year.mapValues { _ in 0 }
                for part in partition {
                    for (measure, value) in try await Self.flows(part, office, officer) {
                        sum[measure, default: 0] += value
                    }
                }
                #expect(sum == year, "\(partition)")
            }
            // Books that are closed on the 14th are another year, which comes to its own months.
            let closed = try await Self.flows("2020@14", office, officer)
            var months = closed.mapValues { _ in 0 }
            for month in 1...12 {
                let name = "2020-M\(month < 10 ? "0" : "")\(month)@14"
                for (measure, value) in try await Self.flows(name, office, officer) {
                    months[measure, default: 0] += value
                }
            }
            #expect(months == closed)
        }
    }

    @Test("a report says what it is held against: the period before, the same of last year, the year so far")
    func compared() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            for day in ["2026-10-05", "2026-10-06", "2026-09-30", "2025-10-07", "2026-02-01"] {
                _ = try await office.done(
                    .inspectionLog,
                    SampleInspection.log(SampleInspection.compliant, ended: day),
                    by: officer
                )
            }
            let month = try await office.done(.reportWeek, #"{"period":"2026-M10"}"#, by: officer).final
            let figure = month.object("measures").object("inspections")
            #expect(
                ["value", "previous", "last_year", "year_to_date"].map { figure.whole($0) } == [2, 1, 1, 4]
            )
            #expect(month.string("from") == "2026-10-01" && month.string("to") == "2026-10-31")
            let explained = try await office.done(
                .reportWeek,
                #"{"period":"2026-M10","explain":"inspections_ad_hoc"}"#,
                by: officer
            ).final.objects("facts")
            #expect(explained.map { $0.string("number") } == ["KT-2026-000001", "KT-2026-000002"])
            #expect(explained.map { $0.whole("amount") } == [1, 1])
        }
    }

    @Test("areas of any level come to the province", arguments: ["province", "district", "commune"])
    func areas(level: String) async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            for area in ["49", "502", "20341", "48", "20359"] {
                let place = #""premises":{"address":"Chợ","area":"\#(area)"}"#
                _ = try await office.done(
                    .inspectionLog,
                    SampleInspection.log(SampleInspection.counterfeit, ended: "2025-05-20", place: place),
                    by: officer
                )
            }
            let report = try await office.done(
                .reportWeek,
                #"{"week":"2025-05-20","areas":"\#(level)"}"#,
                by: officer
            ).final
            let rows = report.objects("breakdowns").first { $0.string("by") == "area" }?.objects("rows") ?? []
            let shares = rows.map { $0.object("measures").whole("inspections") ?? 0 }
            #expect(shares.reduce(0, +) == 5)
            let codes = Set(rows.compactMap { $0.string("code") })
            switch level {
            case "province": #expect(codes == ["49", "48"])
            case "district": #expect(codes.isSuperset(of: ["502", "49", "48"]))
            default: #expect(codes.isSuperset(of: ["20341", "502", "49"]))
            }
        }
    }
}
