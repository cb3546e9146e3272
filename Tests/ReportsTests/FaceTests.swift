import Contract
import Domain
import JSON
import Testing

@testable import Reports

@Suite("Faces of answers")
struct FaceTests {
    private func vietnamese(_ answer: Answer) -> String {
        Face.text(of: answer, on: Paper(language: .vietnamese, width: 80))
    }

    private func english(_ answer: Answer) -> String {
        Face.text(of: answer, on: Paper(language: .english))
    }

    @Test("a checkpoint: what it says, and the lines for paper as they are, however narrow the terminal")
    func checkpoint() throws {
        #expect(vietnamese(try FaceFixtures.checkpoint()) == GoldenFaces.checkpointVietnamese)
        #expect(english(try FaceFixtures.checkpoint()) == GoldenFaces.checkpointEnglish)
    }

    @Test("a verification: the verdict, how far all is certain, what was found")
    func verification() throws {
        #expect(vietnamese(try FaceFixtures.verification()) == GoldenFaces.verificationVietnamese)
        #expect(english(try FaceFixtures.verification()) == GoldenFaces.verificationEnglish)
    }

    @Test("the programme: targets by area with verdicts, the register beside what was published, who has no point")
    func programme() throws {
        #expect(vietnamese(try FaceFixtures.programme()) == GoldenFaces.programmeVietnamese)
        #expect(english(try FaceFixtures.programme()) == GoldenFaces.programmeEnglish)
    }

    @Test("a product: stars, certificate, disagreeing sources, history, points")
    func product() throws {
        #expect(vietnamese(try FaceFixtures.product()) == GoldenFaces.productVietnamese)
        #expect(english(try FaceFixtures.product()) == GoldenFaces.productEnglish)
    }

    @Test("an inspection: where, whom, what was found, what is worth a second look")
    func inspection() throws {
        #expect(vietnamese(try FaceFixtures.inspection()) == GoldenFaces.inspectionVietnamese)
        #expect(english(try FaceFixtures.inspection()) == GoldenFaces.inspectionEnglish)
    }

    @Test("a case: state, origin, violations, events")
    func enforcementCase() throws {
        #expect(vietnamese(try FaceFixtures.enforcementCase()) == GoldenFaces.enforcementCaseVietnamese)
        #expect(english(try FaceFixtures.enforcementCase()) == GoldenFaces.enforcementCaseEnglish)
    }

    @Test("a fine: for what, how much, who may sign, each step with its law, signs of a crime, what to confirm")
    func fine() throws {
        #expect(vietnamese(try FaceFixtures.fine()) == GoldenFaces.fineVietnamese)
        #expect(english(try FaceFixtures.fine()) == GoldenFaces.fineEnglish)
    }

