import Contract
import Domain
import FoundationEssentials
import JSON
import Operations
import Postgres
import Storage
import Testing

@Suite("Reports that are published stay what they were")
struct PublishTests {
    private static let week = #"{"week":"2026-W47"}"#

    private static func log(_ finding: String, on day: String, by officer: Caller, _ office: Office) async throws {
        _ = try await office.done(.inspectionLog, SampleInspection.log(finding, ended: day), by: officer)
    }

    @Test("a report is what was known, to the letter, in every face; later facts stand in its supplement")
    func publish() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            try await Self.log(SampleInspection.counterfeit, on: "2026-11-17", by: officer, office)
            let published = try await office.done(.reportPublish, Self.week, by: officer).final
            #expect(published.string("unit") == "DN" && published.string("sha256")?.count == 64)
            let faces = ["json", "text", "markdown", "csv", "csv_bom", "html"]
            func shown() async throws -> [String] {
                var texts: [String] = []
                for language in Language.allCases {
                    for face in faces {
                        let asked = #"{"week":"2026-W47","format":"\#(face)"}"#
                        texts.append(try await office.done(.reportShow, asked, by: officer, in: language).text)
                    }
                }
                return texts
            }
            let before = try await shown()
            #expect(
                Set(before).count == before.count
                    && before.allSatisfy { $0.contains("2026-11-18") || $0.contains("18/11/2026") }
            )
            try await Self.log(SampleInspection.counterfeit, on: "2026-11-18", by: officer, office)
            #expect(try await shown() == before)
            #expect(try await office.done(.reportPublish, Self.week, by: officer).final == published)
            #expect(try await office.count("report") == 1)

            let diff = try await office.done(.reportDiff, Self.week, by: officer)
            let changes = Dictionary(uniqueKeysWithValues: diff.rows.map { ($0.string("measure") ?? "", $0) })
            #expect(changes["inspections"]?.whole("published") == 1 && changes["inspections"]?.whole("current") == 2)
            #expect(changes["counterfeit"]?.strings("facts") == ["KT-2026-000002"])
            #expect(changes["cases_opened"]?.strings("facts") == ["VV-2026-000002"])
            #expect(changes["compliant"] == nil && diff.final.whole("count") == diff.rows.count)
            let then = #"{"week":"2026-W47","as_of":"\#(published.string("as_of") ?? "")"}"#
            #expect(try await office.done(.reportDiff, then, by: officer).rows.isEmpty)
            let list = try await office.done(.reportList, by: officer).rows
            #expect(list.map { $0.string("sha256") } == [published.string("sha256")])
        }
    }

    @Test("a report bears the log's head where there is one")
    func head() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            try await Self.log(SampleInspection.compliant, on: "2026-11-17", by: officer, office)
            try await office.running {
                let checkpoint = try await office.sealed(by: officer)
                let head = try await office.doneWhenFree(.reportPublish, Self.week, by: officer).final.object("head")
                #expect(
                    head.whole("size") == checkpoint.whole("size") && head.string("root") == checkpoint.string("root")
                )
            }
        }
    }

    @Test(
        "what cannot be published is refused with its reason",
        arguments: [
            (#"{"week":"2026-W48"}"#, ErrorCode.invalid, "week"), (#"{"period":"2026-M11"}"#, .invalid, "period"),
            (#"{"week":"2026-W47","period":"2026-M10"}"#, .invalid, "period"),
            (#"{"period":"2026-13"}"#, .invalid, "period"),
        ]
    )
    func refused(_ fields: String, _ code: ErrorCode, _ field: String) async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            let refusal = try await office.refused(.reportPublish, fields, by: officer)
            #expect(refusal.code == code && refusal.field == field)
        }
    }

    @Test("figures that do not add up are not published")
    func flaws() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            try await Self.log(SampleInspection.counterfeit, on: "2026-11-17", by: officer, office)
            while try await office.count("report_sum") == 0 {
                _ = try await office.pool.query(FigureStatements.fold, ())
            }
            try await office.asSuperuser("update report_sum set facts = facts + 1 where source = 'finding'")
            let refusal = try await office.refused(.reportPublish, Self.week, by: officer)
            #expect(
                refusal.code == .conflict
                    && refusal.message.en.contains("violations found: 2 stated, by area it comes to 1")
            )
            try await office.asSuperuser("select rebuild_report_facts()")
            _ = try await office.doneWhenFree(.reportPublish, Self.week, by: officer)
        }
    }

    @Test("what was never published is not found, nor what another unit published")
    func absent() async throws {
        try await Office.open { office in
            let officer = try await office.officer([.leader])
            _ = try await office.done(.reportPublish, Self.week, by: officer)
            let other = try await office.officer([.leader], number: "QN-002", unit: "DN-04")
            for operation in [Contract.Operation.reportShow, .reportDiff] {
                #expect(try await office.refused(operation, Self.week, by: other).code == .notFound)
                #expect(try await office.refused(operation, #"{"week":"2026-W46"}"#, by: officer).code == .notFound)
            }
            #expect(try await office.done(.reportList, by: other).rows.isEmpty)
            let analyst = try await office.officer([.analyst], number: "QN-003", unit: "DN-04")
            #expect(try await office.done(.reportList, by: analyst).rows.count == 1)
        }
    }

    @Test("two people who publish at once get one report")
    func atOnce() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            try await Self.log(SampleInspection.counterfeit, on: "2026-11-17", by: officer, office)
            for week in 30..<46 {
                let asked = #"{"week":"2026-W\#(week)"}"#
                async let first = office.doneWhenFree(.reportPublish, asked, by: officer)
                async let second = office.doneWhenFree(.reportPublish, asked, by: officer)
                let answers = try await [first, second].map(\.text)
                #expect(answers[0] == answers[1])
            }
            #expect(try await office.count("report") == 16)
            #expect(try await office.count("report_face") == 160)
        }
    }

    @Test("nobody changes a published report, the owner of its table neither")
    func stays() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            _ = try await office.done(.reportPublish, Self.week, by: officer)
            for sql in [
                "update report set figures = '{}'", "delete from report_face", "update report_face set content = ''",
            ] {
                let error = await #expect(throws: PostgresError.self) { try await office.asSuperuser(sql) }
                #expect(error?.sqlState == "23001", "\(String(describing: error))")
            }
        }
    }

    @Test("what people typed is text in every face and nothing else")
    func harmless() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            let finding =
                #"{"label_name":"<script>alert(1)</script>","kind":"counterfeit","note":"=1+1","goods_value":5}"#
            let place = #""premises":{"name":"=HYPERLINK(\"x\")","address":"<img src=x onerror=y>","area":"502"}"#
            _ = try await office.done(
                .inspectionLog,
                SampleInspection.log(finding, ended: "2026-11-17", place: place),
                by: officer
            )
            for face in ["html", "markdown", "csv", "text"] {
                let asked = #"{"week":"2026-W47","format":"\#(face)"}"#
                let content = try #require(
                    try await office.done(.reportWeek, asked, by: officer).final.string("content")
                )
                let isMarkup = face == "html" || face == "markdown"
                #expect(!isMarkup || !content.contains("<script>alert") && !content.contains("<img src=x"), "\(face)")
                #expect(!content.contains("\n=") && !content.contains(",=") && !content.contains("\"="), "\(face)")
            }
        }
    }

    @Test("the figures of Bắc Giang, January to April 2023, give its published totals")
    func bacGiang() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            try await Self.log(SampleInspection.counterfeit, on: "2023-02-10", by: officer, office)
            try await office.asSuperuser(
                """
                insert into case_money (case_id, position, unit_id, kind, amount, on_day, reference, recorded_by)
                select id, entry.position, unit_id, entry.kind, entry.amount, entry.on_day, 'B1', opened_by
                from enforcement_case
                cross join (
                    values
                        (1, 'fine_imposed', 1592717000, date '2023-01-09'), (2, 'fine_paid', 1592717000, date '2023-03-15'),
                        (5, 'gain_ordered', 12052000, date '2022-12-31'),
                        (3, 'sale_of_goods', 415600000, date '2023-04-30'), (6, 'gain_paid_back', 12052000, date '2023-01-01'),
                        (4, 'sale_of_goods', 1, date '2023-05-01')
                ) as entry (position, kind, amount, on_day)
                order by entry.position;
                insert into document (id, case_id, unit_id, type, issued_at, prefix, width, suffix, recorded_by)
                select '00000000-0000-7000-8000-00000000d001', id, unit_id, 'seizure_minutes', now(), '', 0, '/MBB15', opened_by
                from enforcement_case;
                insert into goods_seizure (id, case_id, position, unit_id, seized_at, place, witnesses, document_id, recorded_by)
                select '00000000-0000-7000-8000-00000000e001', id, 1, unit_id, '2023-02-10T03:00:00Z', 'Kho', '{}',
                    '00000000-0000-7000-8000-00000000d001', opened_by
                from enforcement_case;
                insert into goods_item (id, case_id, position, unit_id, seizure_id, description, quantity, measure, value)
                select '00000000-0000-7000-8000-00000000f001', id, 1, unit_id, '00000000-0000-7000-8000-00000000e001',
                    'Nước mắm', 12000, 'chai', 613796000
                from enforcement_case;
                insert into goods_movement (
                    item_id, seq, unit_id, source, destination, quantity, documents, witnesses, happened_at, recorded_by
                )
                select goods_item.id, 1, goods_item.unit_id, 'held', 'destroyed', 12000, '{00000000-0000-7000-8000-00000000d001}', '{}',
                    '2023-04-20T03:00:00Z', enforcement_case.opened_by
                from goods_item
                join enforcement_case on enforcement_case.id = goods_item.case_id;
                """
            )
            let asked = #"{"period":"2023-01-01..2023-04-30"}"#
            let measures = try await office.done(.reportWeek, asked, by: officer).final.object("measures")
            for (name, value) in [
                ("fine_imposed", 1_592_717_000), ("fine_paid", 1_592_717_000), ("sale_of_goods", 415_600_000),
                ("gain_paid_back", 12_052_000), ("paid_to_budget", 2_020_369_000), ("goods_destroyed", 613_796_000),
                ("handled_value", 2_634_165_000),
            ] { #expect(measures.object(name).whole("value") == value, "\(name)") }
            _ = try await office.done(.reportPublish, asked, by: officer)
            let explained = try await office.done(
                .reportWeek,
                #"{"period":"2023-01-01..2023-04-30","explain":"paid_to_budget"}"#,
                by: officer
            ).final.objects("facts")
            #expect(explained.map { $0.whole("amount") } == [12_052_000, 1_592_717_000, 415_600_000])
        }
    }
}
