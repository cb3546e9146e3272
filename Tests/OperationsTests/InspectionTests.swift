import Contract
import Domain
import JSON
import Operations
import Testing

@Suite("Inspections at the desk")
struct InspectionTests {
    @Test("an inspection with a violation gets its number and opens a case")
    func violation() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let logged = try await office.done(
                .inspectionLog,
                SampleInspection.log(SampleInspection.counterfeit, SampleInspection.compliant),
                by: inspector
            )
            #expect(logged.final.string("inspection") == "KT-2026-000001")
            #expect(logged.final.string("case") == "VV-2026-000001")
            #expect(logged.final.warnings.isEmpty, "\(logged.text)")
            let shown = try await office.done(.inspectionShow, #"{"inspection":"KT-2026-000001"}"#, by: inspector)
            #expect(shown.final.object("area").string("name") == "Phường Tam Kỳ")
            #expect(shown.final.objects("findings").count == 2)
            #expect(shown.final.objects("findings").first?["quantity"] == .number("12"))
            let opened = try await office.done(.caseShow, #"{"case":"VV-2026-000001"}"#, by: inspector)
            #expect(opened.final.string("state") == "inspected")
            #expect(opened.final.objects("findings").count == 1)
            #expect(opened.final.objects("events").count == 1)
        }
    }

