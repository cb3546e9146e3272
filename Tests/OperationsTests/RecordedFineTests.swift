import Contract
import Domain
import JSON
import TestSupport
import Testing

@Suite("Fines for findings that were recorded", .enabled(if: TestDatabase.isExpected))
struct RecordedFineTests {
    private static let unknown =
        #"{"label_name":"Bánh đậu xanh","kind":"unknown_origin","quantity":50,"unit":"hộp","unit_price":140300}"#
    private static let party = #","party":{"kind":"household_business","name":"Hộ Lan"}"#

    @Test("kind, value, party and day are the record's; the one violation need not be named")
    func one() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let log = SampleInspection.log(SampleInspection.compliant, Self.unknown, more: Self.party)
            _ = try await office.done(.inspectionLog, log, by: inspector)
            let fields = #"{"inspection":"KT-2026-000001","special":true}"#
            let fine = try await office.done(.fineSuggest, fields, by: inspector).final
            #expect(fine.string("inspection") == "KT-2026-000001" && fine.whole("finding") == 2)
            #expect(fine.string("code") == "ND98.17" && fine.whole("value") == 7_015_000)
            #expect(fine.string("party_kind") == "household_business" && fine.string("on") == "2026-11-20")
            #expect(fine.whole("midpoint") == 8_000_000)
            #expect(fine.strings("confirm").isEmpty)
        }
    }

    @Test("what is said beside the record counts before it")
    func overriding() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            _ = try await office.done(
                .inspectionLog,
                SampleInspection.log(Self.unknown, more: Self.party),
                by: inspector
            )
            let fields =
                """
                {"inspection":"KT-2026-000001","finding":1,"article":"ND98.15","value":4000000,"party_kind":"enterprise",
                "on":"2026-11-01"}
                """
            let fine = try await office.done(.fineSuggest, fields, by: inspector).final
            #expect(fine.string("code") == "ND98.15" && fine.whole("value") == 4_000_000)
            #expect(fine.string("on") == "2026-11-01" && fine.whole("maximum") == 4_000_000)
        }
    }

    @Test("several violations have to be told apart; those of one table may be one act, whose values are added")
    func several() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let smuggled = #"{"label_name":"Thuốc lá","kind":"smuggled","goods_value":2000000}"#
            let more = #"{"label_name":"Kẹo","kind":"unknown_origin","goods_value":3000000}"#
            let log = SampleInspection.log(Self.unknown, smuggled, more, more: Self.party)
            _ = try await office.done(.inspectionLog, log, by: inspector)
            let unnamed = try await office.refused(.fineSuggest, #"{"inspection":"KT-2026-000001"}"#, by: inspector)
            #expect(unnamed.field == "finding" && unnamed.message.en.contains("#2 Thuốc lá (smuggled)"))
            let absent = #"{"inspection":"KT-2026-000001","finding":4}"#
            #expect(try await office.refused(.fineSuggest, absent, by: inspector).message.en.contains("no finding #4"))
            let first = #"{"inspection":"KT-2026-000001","finding":1}"#
            let fine = try await office.done(.fineSuggest, first, by: inspector).final
            #expect(fine.strings("confirm").count == 1)
            #expect(fine.strings("confirm").first?.contains("Findings #3") == true)
            #expect(fine.strings("confirm").first?.hasSuffix("value=10015000") == true)
            let second = #"{"inspection":"KT-2026-000001","finding":2}"#
            let other = try await office.done(.fineSuggest, second, by: inspector).final
            #expect(other.string("code") == "ND98.15" && other.strings("confirm").isEmpty)
        }
    }

    @Test(
        "a finding that names no table asks for it",
        arguments: [
            (#"{"label_name":"A","kind":"counterfeit","goods_value":1500000}"#, "article", "ND98.11"),
            (#"{"label_name":"A","kind":"substandard","goods_value":1500000}"#, "article", "119/2017"),
            (#"{"label_name":"A","kind":"banned","goods_value":1500000}"#, "article", "Article 8"),
            (#"{"label_name":"A","kind":"knockoff","goods_value":1500000}"#, "article", "no legal basis yet"),
            (#"{"label_name":"A","kind":"unknown_origin"}"#, "value", "finding #1 has no value yet"),
            (
                #"{"label_name":"A","kind":"knockoff","basis":"counterfeit_mark"}"#, "value",
                "article=ND99.12.UNDET"
            ),
            (#"{"label_name":"A","kind":"compliant"}"#, "inspection", "no finding that is a violation"),
        ]
    )
    func unclear(finding: String, field: String, reason: String) async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            _ = try await office.done(
                .inspectionLog,
                SampleInspection.log(finding, more: Self.party),
                by: inspector
            )
            let refusal = try await office.refused(.fineSuggest, #"{"inspection":"KT-2026-000001"}"#, by: inspector)
            #expect(refusal.field == field && refusal.message.en.contains(reason), "\(refusal)")
        }
    }

    @Test("a counterfeit's value from the record must be that of genuine goods; an owner nobody knows is said")
    func doubts() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let log = SampleInspection.log(SampleInspection.counterfeit, more: #","party":{"kind":"unidentified"}"#)
            _ = try await office.done(.inspectionLog, log, by: inspector)
            let fields = #"{"inspection":"KT-2026-000001","article":"ND98.11"}"#
            let fine = try await office.done(.fineSuggest, fields, by: inspector).final
            let confirm = fine.strings("confirm")
            #expect(confirm.contains { $0.contains("VND 1,500,000, must be that of as many genuine goods") })
            #expect(confirm.contains { $0.hasPrefix("Nobody has claimed the goods") })
            #expect(confirm.count == 4, "and the class of goods, and what was not asked")
        }
    }

    @Test("a correction counts, and another unit's inspection is not there")
    func scope() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let other = try await office.officer([.inspector], number: "QN-002", unit: "DN-04")
            _ = try await office.done(
                .inspectionLog,
                SampleInspection.log(Self.unknown, more: Self.party),
                by: inspector
            )
            let correction =
                #"{"inspection":"KT-2026-000001","reason":"Nhầm","party":{"kind":"enterprise","name":"Công ty Lan"}}"#
            _ = try await office.done(.inspectionCorrect, correction, by: inspector)
            let fields = #"{"inspection":"KT-2026-000001"}"#
            let fine = try await office.done(.fineSuggest, fields, by: inspector).final
            #expect(fine.string("party_kind") == "enterprise" && fine.whole("maximum") == 10_000_000)
            #expect(try await office.refused(.fineSuggest, fields, by: other).code == .notFound)
            let analyst = try await office.officer([.analyst], number: "QN-003")
            #expect(try await office.refused(.fineSuggest, fields, by: analyst).code == .forbidden)
        }
    }
}
