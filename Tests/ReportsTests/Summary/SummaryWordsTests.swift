import Domain
import Testing

@testable import Reports

@Suite("The words of reports")
struct SummaryWordsTests {
    private let vietnamese = SummaryWords(language: .vietnamese)
    private let english = SummaryWords(language: .english)

    @Test("money has its unit as people write it")
    func money() {
        #expect(vietnamese.figure(1_592_717_000, .paidToBudget) == "1.592.717.000 đồng")
        #expect(english.figure(1_592_717_000, .paidToBudget) == "VND 1,592,717,000")
        #expect(vietnamese.figure(1_234, .inspections) == "1.234")
    }

    @Test("a change from nothing, and one nobody can tell, are dashes")
    func change() {
        #expect(vietnamese.change(from: 0, to: 5) == "—" && vietnamese.change(from: nil, to: 5) == "—")
        #expect(vietnamese.change(from: 4, to: 5) == "+25 %" && english.change(from: 3, to: 2) == "−33.3 %")
        #expect(vietnamese.number(nil) == "—")
    }

    @Test("shares have one decimal in the reader's spelling")
    func percent() {
        #expect(vietnamese.percent(0.3282) == "32,8 %" && english.percent(1) == "100.0 %")
    }

    @Test("days and moments")
    func days() throws {
        let day = try #require(Day("2026-01-05"))
        #expect(vietnamese.day(day) == "05/01/2026" && english.day(day) == "5 January 2026")
        #expect(day.formattedAsDate(in: .vietnamese) == "ngày 05 tháng 01 năm 2026")
        #expect(try #require(Day("2026-11-26")).formattedAsDate(in: .vietnamese) == "ngày 26 tháng 11 năm 2026")
        #expect(try vietnamese.moment(#require(Moment("2026-11-26T01:30:00Z"))) == "08:30, 26/11/2026")
    }

    @Test("a sparkline rises to the largest, and leaves a gap where nobody counted")
    func sparkline() {
        #expect(Sparkline.text([0, 1, 4, 7, nil, 7]) == "▁▂▅█ █")
        #expect(Sparkline.text([0, 0]) == "▁▁" && Sparkline.text([.max, .max / 2]) == "█▅")
        #expect(Sparkline.text([]).isEmpty)
    }

    @Test("sections are numbered as the Romans did")
    func numerals() {
        #expect((1...9).map(RomanNumeral.text) == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"])
    }

    @Test(
        "a formula's sign gets an apostrophe wherever a spreadsheet might begin a cell",
        arguments: [
            ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("＝1", "'＝1"), (" =1", " '=1"),
            ("a;=1", "a;'=1"), ("a,\"=1", "a,\"'=1"), ("a\n=1", "a '=1"), ("\t=1", " '=1"), ("a=1", "a=1"),
            ("Trà - rượu", "Trà - rượu"), ("a; -b", "a; '-b"), ("−5", "'−5"), ("\u{1B}=1", "\u{FFFD}=1"),
        ]
    )
    func spreadsheets(text: String, safe: String) {
        #expect(text.safeForSpreadsheets == safe)
    }
}