    @Test("a list is a table: labels for words, stars for numbers of stars, codes as they are")
    func list() throws {
        let answer = try FaceFixtures.answer(
            .productList,
            rows: [
                #"{"product":"502-004","name":"Nước mắm Tam Thanh","group":"food","stars":3,"certificate":"unknown","gtin":null}"#,
                #"{"product":"502-009","name":"Trà","group":"beverage","stars":null,"certificate":"valid","gtin":null}"#,
            ],
            #"{"count":2,"next":null}"#
        )
        #expect(
            vietnamese(answer) == """
                Mã       Tên sản phẩm        Nhóm       Sao  Chứng nhận
                ───────  ──────────────────  ─────────  ───  ────────────
                502-004  Nước mắm Tam Thanh  Thực phẩm  ★★★  Chưa rõ
                502-009  Trà                 Đồ uống         Còn hiệu lực

                """
        )
    }

    @Test("one word has another label for another noun")
    func vocabulary() {
        #expect(Vocabulary.label(of: "other", at: "findings.kind", in: .inspectionShow)?.en == "other")
        #expect(Vocabulary.label(of: "shop", at: "kind", in: .pointList) == SalesPointKind.shop.label)
        #expect(Vocabulary.label(of: "team", at: "kind", in: .unitList) == UnitKind.team.label)
        #expect(
            Vocabulary.label(of: "province", at: "recognitions.level", in: .productShow)
                == RecognitionLevel.province.label
        )
        #expect(Vocabulary.label(of: "province", at: "area.level", in: .productShow) == AreaLevel.province.label)
        #expect(Vocabulary.label(of: "food", at: "name", in: .productShow) == nil)
    }

    @Test("a word that this version does not know is printed as it came")
    func unknownWord() throws {
        let answer = try FaceFixtures.answer(.pointList, rows: [#"{"point":"SP01","kind":"airship"}"#], "{}")
        #expect(english(answer).contains("airship"))
    }

    @Test("money in a table is grouped, its unit stands in the heading")
    func money() throws {
        let answer = try FaceFixtures.answer(
            .caseList,
            rows: [#"{"case":"VV-2026-000001","goods_value":1592717000}"#],
            "{}"
        )
        #expect(vietnamese(answer).contains("Trị giá (đồng)"))
        #expect(vietnamese(answer).contains("1.592.717.000"))
        #expect(english(answer).contains("1,592,717,000"))
    }

    @Test("the receipt of a recorded inspection names its warnings by the finding's number")
    func receipt() throws {
        let answer = try FaceFixtures.answer(
            .inspectionLog,
            """
            {"inspection":"KT-2026-000123","case":null,
             "warnings":[{"code":"not_yet_counted","field":"findings[1]","message":"chưa kiểm đếm"},
              {"code":"stars_differ","field":"findings[0].claimed_stars","message":"số sao khác danh bạ"}]}
            """
        )
        #expect(
            vietnamese(answer) == """
                Kiểm tra  KT-2026-000123

                ⚠ #2: chưa kiểm đếm
                ⚠ #1 Sao ghi nhãn: số sao khác danh bạ

                """
        )
    }

    @Test("every operation has a face for an empty answer and for one with every field", arguments: Operation.allCases)
    func everyOperation(operation: Contract.Operation) throws {
        let definition = operation.definition
        let rows = definition.rows.map { [filled($0), filled($0)] } ?? []
        for language in Language.allCases {
            for width in [20, 80, nil] {
                let paper = Paper(language: language, width: width)
                _ = Face.text(of: Answer(operation, final: JSONObject()), on: paper)
                let text = Face.text(of: Answer(operation, rows: rows, final: filled(definition.answer)), on: paper)
                #expect(!text.isEmpty || (definition.rows == nil && definition.answer.isEmpty))
                for line in text.split(separator: "\n") {
                    #expect(String(line).displayWidth <= width ?? .max, "\(line)")
                    #expect(line.last != " ")
                }
            }
        }
    }

    @Test("whether the final object says more than the page is read from the declaration")
    func moreThanRows() throws {
        #expect(!Answer(.productList, final: JSONObject()).hasMoreThanRows)
        #expect(!Answer(.productSearch, final: JSONObject()).hasMoreThanRows)
        #expect(Answer(.programmeStatus, final: JSONObject()).hasMoreThanRows)
        #expect(Answer(.areaResolve, final: JSONObject()).hasMoreThanRows)
        #expect(Answer(.productShow, final: JSONObject()).hasMoreThanRows)
    }

    private func filled(_ fields: [AnswerField]) -> JSONObject {
        var object = JSONObject()
        for field in fields { object.set(field.name, value(field)) }
        return object
    }

    private func value(_ field: AnswerField) -> JSONValue {
        switch field.shape {
        case .text: .string("Nước mắm Tam Thanh")
        case .number: .number("12.5")
        case .money: .number("9007199254740991")
        case .flag: .bool(true)
        case .json: .object(mapped([]))
        case .texts: .array([.string("một"), .string("hai")])
        case .object(let fields): .object(filled(fields))
        case .objects(let fields): .array([.object(filled(fields)), .object(filled(fields))])
        case .map(let fields): .object(mapped(fields))
        }
    }

    private func mapped(_ fields: [AnswerField]) -> JSONObject {
        var map = JSONObject()
        map.set("counterfeit", fields.isEmpty ? .number("3") : .object(filled(fields)))
        return map
    }
}
