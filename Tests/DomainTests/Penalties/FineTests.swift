import Domain
import Testing

@Suite("Fines")
struct FineTests {
    private static let day = "2026-11-24"

    @Test(
        "the golden cases of the press come out as they were decided",
        arguments: [
            // Team 10 of Đà Nẵng, household business, food of unknown origin: 6 to 10 million, 8 in the middle.
            ("ND98.17", Int64(7_015_000), PartyKind.householdBusiness, true, 6_000_000, 10_000_000, 8_000_000),
            // Team 4, organisation, counterfeit marks: 40 to 70 million, 55 in the middle.
            ("ND99.12", 39_000_000, .enterprise, false, 40_000_000, 70_000_000, 55_000_000),
            // Team 7, toys of unknown origin: 10 to 15 million.
            ("ND98.17", 33_000_000, .individual, false, 10_000_000, 15_000_000, 12_500_000),
            // The boundary belongs to the upper row of Decree 98/2020, to the lower of Decree 99/2013.
            ("ND98.17", 3_000_000, .individual, false, 1_000_000, 3_000_000, 2_000_000),
            ("ND99.11", 3_000_000, .individual, false, 500_000, 2_000_000, 1_250_000),
        ] as [(String, Int64, PartyKind, Bool, Int64, Int64, Int64)]
    )
    func golden(
        code: String,
        value: Int64,
        party: PartyKind,
        special: Bool,
        least: Int64,
        most: Int64,
        middle: Int64
    )
        throws
    {
        let suggestion = try suggest(code, .value(money(value)), party: party, special: special)
        #expect(suggestion.minimum.dong == least)
        #expect(suggestion.maximum.dong == most)
        #expect(suggestion.midpoint.dong == middle)
        #expect(suggestion.range.lowerBound.dong == middle && suggestion.range.upperBound.dong == middle)
    }

    @Test(
        "circumstances move the fine from the middle towards an end",
        arguments: [
            (0, 0, 3_000_000, 3_000_000), (1, 0, 2_000_000, 3_000_000), (2, 0, 2_000_000, 2_000_000),
            (5, 0, 2_000_000, 2_000_000), (0, 1, 3_000_000, 4_000_000), (0, 2, 4_000_000, 4_000_000),
            (1, 1, 3_000_000, 3_000_000), (3, 2, 2_000_000, 3_000_000), (2, 4, 4_000_000, 4_000_000),
            (-3, 0, 3_000_000, 3_000_000),
        ]
    )
    func circumstances(mitigating: Int, aggravating: Int, least: Int64, most: Int64) throws {
        let suggestion = try FineTable.reference().suggest(
            Offence(
                code: "ND99.11",
                measure: .value(money(4_000_000)),
                party: .individual,
                committedOn: #require(Day(Self.day)),
                circumstances: Circumstances(mitigating: mitigating, aggravating: aggravating)
            )
        )
        #expect(suggestion.minimum.dong == 2_000_000 && suggestion.maximum.dong == 4_000_000)
        #expect(suggestion.range.lowerBound.dong == least && suggestion.range.upperBound.dong == most)
    }

    @Test("industrial property times 1.2 stays within 250 million, and doubles to 500 for organisations")
    func capped() throws {
        let individual = try suggest("ND99.11", .value(money(600_000_000)), party: .individual, special: true)
        #expect(individual.minimum.dong == 240_000_000 && individual.maximum.dong == 250_000_000)
        let organisation = try suggest("ND99.11", .value(money(600_000_000)), party: .branch, special: true)
        #expect(organisation.minimum.dong == 480_000_000 && organisation.maximum.dong == 500_000_000)
    }

    @Test(
        "who may sign is judged on the bracket's maximum for the party",
        arguments: [
            // 3 to 5 million doubled to 10: an inspector's 10 is enough.
            (
                "ND98.17", Int64(7_015_000), PartyKind.individual, true,
                ["inspector", "team_leader", "branch_head", "national_head"]
            ),
            // 10 to 15 million: beyond an inspector.
            ("ND98.17", 33_000_000, .individual, false, ["team_leader", "branch_head", "national_head"]),
            // The same for an organisation: 30 against a doubled 20, 60.
            ("ND98.17", 33_000_000, .enterprise, false, ["team_leader", "branch_head", "national_head"]),
            // 30 to 40: beyond a team leader.
            ("ND98.17", 80_000_000, .individual, false, ["branch_head", "national_head"]),
            // 40 to 50 times two: 100, only the national head.
            ("ND98.17", 100_000_000, .individual, true, ["national_head"]),
            ("ND98.9", 30_000_000, .individual, false, ["branch_head", "national_head"]),
            ("ND99.12", 39_000_000, .enterprise, false, ["team_leader", "branch_head", "national_head"]),
            ("ND99.12", 400_000_000, .individual, true, ["national_head"]),
        ] as [(String, Int64, PartyKind, Bool, [String])]
    )
    func signers(code: String, value: Int64, party: PartyKind, special: Bool, titles: [String]) throws {
        let suggestion = try suggest(code, .value(money(value)), party: party, special: special)
        #expect(suggestion.signers.titles.map(\.rawValue) == titles)
    }