    @Test("compliant goods are recorded and open no case")
    func compliant() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let logged = try await office.done(
                .inspectionLog,
                SampleInspection.log(SampleInspection.compliant),
                by: inspector
            )
            #expect(logged.final.string("inspection") != nil)
            #expect(logged.final["case"] == nil)
            #expect(try await office.count("enforcement_case") == 0)
        }
    }

    @Test(
        "what is lawful but worth a second look is recorded with a warning",
        arguments: [
            (#"{"label_name":"A","kind":"counterfeit"}"#, ["not_yet_counted"]),
            (
                #"{"label_name":"A","kind":"counterfeit","quantity":1,"unit":"chai","gtin":"8931234567890"}"#,
                ["gtin_check_digit"]
            ),
            (
                #"{"label_name":"A","kind":"counterfeit","quantity":2,"unit":"chai","unit_price":1000,"goods_value":3000}"#,
                ["value_differs"]
            ),
            (#"{"label_name":"A","kind":"knockoff","quantity":1,"unit":"chai"}"#, ["basis_missing"]),
            (
                #"{"label_name":"A","kind":"substandard","quantity":1,"unit":"chai","measured_ratio":0.7}"#,
                ["ratio_disagrees"]
            ),
            (
                #"{"label_name":"A","kind":"counterfeit","quantity":1,"unit":"chai","claimed_stars":4}"#,
                ["stars_unchecked"]
            ),
        ]
    )
    func warnings(finding: String, codes: [String]) async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let logged = try await office.done(.inspectionLog, SampleInspection.log(finding), by: inspector)
            #expect(logged.final.warnings == codes, "\(logged.text)")
            let number = try #require(logged.final.string("inspection"))
            let shown = try await office.done(
                .inspectionShow,
                #"{"inspection":"\#(number)"}"#,
                by: inspector,
                in: .vietnamese
            )
            #expect(shown.final.warnings == codes)
        }
    }

    @Test("the register speaks up: expired certificate, other stars, not carried by the point")
    func registerWarnings() async throws {
        try await Office.open { office in
            let officer = try await office.officer()
            _ = try await office.done(
                .productAdd,
                #"{"product":"502-900","name":"Bánh tráng","group":"food","area":"502","gtin":"8938505974199"}"#,
                by: officer
            )
            _ = try await office.done(
                .productCertify,
                #"{"product":"502-900","stars":3,"recognised_on":"2023-11-19"}"#,
                by: officer
            )
            _ = try await office.done(
                .pointStock,
                #"{"point":"SP01","product":"502-001","from":"2020-01-01"}"#,
                by: officer
            )
            let finding =
                #"{"label_name":"Bánh tráng","kind":"compliant","quantity":1,"unit":"gói","product":"502-900","claimed_stars":4}"#
            let place = #""sales_point":"SP01""#
            let onTime = try await office.done(
                .inspectionLog,
                SampleInspection.log(finding, ended: "2026-11-19", place: place),
                by: officer
            )
            #expect(onTime.final.warnings == ["stars_differ", "not_carried"])
            let late = try await office.done(
                .inspectionLog,
                SampleInspection.log(finding, ended: "2026-11-20", place: place),
                by: officer
            )
            #expect(late.final.warnings == ["certificate_expired", "stars_differ", "not_carried"])
            let other =
                #"{"label_name":"X","kind":"counterfeit","quantity":1,"unit":"gói","product":"502-001","gtin":"8938505974199"}"#
            let barcode = try await office.done(
                .inspectionLog,
                SampleInspection.log(other, place: place),
                by: officer
            )
            #expect(barcode.final.warnings.contains("gtin_other_product"), "\(barcode.text)")
        }
    }

    @Test(
        "the place counts where the law of its day puts it",
        arguments: [
            ("2023-05-01", #""premises":{"address":"12 Hùng Vương, phường An Mỹ, TP Tam Kỳ, Quảng Nam"}"#, "An Mỹ", []),
            ("2026-11-20", #""premises":{"address":"thành phố Tam Kỳ, tỉnh Quảng Nam"}"#, "Tam Kỳ", []),
            ("2026-11-20", #""premises":{"address":"x","area":"48"}"#, "Đà Nẵng", []),
            ("2026-11-20", #""premises":{"address":"x","area":"502"}"#, "Tam Kỳ", []),
            ("2026-11-20", #""sales_point":"SP01""#, "", []),
            ("2026-11-20", #""premises":{"address":"12 đường không tên"}"#, "", ["place_not_resolved"]),
        ]
    )
    func places(day: String, place: String, name: String, warnings: [String]) async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let fields = SampleInspection.log(SampleInspection.compliant, ended: day, place: place)
            let logged = try await office.done(.inspectionLog, fields, by: inspector)
            #expect(logged.final.warnings == warnings, "\(logged.text)")
            let number = try #require(logged.final.string("inspection"))
            let shown = try await office.done(.inspectionShow, #"{"inspection":"\#(number)"}"#, by: inspector)
            let area = shown.final.object("area").string("name")
            #expect(warnings.isEmpty == (area != nil))
            #expect(area?.hasSuffix(name) ?? true, "\(shown.text)")
        }
    }

    @Test(
        "what cannot be is refused by its field, and nothing is half written",
        arguments: [
            (#"{"label_name":"A","kind":"counterfeit","quantity":0,"unit":"chai"}"#, "findings[1].quantity"),
            (#"{"label_name":"A","kind":"counterfeit","quantity":-3,"unit":"chai"}"#, "findings[1].quantity"),
            (#"{"label_name":"A","kind":"counterfeit","quantity":"mười","unit":"chai"}"#, "findings[1].quantity"),
            (#"{"label_name":"A","kind":"counterfeit","quantity":3}"#, "findings[1].unit"),
            (#"{"label_name":"A","kind":"counterfeit","goods_value":9007199254740992}"#, "findings[1].goods_value"),
            (#"{"label_name":"A","kind":"counterfeit","goods_value":1.5}"#, "findings[1].goods_value"),
            (#"{"label_name":"","kind":"counterfeit"}"#, "findings[1].label_name"),
            (#"{"label_name":"A\u0000B","kind":"counterfeit"}"#, nil),
            (#"{"label_name":"A\u0007B","kind":"counterfeit"}"#, "findings[1].label_name"),
            (#"{"label_name":"A","kind":"fake"}"#, "findings[1].kind"),
            (#"{"label_name":"A","kind":"counterfeit","colour":"red"}"#, "findings[1].colour"),
            (#"{"label_name":"A","kind":"counterfeit","product":"999-999"}"#, "findings[1].product"),
            (#"{"label_name":"A","kind":"counterfeit","gtin":"12345"}"#, "findings[1].gtin"),
            (#"{"label_name":"A","kind":"counterfeit","claimed_stars":6}"#, "findings[1].claimed_stars"),
            (#"{"label_name":"A","kind":"counterfeit","basis":"infringement"}"#, "findings[1].basis"),
            (#"{"label_name":7,"kind":"counterfeit"}"#, "findings[1].label_name"),
            (#"[]"#, "findings[1]"),
        ]
    )
    func badFindings(finding: String, field: String?) async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let fields = SampleInspection.log(SampleInspection.counterfeit, finding)
            guard let field else {
                // U+0000 is refused where the line is read.
                #expect(throws: JSONError.self) { try JSONParser.parse(fields) }
                return
            }
            let refusal = try await office.refused(.inspectionLog, fields, by: inspector)
            #expect(refusal.field == field, "\(refusal)")
            #expect([.invalid, .notFound].contains(refusal.code))
            for table in ["inspection", "inspection_version", "finding", "enforcement_case", "event", "request"] {
                #expect(try await office.count(table) == 0, "\(table)")
            }
        }
    }

    @Test(
        "times that cannot be are refused by their field",
        arguments: [
            ("2026-02-30", "2026-02-30", "started_at"), ("2026-11-21", "2026-11-20", "ended_at"),
            ("2026-11-20", "2026-11-25", "ended_at"), ("2026-11-20T08:00:00", "2026-11-20", "started_at"),
            ("2026-11-20T10:00:00+07:00", "2026-11-20T02:59:59Z", "ended_at"),
        ]
    )
    func badTimes(started: String, ended: String, field: String) async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let fields = #"""
                {"form":"ad_hoc","started_at":"\#(started)","ended_at":"\#(ended)","premises":{"address":"x"},
                "findings":[\#(SampleInspection.compliant)]}
                """#
            let refusal = try await office.refused(.inspectionLog, fields, by: inspector)
            #expect(refusal.code == .invalid && refusal.field == field, "\(refusal)")
        }
    }

    @Test("without a place an inspection is refused")
    func noPlace() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let fields = #"{"form":"ad_hoc","started_at":"2026-11-20","ended_at":"2026-11-20","findings":[]}"#
            #expect(try await office.refused(.inspectionLog, fields, by: inspector).field == "premises")
        }
    }

    @Test("SQL in every text field is kept as the text it is")
    func injection() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let evil = "'); drop table finding; --"
            let fields = #"""
                {"form":"ad_hoc","started_at":"2026-11-20","ended_at":"2026-11-20","decision_no":"\#(evil)","leader":"\#(evil)",
                "members":["\#(evil)","{a,\"b\"}"],"premises":{"name":"\#(evil)","address":"\#(evil)"},
                "party":{"kind":"individual","name":"\#(evil)"},
                "findings":[{"label_name":"\#(evil)","kind":"other","quantity":1,"unit":"\#(evil)","note":"\#(evil)\n\\\""}]}
                """#
            let logged = try await office.done(.inspectionLog, fields, by: inspector)
            let number = try #require(logged.final.string("inspection"))
            let shown = try await office.done(.inspectionShow, #"{"inspection":"\#(number)"}"#, by: inspector).final
            #expect(shown.string("leader") == evil)
            #expect(shown.strings("members") == [evil, #"{a,"b"}"#])
            #expect(shown.object("premises").string("address") == evil)
            #expect(shown.object("party").string("name") == evil)
            #expect(shown.objects("findings").first?.string("note") == evil + "\n\\\"")
        }
    }

    @Test("lists are filtered by everything they say they are")
    func filters() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let chief = try await office.officer([.leader], number: "QN-002", unit: "DN")
            let sauce = #"{"label_name":"A","kind":"counterfeit","quantity":1,"unit":"chai","product":"502-001"}"#
            _ = try await office.done(.inspectionLog, SampleInspection.log(sauce, ended: "2026-11-18"), by: inspector)
            _ = try await office.done(
                .inspectionLog,
                SampleInspection.log(SampleInspection.compliant, ended: "2026-11-19", place: #""sales_point":"SP01""#),
                by: inspector
            )
            for (fields, inspections, cases) in [
                ("{}", 2, 1), (#"{"from":"2026-11-19"}"#, 1, 0), (#"{"to":"2026-11-18"}"#, 1, 1),
                (#"{"kind":"counterfeit"}"#, 1, 1), (#"{"kind":"smuggled"}"#, 0, 0), (#"{"product":"502-001"}"#, 1, 1),
                (#"{"product":"502-001","kind":"smuggled"}"#, 0, 0), (#"{"sales_point":"SP01"}"#, 1, 0),
                (#"{"unit":"DN-07"}"#, 2, 1), (#"{"unit":"DN"}"#, 2, 1), (#"{"unit":"DN-02"}"#, 0, 0),
                (#"{"area":"48"}"#, 2, 1), (#"{"area":"502"}"#, 1, 1), (#"{"limit":1}"#, 1, 1),
            ] {
                #expect(
                    try await office.done(.inspectionList, fields, by: chief).rows.count == inspections,
                    "\(fields)"
                )
                #expect(try await office.done(.caseList, fields, by: chief).rows.count == cases, "\(fields)")
            }
            let page = try await office.done(.inspectionList, #"{"limit":1}"#, by: inspector)
            let next = try #require(page.final.string("next"))
            let rest = try await office.done(.inspectionList, #"{"limit":1,"after":"\#(next)"}"#, by: inspector)
            #expect(rest.rows.map { $0.string("inspection") } == ["KT-2026-000001"])
            #expect(rest.final["next"] == nil)
            #expect(
                try await office.refused(.inspectionList, #"{"after":"VV-2026-000001"}"#, by: inspector).field
                    == "after"
            )
            let turned = #"{"from":"2026-11-19","to":"2026-11-18"}"#
            #expect(try await office.refused(.inspectionList, turned, by: inspector).field == "to")
        }
    }
}
