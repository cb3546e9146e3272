import Contract
import Domain
import JSON
import Testing

@testable import Reports

@Suite("The faces of reports that came over the wire")
struct ReportFaceTests {
    private static let facts = """
        {"facts":[
         {"measure":"goods_value","source":"findings","number":"KT-2026-000123","kind":"counterfeit","on":"2026-11-20","unit":"DN",
          "area":"Phường Tam Kỳ","amount":1500000,"recorded_at":"2026-11-20T17:05:00+07:00"},
         {"measure":"goods_value","source":"findings","number":"KT-2026-000123","kind":"counterfeit","on":"2026-11-20","unit":"DN",
          "area":"Phường Tam Kỳ","amount":-1500000,"recorded_at":"2026-11-21T08:00:00+07:00"},
         {"measure":"goods_value","source":"findings","number":"KT-2026-000123","kind":"of_glass","on":"2026-11-20","unit":"DN",
          "amount":1440000,"recorded_at":"2026-11-21T08:00:00+07:00"}]}
        """

    @Test("a report is drawn as the service would draw it, at the reader's width", arguments: [40, 80, 120, nil])
    func report(width: Int?) throws {
        for language in Language.allCases {
            let document = try SummaryFixtures.supplemented()
            let paper = Paper(language: language, width: width)
            let json = String(decoding: SummaryJSON.bytes(of: document, in: language), as: UTF8.self)
            let text = Face.text(of: try FaceFixtures.answer(.reportWeek, json), on: paper)
            #expect(text == SummaryText.text(of: document, on: paper))
            for line in text.split(separator: "\n") {
                #expect(String(line).displayWidth <= width ?? .max, "\(line)")
                #expect(line.last != " ")
            }
        }
    }

    @Test("what is no report this version can read is drawn from its fields")
    func other() throws {
        let answer = try FaceFixtures.answer(.reportWeek, #"{"from":"2026-11-19","to":"2026-11-25"}"#)
        #expect(Face.text(of: answer, on: Paper(language: .english)) == "From  2026-11-19\nTo    2026-11-25\n")
    }

    @Test("the facts behind a figure: what each adds, what was taken back, what they come to")
    func facts() throws {
        let answer = try FaceFixtures.answer(.reportWeek, Self.facts)
        #expect(
            Face.text(of: answer, on: Paper(language: .english)) == """
                Value of goods
                Counted from findings, by the inspection's end

                Number          Kind         On          Unit  Area           Adds (VND)  Recorded at
                ──────────────  ───────────  ──────────  ────  ─────────────  ──────────  ────────────────
                KT-2026-000123  Counterfeit  2026-11-20  DN    Phường Tam Kỳ  +1,500,000  2026-11-20 17:05
                KT-2026-000123  Counterfeit  2026-11-20  DN    Phường Tam Kỳ  −1,500,000  2026-11-21 08:00
                KT-2026-000123  of_glass     2026-11-20  DN                   +1,440,000  2026-11-21 08:00
                Total                                                          1,440,000

                """
        )
        let narrow = Face.text(of: answer, on: Paper(language: .vietnamese, width: 40))
        #expect(narrow.contains("Trị giá hàng vi phạm") && narrow.contains("Cộng vào (đồng)"))
        for line in narrow.split(separator: "\n") { #expect(String(line).displayWidth <= 40, "\(line)") }
    }

    @Test("a sum that no number holds is not stated")
    func noTotal() throws {
        func text(_ fact: String) throws -> String {
            let answer = try FaceFixtures.answer(.reportWeek, #"{"facts":[\#(fact),\#(fact)]}"#)
            return Face.text(of: answer, on: Paper(language: .english))
        }
        #expect(try text(#"{"measure":"inspections","number":"KT-1","amount":1}"#).contains("Total"))
        #expect(try !text(#"{"measure":"inspections","amount":9223372036854775807}"#).contains("Total"))
    }

    @Test("what became of a record is said in words, and that there is nothing to list")
    func words() throws {
        let fact = #"{"facts":[{"measure":"cases_to_police","number":"VV-1","kind":"to_police","amount":1}]}"#
        let text = Face.text(of: try FaceFixtures.answer(.reportWeek, fact), on: Paper(language: .vietnamese))
        #expect(text.contains("Chuyển cơ quan điều tra"))
        let none = Face.text(of: try FaceFixtures.answer(.reportWeek, #"{"facts":[]}"#), on: Paper(language: .english))
        #expect(none == "There are no facts that this figure is counted from.\n")
    }

    @Test("facts of a measure that this version does not know are drawn from their fields")
    func unknownMeasure() throws {
        let answer = try FaceFixtures.answer(.reportWeek, #"{"facts":[{"measure":"raids","number":"KT-1"}]}"#)
        #expect(Face.text(of: answer, on: Paper(language: .english)).contains("KT-1"))
    }

    @Test("what the service made for a file is passed on as it is, and only where it says what it is")
    func content() throws {
        let page = try FaceFixtures.answer(.reportWeek, ##"{"content":"<p>a</p>","media_type":"text/html"}"##)
        #expect(page.content == "<p>a</p>")
        #expect(try FaceFixtures.answer(.reportWeek, #"{"content":"a"}"#).content == nil)
    }
}
