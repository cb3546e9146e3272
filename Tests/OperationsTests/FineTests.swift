import Contract
import Domain
import JSON
import Postgres
import TestSupport
import Testing

@Suite("Fines that are suggested", .enabled(if: TestDatabase.isExpected))
struct FineTests {
    /// A case of the press or a boundary, and what comes out.
    struct Golden: Sendable, CustomTestStringConvertible {
        let name: String
        let fields: String
        let row: Int
        let amounts: [Int]

        init(_ name: String, _ fields: String, row: Int, _ amounts: Int...) {
            self.name = name
            self.fields = fields
            self.row = row
            self.amounts = amounts
        }

        var testDescription: String { name }
    }

    static let cases: [Golden] = [
        Golden(
            "team 10: household business, food of unknown origin",
            #"{"article":"ND98.17","value":7015000,"party_kind":"household_business","special":true,"on":"2026-11-24"}"#,
            row: 4,
            6_000_000,
            10_000_000,
            8_000_000
        ),
        Golden(
            "team 4: organisation, counterfeit marks",
            #"{"article":"ND99.12","value":39000000,"party_kind":"enterprise","on":"2026-11-24"}"#,
            row: 4,
            40_000_000,
            70_000_000,
            55_000_000
        ),
        Golden(
            "team 7: toys of unknown origin",
            #"{"article":"ND98.17","value":33000000,"party_kind":"individual","on":"2026-11-24"}"#,
            row: 7,
            10_000_000,
            15_000_000,
            12_500_000
        ),
        Golden(
            "3,000,000 belongs to the upper row of Decree 98/2020",
            #"{"article":"ND98.17","value":3000000,"party_kind":"individual","on":"2026-11-24"}"#,
            row: 3,
            1_000_000,
            3_000_000,
            2_000_000
        ),
        Golden(
            "2,999,999 to the row below",
            #"{"article":"ND98.17","value":2999999,"party_kind":"individual","on":"2026-11-24"}"#,
            row: 2,
            500_000,
            1_000_000,
            750_000
        ),
        Golden(
            "3,000,000 belongs to the lower row of Decree 99/2013",
            #"{"article":"ND99.11","value":3000000,"party_kind":"individual","on":"2026-11-24"}"#,
            row: 1,
            500_000,
            2_000_000,
            1_250_000
        ),
        Golden(
            "3,000,001 to the row above",
            #"{"article":"ND99.11","value":3000001,"party_kind":"individual","on":"2026-11-24"}"#,
            row: 2,
            2_000_000,
            4_000_000,
            3_000_000
        ),
        Golden(
            "pieces, not đồng",
            #"{"article":"ND99.13","value":500,"party_kind":"individual","on":"2026-11-24"}"#,
            row: 1,
            500_000,
            1_000_000,
            750_000
        ),
        Golden(
            "no value where none can be determined",
            #"{"article":"nd99.12.undet","party_kind":"cooperative","on":"2026-11-24"}"#,
            row: 1,
            20_000_000,
            60_000_000,
            40_000_000
        ),
    ]

