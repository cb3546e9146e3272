import Contract
import Domain
import JSON
import Testing

@Suite("Fields are read strictly, and say what is wrong")
struct ValueTypeTests {
    private func read<Value>(_ parameter: Parameter<Value>, _ json: String) throws(Refusal) -> Value {
        guard case .object(let object)? = try? JSONParser.parse(json) else {
            throw Refusal(.badRequest, vi: "", en: "the test's JSON is wrong")
        }
        return try Arguments(object, allowing: [parameter.description])(parameter)
    }

    private func refusal<Value>(_ parameter: Parameter<Value>, _ json: String) -> Refusal? {
        do throws(Refusal) {
            _ = try read(parameter, json)
            return nil
        } catch {
            return error
        }
    }

    static let findings: [(String, String)] = [
        (#"[{"kind":"counterfeit"}]"#, "findings[0].label_name"),
        (#"[{"label_name":"x","kind":"fake"}]"#, "findings[0].kind"),
        (#"[{"label_name":"x","kind":"compliant"},{"label_name":"","kind":"compliant"}]"#, "findings[1].label_name"),
        (#"[{"label_name":"x\u0007","kind":"compliant"}]"#, "findings[0].label_name"),
        (#"[{"label_name":7,"kind":"compliant"}]"#, "findings[0].label_name"),
        (#"[{"label_name":"x","kind":"compliant","quantity":0,"unit":"kg"}]"#, "findings[0].quantity"),
        (#"[{"label_name":"x","kind":"compliant","quantity":-1,"unit":"kg"}]"#, "findings[0].quantity"),
        (#"[{"label_name":"x","kind":"compliant","quantity":"12","unit":"kg"}]"#, "findings[0].quantity"),
        (#"[{"label_name":"x","kind":"compliant","quantity":1.2345,"unit":"kg"}]"#, "findings[0].quantity"),
        (#"[{"label_name":"x","kind":"compliant","quantity":12}]"#, "findings[0].unit"),
        (#"[{"label_name":"x","kind":"compliant","unit":"kg"}]"#, "findings[0].quantity"),
        (#"[{"label_name":"x","kind":"compliant","goods_value":9007199254740992}]"#, "findings[0].goods_value"),
        (#"[{"label_name":"x","kind":"compliant","goods_value":1.5}]"#, "findings[0].goods_value"),
        (#"[{"label_name":"x","kind":"compliant","goods_value":-1}]"#, "findings[0].goods_value"),
        (#"[{"label_name":"x","kind":"compliant","gtin":"12345"}]"#, "findings[0].gtin"),
        (#"[{"label_name":"x","kind":"compliant","claimed_stars":6}]"#, "findings[0].claimed_stars"),
        (#"[{"label_name":"x","kind":"counterfeit","basis":"infringement"}]"#, "findings[0].basis"),
        (#"[{"label_name":"x","kind":"compliant","colour":"red"}]"#, "findings[0].colour"),
        (#"[["x"]]"#, "findings[0]"),
        (#""x""#, "findings"),
        ("null", "findings"),
    ]

    @Test("a bad finding is refused by its path", arguments: findings)
    func badFindings(json: String, field: String) {
        let refusal = refusal(InspectionFields.findings, #"{"findings":\#(json)}"#)
        #expect(refusal?.code == .invalid)
        #expect(refusal?.field == field)
        #expect(refusal?.message.vi != refusal?.message.en)
    }

    @Test("a good finding is read whole")
    func goodFinding() throws {
        let json = #"""
            {"findings":[{"label_name":" Nước mắm ","kind":"knockoff","basis":"infringement","product":"502-001",
            "gtin":"8930000000004","claimed_stars":4,"quantity":12.5,"unit":"chai","unit_price":80000,"goods_value":1000000,
            "measured_ratio":0.68,"note":"dòng 1\ndòng 2"}]}
            """#
        let finding = try #require(try read(InspectionFields.findings, json.replacing("\n", with: "")).first)
        #expect(finding.labelName == "Nước mắm")
        #expect(finding.kind == .knockoff)
        #expect(finding.quantity == Quantity("12.5"))
        #expect(finding.goodsValue == Money(dong: 1_000_000))
        #expect(finding.note == "dòng 1\ndòng 2")
    }

    @Test(
        "a moment that does not exist is refused",
        arguments: ["2026-02-30", "2026-13-01", "2026-11-24T25:00:00+07:00", "2026-11-24T08:00:00", "24/11/2026", ""]
    )
    func badMoments(text: String) {
        #expect(refusal(InspectionFields.endedAt, #"{"ended_at":"\#(text)"}"#)?.field == "ended_at")
    }

    @Test("decomposed text is composed")
    func composed() throws {
        let name = try read(ProductAdd.name, #"{"name":"Nu\#u{01B0}o\#u{031B}\#u{0301}c"}"#)
        #expect(Array(name.unicodeScalars).count == Array("Nuước".unicodeScalars).count)
    }

    @Test("what counts for a field that is left out is declared as it would be sent")
    func fallbacks() {
        #expect(Contract.Request.limit.description.fallback == "50")
        #expect(OfficerAdd.title.description.fallback == "inspector")
        #expect(PointAdd.designated.description.fallback == "false")
        #expect(ProductAdd.aliases.description.fallback == "[]")
        #expect(ProductAdd.name.description.fallback == nil)
    }

    @Test("words take the type of their field")
    func words() throws {
        var object = JSONObject()
        _ = object.append("limit", .word("7"))
        _ = object.append("roles", .word("inspector,leader"))
        _ = object.append("designated", .word("true"))
        let arguments = try Arguments(
            object,
            allowing: [
                Contract.Request.limit.description, OfficerAdd.roles.description, PointAdd.designated.description,
            ]
        )
        #expect(try arguments(Contract.Request.limit) == 7)
        #expect(try arguments(OfficerAdd.roles) == [.inspector, .leader])
        #expect(try arguments(PointAdd.designated))
    }
}
