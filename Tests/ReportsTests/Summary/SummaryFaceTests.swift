import Domain
import ReportPages
import Reports
import Testing

@Suite("Faces of reports")
struct SummaryFaceTests {
    @Test("the fixture's figures hold their identities, and its areas come to the whole")
    func sound() throws {
        for document in [try SummaryFixtures.week(), try SummaryFixtures.draft("2026-M10")] {
            #expect(document.flaws.isEmpty)
            #expect(document.figures.current[.inspections] ?? 0 > 0)
        }
        var broken = try SummaryFixtures.week()
        broken.breakdowns[0].rows.removeLast()
        #expect(!broken.flaws.isEmpty)
        broken = try SummaryFixtures.week()
        broken.figures.lastYear?.add(1, to: .paidToBudget)
        #expect(broken.flaws.count == 2)
    }

    @Test("each face is its golden file to the byte", arguments: Language.allCases)
    func golden(language: Language) throws {
        let document = try SummaryFixtures.supplemented()
        let name = "week.\(language.rawValue)"
        try GoldenReport.check(
            SummaryText.text(of: document, on: Paper(language: language, width: 80)),
            "\(name).80.txt"
        )
        try GoldenReport.check(SummaryText.text(of: document, on: Paper(language: language)), "\(name).txt")
        try GoldenReport.check(SummaryMarkdown.text(of: document, in: language), "\(name).md")
        try GoldenReport.check(SummaryCSV.text(of: document, in: language), "\(name).csv")
        let json = String(decoding: SummaryJSON.bytes(of: document, in: language), as: UTF8.self)
        try GoldenReport.check(json + "\n", "\(name).json")
        try GoldenReport.check(SummaryPage.html(of: document, in: language), "\(name).html")
    }

    @Test("a draft of a month, and a report of nothing, have pages too", arguments: Language.allCases)
    func otherPages(language: Language) throws {
        let month = try SummaryFixtures.draft("2026-M10")
        try GoldenReport.check(SummaryPage.html(of: month, in: language), "month-draft.\(language.rawValue).html")
        let empty = try SummaryFixtures.empty()
        try GoldenReport.check(SummaryPage.html(of: empty, in: language), "empty.\(language.rawValue).html")
        #expect(SummaryText.text(of: empty, on: Paper(language: language, width: 80)).contains("2026-W48"))
        #expect(SummaryCSV.text(of: empty, in: language).split(separator: "\r\n").count == 1)
    }

    @Test("no line of a terminal's report is wider than the terminal", arguments: [60, 80, 120, 200])
    func fits(width: Int) throws {
        for language in Language.allCases {
            let text = SummaryText.text(
                of: try SummaryFixtures.supplemented(),
                on: Paper(language: language, width: width)
            )
            for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
        }
    }

    @Test("colour is there where the paper takes it: headings, and what should be none and is not")
    func colour() throws {
        let document = try SummaryFixtures.week()
        let coloured = SummaryText.text(of: document, on: Paper(language: .english, isColoured: true))
        #expect(coloured.contains("\u{1B}[31m3\u{1B}[0m") && coloured.contains("\u{1B}[1m"))
        #expect(!SummaryText.text(of: document, on: Paper(language: .english)).contains("\u{1B}"))
    }
}