    @Test("the golden cases and the boundaries come out as they were decided", arguments: cases)
    func amounts(expected: Golden) async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let fine = try await office.done(.fineSuggest, expected.fields, by: inspector).final
            #expect(fine.whole("row") == expected.row)
            #expect([fine.whole("minimum"), fine.whole("maximum"), fine.whole("midpoint")] == expected.amounts)
            #expect(fine["range"] == nil)
        }
    }

    @Test("each step names its law, in the language of whoever asks, and those who may sign are named")
    func steps() async throws {
        try await Office.open { office in
            let leader = try await office.officer([.leader])
            let fields =
                #"{"article":"ND99.12","value":39000000,"party_kind":"enterprise","on":"2026-11-24","special":true}"#
            let english = try await office.done(.fineSuggest, fields, by: leader).final
            #expect(english.string("legal_basis") == "Article 12, Decree 99/2013/NĐ-CP")
            let steps = english.objects("steps")
            #expect(
                steps.compactMap { $0.string("text") } == [
                    "Row 4 of ND99.12: VND 20,000,000 – VND 35,000,000",
                    "Special case, times 1.2, at most the field's maximum: VND 24,000,000 – VND 42,000,000",
                    "Organisation, times 2: VND 48,000,000 – VND 84,000,000",
                    "0 mitigating, 0 aggravating circumstances: VND 66,000,000",
                    "Power judged on the bracket's maximum: team leader, branch head, national head, chair of a commune, "
                        + "director of a department, chair of a province",
                ]
            )
            #expect(steps.compactMap { $0.string("legal_basis") }.count == 5)
            let signers = [
                "team_leader", "branch_head", "national_head", "commune_chair", "department_director", "province_chair",
            ]
            #expect(english.strings("signers") == signers)
            let vietnamese = try await office.done(.fineSuggest, fields, by: leader, in: .vietnamese).final
            #expect(vietnamese.string("legal_basis") == "Điều 12, Nghị định 99/2013/NĐ-CP")
            #expect(
                vietnamese.objects("steps").compactMap { $0.string("text") }.prefix(3) == [
                    "Khung 4 của ND99.12: 20.000.000 đồng – 35.000.000 đồng",
                    "Trường hợp đặc biệt, nhân 1,2, không quá mức tối đa của lĩnh vực: 24.000.000 đồng – 42.000.000 đồng",
                    "Tổ chức, nhân 2: 48.000.000 đồng – 84.000.000 đồng",
                ]
            )
            #expect(vietnamese.strings("confirm") != english.strings("confirm"))
            #expect(vietnamese.strings("confirm").count == english.strings("confirm").count)
        }
    }

    @Test("circumstances leave a range, a small value a warning, a large one the right to explain")
    func circumstances() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let base = #""article":"ND98.17","party_kind":"individual","on":"2026-11-24""#
            let lower = try await office.done(
                .fineSuggest,
                "{\(base),\"value\":33000000,\"mitigating\":1}",
                by: inspector
            )
            #expect(lower.final.object("range").whole("minimum") == 10_000_000)
            #expect(lower.final.object("range").whole("maximum") == 12_500_000)
            #expect(lower.final["warning_allowed"] == .bool(false) && lower.final["explanation_allowed"] == .bool(true))
            #expect(lower.final.strings("remedies") == ["CONFISCATE", "DESTROY_HARMFUL", "DISGORGE"])
            let offset = try await office.done(
                .fineSuggest,
                "{\(base),\"value\":33000000,\"mitigating\":2,\"aggravating\":2}",
                by: inspector
            )
            #expect(offset.final.object("range").whole("minimum") == 12_500_000)
            let small = try await office.done(.fineSuggest, "{\(base),\"value\":999999}", by: inspector).final
            #expect(small["warning_allowed"] == .bool(true) && small["explanation_allowed"] == .bool(false))
        }
    }

    @Test("signs of a crime are named with their article, and what was not asked is said")
    func referral() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            func fine(_ fields: String) async throws -> JSONObject {
                try await office.done(.fineSuggest, "{\(fields),\"on\":\"2026-11-24\"}", by: inspector).final
            }
            let general = try await fine(#""article":"ND98.9","value":29999999,"party_kind":"individual""#)
            #expect(general["referral"] == nil)
            #expect(general.strings("confirm").count == 2, "the class of goods, and what was not asked")
            let reached = try await fine(#""article":"ND98.9","value":30000000,"party_kind":"individual""#)
            #expect(reached.objects("referral").compactMap { $0.string("measure") } == ["goods_value"])
            #expect(
                reached.objects("referral").first?.string("text")
                    == "Article 192, Penal Code 100/2015/QH13: value of the goods from VND 30,000,000"
            )
            let food = try await fine(#""article":"ND98.9","value":1,"party_kind":"individual","goods_class":"food""#)
            #expect(food.objects("referral").first?.string("legal_basis") == "Article 193, Penal Code 100/2015/QH13")
            let gain = try await fine(
                #""article":"ND99.12","value":1000000,"gain":100000000,"party_kind":"individual""#
            )
            #expect(gain.objects("referral").compactMap { $0.string("measure") } == ["gain"])
            let none = try await fine(#""article":"ND98.17","value":900000000,"party_kind":"individual""#)
            #expect(none["referral"] == nil && none.strings("confirm").isEmpty)
        }
    }

    @Test("where value and gain point to two rows the higher counts and the officer confirms")
    func twoRows() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            let fields =
                #"{"article":"ND98.9","value":1000000,"gain":40000000,"party_kind":"individual","on":"2026-11-24"}"#
            let fine = try await office.done(.fineSuggest, fields, by: inspector).final
            let alone =
                #"{"article":"ND98.9","gain":40000000,"party_kind":"individual","on":"2026-11-24"}"#
            let byGain = try await office.done(.fineSuggest, alone, by: inspector).final
            #expect(fine.whole("row") == byGain.whole("row") && fine.whole("row") != 1)
            #expect(fine.strings("confirm").contains { $0.hasPrefix("Value and gain point to different rows") })
            #expect(byGain.strings("confirm").allSatisfy { !$0.hasPrefix("Value and gain") })
        }
    }

    @Test("the day of the offence picks the law, the day of the decision the powers")
    func days() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            func call(_ more: String) -> String {
                #"{"article":"ND99.12","value":39000000,"party_kind":"enterprise","on":"2026-07-14"\#(more)}"#
            }
            let early = try await office.done(.fineSuggest, call(""), by: inspector).final
            #expect(early.whole("maximum") == 70_000_000 && early.strings("signers").isEmpty)
            #expect(early.strings("confirm").first?.contains("begin on 2026-07-15") == true)
            let later = try await office.done(.fineSuggest, call(#","decided_on":"2026-07-15""#), by: inspector).final
            #expect(later.strings("signers").first == "team_leader")
        }
    }

    @Test(
        "a question that cannot be answered is refused, with the field and what to do",
        arguments: [
            ("{}", ErrorCode.invalid, "article", "ND98.17"),
            (#"{"article":"ND98.16"}"#, .notFound, "article", "ND98.17 (Kinh doanh hàng hóa không rõ nguồn gốc"),
            (#"{"article":"đ"}"#, .invalid, "article", "unaccented"),
            (#"{"article":"ND98.17"}"#, .invalid, "on", "day of the offence is missing"),
            (#"{"article":"ND98.17","on":"2025-02-20"}"#, .invalid, "on", "from 2025-02-21 on"),
            (#"{"article":"ND98.17","on":"2026-02-30"}"#, .invalid, "on", "a day that exists"),
            (#"{"article":"ND98.17","on":"2026-11-24"}"#, .invalid, "party_kind", "household_business"),
            (
                #"{"article":"ND98.17","on":"2026-11-24","party_kind":"individual"}"#, .invalid, "value",
                "ND98.17 goes by value of the goods"
            ),
            (
                #"{"article":"ND99.12","on":"2026-11-24","party_kind":"individual","gain":1}"#, .invalid, "value",
                "article=ND99.12.UNDET"
            ),
            (
                #"{"article":"ND98.13","on":"2026-11-24","party_kind":"individual"}"#, .invalid, "value",
                "number of pieces"
            ),
            (
                #"{"article":"ND98.9","on":"2026-11-24","party_kind":"individual"}"#, .invalid, "value",
                "value or gain"
            ),
            (
                #"{"article":"ND99.11","on":"2026-11-24","party_kind":"individual","value":0}"#, .invalid, "value",
                "more than 0"
            ),
            (
                #"{"article":"ND98.17","on":"2026-11-24","party_kind":"individual","value":-1}"#, .invalid, "value",
                "outside"
            ),
            (
                #"{"article":"ND98.17","on":"2026-11-24","party_kind":"firm","value":1}"#, .invalid, "party_kind",
                "enterprise"
            ),
            (
                #"{"article":"ND98.17","on":"2026-11-24","party_kind":"individual","value":1,"decided_on":"2026-11-23"}"#,
                .invalid, "decided_on", "before"
            ),
            (
                #"{"article":"ND98.17","on":"2026-11-24","party_kind":"individual","value":1,"mitigating":21}"#,
                .invalid, "mitigating", "0 to 20"
            ),
            (#"{"finding":1}"#, .invalid, "inspection", "inspection=KT-"),
            (#"{"inspection":"KT-2026-999999"}"#, .notFound, "inspection", "KT-2026-999999"),
        ] as [(String, ErrorCode, String, String)]
    )
    func refused(fields: String, code: ErrorCode, field: String, reason: String) async throws {
        try await Office.open { office in
            let refusal = try await office.refused(.fineSuggest, fields, by: try await office.officer([.inspector]))
            #expect(refusal.code == code && refusal.field == field, "\(refusal)")
            #expect(refusal.message.en.contains(reason), "\(refusal.message.en)")
            #expect(refusal.message.vi != refusal.message.en)
        }
    }

    @Test("a database without the law's tables says so")
    func empty() async throws {
        try await Office.open { office in
            let inspector = try await office.officer([.inspector])
            try await office.pool.transaction { session throws(PostgresError) in
                try session.script("reset role; delete from fine_bracket; set role kiem_service")
            }
            let refusal = try await office.refused(.fineSuggest, #"{"article":"ND98.17"}"#, by: inspector)
            #expect(refusal.code == .unavailable && refusal.message.en.contains("kiem db load-reference"))
        }
    }
}