    @Test("chairs and directors may fine up to their share of the field's maximum")
    func chairs() throws {
        guard
            case .titles(_, let small) = try suggest("ND98.17", .value(money(80_000_000)), party: .individual).signers,
            case .titles(_, let large) = try suggest(
                "ND98.17",
                .value(money(100_000_000)),
                party: .individual,
                special: true
            ).signers
        else {
            Issue.record("the powers of the day are in the table")
            return
        }
        #expect(small == [.communeChair, .departmentDirector, .provinceChair])
        #expect(large == [.provinceChair])
    }

    @Test("powers of a day before the table begins are not guessed, the bracket is still said")
    func powersNotCovered() throws {
        let suggestion = try FineTable.reference().suggest(
            Offence(
                code: "ND99.12",
                measure: .value(money(39_000_000)),
                party: .enterprise,
                committedOn: #require(Day("2026-07-14"))
            )
        )
        #expect(suggestion.maximum.dong == 70_000_000)
        #expect(try suggestion.signers == .notCovered(on: #require(Day("2026-07-14")), from: Day("2026-07-15")))
        #expect(suggestion.signers.titles.isEmpty)
    }

    @Test("an offence before the table begins is not answered, and the error says from when it is")
    func notCovered() throws {
        let first = try #require(Day("2025-02-21"))
        let table = try FineTable.reference()
        func offence(on day: Day) -> Offence {
            Offence(code: "ND98.17", measure: .value(.zero), party: .individual, committedOn: day)
        }
        let covered = try #require(DayRange(first: first))
        let error = FineProblem.notCovered(code: "ND98.17", on: first.adding(days: -1), covered: [covered])
        #expect(throws: error) { try table.suggest(offence(on: first.adding(days: -1))) }
        #expect(
            error.field == "on" && error.message.en.contains("2025-02-21") && error.message.vi.contains("2025-02-20")
        )
        #expect(try table.suggest(offence(on: first)).minimum.dong == 300_000)
    }

    @Test("the day of the offence picks the row, the day of the decision the powers")
    func twoDays() throws {
        let decided: Day = try #require(Day(Self.day))
        let suggestion = try FineTable.reference().suggest(
            Offence(
                code: "ND99.12",
                measure: .value(money(39_000_000)),
                party: .enterprise,
                committedOn: #require(Day("2026-01-05")),
                decidedOn: decided
            )
        )
        #expect(suggestion.signers.titles == [.teamLeader, .branchHead, .nationalHead])
    }

    @Test("questions that have no answer name the field at fault")
    func problems() throws {
        #expect(throws: FineProblem.unknownCode("ND98.99", near: ["ND98.9"])) {
            try suggest("ND98.99", .none, party: .individual)
        }
        #expect(throws: FineProblem.wrongMeasure(code: "ND98.13", basis: .unitCount)) {
            try suggest("ND98.13", .value(money(1)), party: .individual)
        }
        #expect(throws: FineProblem.wrongMeasure(code: "ND98.17", basis: .goodsValue)) {
            try suggest("ND98.17", .pieces(3), party: .individual)
        }
        #expect(throws: FineProblem.outsideBands(code: "ND99.11")) {
            try suggest("ND99.11", .value(.zero), party: .individual)
        }
        #expect(throws: FineProblem.outsideBands(code: "ND98.13")) {
            try suggest("ND98.13", .pieces(-1), party: .individual)
        }
        #expect(FineProblem.wrongMeasure(code: "ND98.17", basis: .goodsValue).field == "value")
        #expect(FineProblem.unknownCode("X", near: ["ND98.9"]).message.vi.contains("ND98.9"))
    }

    @Test(
        "a code that there is none of leads to those that may have been meant",
        arguments: [
            ("nd98.16", ["ND98.10", "ND98.11", "ND98.12", "ND98.13", "ND98.14", "ND98.15", "ND98.17"]),
            ("17", ["ND98.17"]), ("ND99.12.UNDT", ["ND99.12.UNDET"]), ("sign", ["ND99.11.SIGN"]),
            ("ND99.12", ["ND99.12", "ND99.12.UNDET"]), ("ND9.17", ["ND98.17"]),
        ] as [(String, [String])]
    )
    func near(text: String, codes: [String]) throws {
        let table = try FineTable.reference()
        let found = table.codes(near: text)
        #expect(found == codes)
        #expect(table.codes(near: "quite another") == table.codes)
    }

    @Test("days that a table covers are told with their end, where they have one")
    func coveredDays() throws {
        let (first, last) = (try #require(Day("2025-01-01")), try #require(Day("2025-12-31")))
        let ranges = try [
            #require(DayRange(first: first, last: last)), #require(DayRange(first: last.adding(days: 9))),
        ]
        let message = FineProblem.notCovered(code: "X", on: last.adding(days: 1), covered: ranges).message
        #expect(message.en.contains("from 2025-01-01 to 2025-12-31, from 2026-01-09 on"))
        #expect(message.vi.contains("từ ngày 2025-01-01 đến hết ngày 2025-12-31, từ ngày 2026-01-09"))
    }

    @Test("every step is in both languages and the first ones name their law")
    func steps() throws {
        let suggestion = try suggest("ND99.12", .value(money(39_000_000)), party: .enterprise, special: true)
        #expect(
            suggestion.steps.map { $0.basis?.label.en } == [
                "Article 12, Decree 99/2013/NĐ-CP", "Article 12, Decree 99/2013/NĐ-CP",
                "Article 2, Decree 99/2013/NĐ-CP",
                "Article 9(1), Decree 118/2021/NĐ-CP",
                "Article 52, Law on Handling Administrative Violations 15/2012/QH13",
            ]
        )
        #expect(suggestion.steps[2].text.en == "Organisation, times 2: VND 48,000,000 – VND 84,000,000")
        #expect(suggestion.steps[2].text.vi == "Tổ chức, nhân 2: 48.000.000 đồng – 84.000.000 đồng")
        #expect(suggestion.steps[1].text.en.contains("times 1.2"))
    }

    @Test("a warning is allowed only where the table says so")
    func warning() throws {
        #expect(try suggest("ND98.17", .value(money(999_999)), party: .individual).allowsWarning)
        #expect(try !suggest("ND98.17", .value(money(1_000_000)), party: .individual).allowsWarning)
        #expect(try suggest("ND99.13", .pieces(500), party: .individual).allowsWarning)
    }

    @Test(
        "the violator may explain from 15 million of the maximum, 30 for organisations, or where something is suspended",
        arguments: [
            ("ND98.17", Int64(33_000_000), PartyKind.individual, true), ("ND98.17", 25_000_000, .individual, false),
            ("ND98.17", 33_000_000, .enterprise, true), ("ND98.17", 25_000_000, .enterprise, false),
            ("ND98.9", 30_000_000, .individual, true),
        ] as [(String, Int64, PartyKind, Bool)]
    )
    func explanation(code: String, value: Int64, party: PartyKind, may: Bool) throws {
        #expect(try suggest(code, .value(money(value)), party: party).mayExplain == may)
    }

    @Test("a suspension belongs to the row it names")
    func suspension() throws {
        let rows = try FineTable.reference().brackets
        #expect(
            rows.filter(\.suspends).map { "\($0.code)/\($0.row)" } == [
                "ND98.10/6", "ND98.11/6", "ND98.12/6", "ND98.9/6",
            ]
        )
        #expect(ExplanationRight.exists(bracketMaximum: .zero, isOrganisation: false, suspends: true))
        #expect(Remedy(code: "SUSPEND_LICENCE_3_6M_ROW6").label.en == "licence withdrawn for 3–6 months")
        #expect(Remedy(code: "SUSPEND_12_24M_ROW6").label.vi == "đình chỉ hoạt động 12–24 tháng")
        for remedy in Set(rows.flatMap(\.remedies)) {
            #expect(remedy.label.vi != remedy.code, "\(remedy.code)")
        }
    }

    @Test("some amounts of Decree 98/2020 are the same for organisations since Decree 24/2025")
    func fixedAmounts() throws {
        let day = try #require(Day("2025-02-21"))
        #expect(FixedAmounts.apply(to: .commerceDecree, article: "33", on: day))
        #expect(!FixedAmounts.apply(to: .commerceDecree, article: "33", on: day.adding(days: -1)))
        #expect(FixedAmounts.apply(to: .commerceDecree, article: "56", clause: 8, on: day))
        #expect(!FixedAmounts.apply(to: .commerceDecree, article: "56", clause: 6, on: day))
        #expect(!FixedAmounts.apply(to: .commerceDecree, article: "56", on: day))
        #expect(!FixedAmounts.apply(to: .commerceDecree, article: "17", on: day))
        #expect(!FixedAmounts.apply(to: .propertyDecree, article: "33", on: day))
    }

    @Test("without minutes only small fines: 250,000 until June 2025, 500,000 since, double for organisations")
    func spot() throws {
        let change = try #require(Day("2025-07-01"))
        #expect(SpotPenalty.limit(isOrganisation: false, on: change).dong == 500_000)
        #expect(SpotPenalty.limit(isOrganisation: true, on: change).dong == 1_000_000)
        #expect(SpotPenalty.limit(isOrganisation: false, on: change.adding(days: -1)).dong == 250_000)
        #expect(SpotPenalty.limit(isOrganisation: true, on: change.adding(days: -1)).dong == 500_000)
    }

    private func suggest(
        _ code: String,
        _ measure: OffenceMeasure,
        party: PartyKind,
        special: Bool = false
    ) throws -> FineSuggestion {
        let day = try #require(Day(Self.day))
        let offence = Offence(code: code, measure: measure, party: party, isSpecial: special, committedOn: day)
        return try FineTable.reference().suggest(offence)
    }

    private func money(_ dong: Int64) -> Money {
        Money(dong: dong) ?? .zero
    }
}
