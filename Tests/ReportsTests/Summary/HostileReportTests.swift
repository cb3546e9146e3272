import Contract
import Domain
import FoundationEssentials
import JSON
import ReportPages
import Testing

@testable import Reports

@Suite("What people typed is harmless in every face of a report")
struct HostileReportTests {
    private let document: ReportDocument

    init() throws {
        document = try SummaryFixtures.hostile()
    }

    @Test("HTML: no element, no attribute and no script that the templates do not have", arguments: Language.allCases)
    func html(language: Language) throws {
        let page = SummaryPage.html(of: document, in: language)
        try GoldenReport.check(page, "hostile.\(language.rawValue).html")
        let plain = SummaryPage.html(of: try SummaryFixtures.week(), in: language)
        #expect(Self.tags(of: page).isSubset(of: Self.tags(of: plain)))
        #expect(Self.attributes(of: page).isSubset(of: Self.attributes(of: plain)))
        for word in ["<script", "<img", "<b>", "</style></svg>"] { #expect(!page.lowercased().contains(word)) }
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.contains("{{{title}}} {{&gt; page}}"))
        #expect(!page.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }

    @Test("HTML: a quotation mark under an accent does not end an attribute")
    func combining() {
        let page = SummaryPage.html(of: document, in: .vietnamese)
        #expect(!page.utf8.contains(sequence: Array("\"\u{301}".utf8)))
        #expect(page.utf8.contains(sequence: Array("a&quot;\u{301} onmouseover".utf8)))
        #expect(page.utf8.contains(sequence: Array("&lt;\u{338}b".utf8)))
    }

    @Test("HTML: nothing is loaded from anywhere, and nothing can run")
    func selfContained() {
        let page = SummaryPage.html(of: document, in: .english)
        #expect(page.contains("default-src 'none'"))
        for word in ["src=", "href=", "url(", "@import", "<link", "<iframe", "<object", "javascript:"] {
            #expect(!Self.tags(of: page).contains { $0.contains(word) })
        }
        #expect(Self.attributes(of: page).allSatisfy { !$0.hasPrefix("on") && $0 != "src" && $0 != "href" })
    }

    @Test("CSV: no cell begins a formula, whichever sign separates cells", arguments: Language.allCases)
    func csv(language: Language) throws {
        let text = SummaryCSV.text(of: document, in: language)
        try GoldenReport.check(text, "hostile.\(language.rawValue).csv")
        let rows = try CSVReader.rows(of: text)
        #expect(rows.allSatisfy { $0.count == SummaryCSV.columns.count })
        for cell in rows.dropFirst().joined() {
            for part in [cell] + cell.split(whereSeparator: { ";,\t\n".contains($0) }).map(String.init) {
                let start = part.drop { " \"".contains($0) }.first
                let isNumber = Int64(part) != nil
                #expect(isNumber || start.map { !"=+-@＝＋－＠".contains($0) } ?? true, "\(cell)")
            }
        }
        #expect(rows.contains { $0.contains("'=cmd|'/C calc'!A0") })
    }

    @Test("CSV: the byte order mark is there on request and only then")
    func mark() {
        #expect(
            SummaryCSV.text(of: document, in: .english, withByteOrderMark: true).utf8.starts(with: [0xEF, 0xBB, 0xBF])
        )
        #expect(SummaryCSV.text(of: document, in: .english).utf8.starts(with: Array("period,section".utf8)))
    }

    @Test("Markdown: no markup, no HTML, no link, no cell more than the table has")
    func markdown() throws {
        let text = SummaryMarkdown.text(of: document, in: .vietnamese)
        try GoldenReport.check(text, "hostile.vi.md")
        let unescaped = text.split(separator: "\\](").joined()
        #expect(!text.unicodeScalars.contains { $0 == "<" || $0 == "\u{1B}" } && !unescaped.contains("]("))
        #expect(text.contains("\\*\\*đậm\\*\\* \\_nghiêng\\_ &lt;b&gt;to&lt;/b&gt; &amp;amp; \\\\\\|"))
        var columns = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                columns = 0
                continue
            }
            let bars = Self.unescapedBars(in: line)
            if columns == 0 { columns = bars }
            #expect(bars == columns, "\(line)")
        }
    }

    @Test("a terminal: no escape sequence and no mark that turns the direction")
    func terminal() {
        let text = SummaryText.text(of: document, on: Paper(language: .vietnamese, width: 80))
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\r" })
        #expect(text.contains("<script>alert(1)</script>"))
    }

    @Test("JSON: one line that reads back to what was typed, with the fields that are documented and no others")
    func json() throws {
        for language in Language.allCases {
            let bytes = SummaryJSON.bytes(of: document, in: language)
            #expect(!bytes.contains(0x0A))
            guard case .object(let object) = try JSONParser.parse(bytes) else {
                Issue.record("no object")
                return
            }
            JSONShape.check(object, SummaryJSON.fields)
            #expect(object.objects("products").first?.string("name") == "=cmd|'/C calc'!A0")
            #expect(object.objects("cases").first?.string("sentence") == document.cases[0].sentence.text(in: language))
        }
    }

    private static func tags(of page: String) -> Set<String> {
        Set(page.split(separator: "<").dropFirst().map { String($0.prefix { $0 != ">" && $0 != " " && $0 != "\n" }) })
    }

    /// The names of all attributes, read as a browser does: values end with the quotation mark that they begin with.
    private static func attributes(of page: String) -> Set<String> {
        var names = Set<String>()
        for tag in page.split(separator: "<").dropFirst() {
            var (name, isQuoted) = ("", false)
            for scalar in tag.unicodeScalars {
                if scalar == "\"" { isQuoted.toggle() }
                guard !isQuoted else { continue }
                if scalar == ">" { break }
                if scalar == "=" { names.insert(name) }
                if scalar == " " || scalar == "\n" { name = "" } else { name.unicodeScalars.append(scalar) }
            }
        }
        return names
    }

    private static func unescapedBars(in line: Substring) -> Int {
        var (count, isEscaped) = (0, false)
        for character in line {
            if character == "|", !isEscaped { count += 1 }
            isEscaped = character == "\\" && !isEscaped
        }
        return count
    }
}

extension String.UTF8View {
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        let bytes = Array(self)
        guard bytes.count >= sequence.count else { return false }
        return (0...bytes.count - sequence.count).contains { bytes[$0..<$0 + sequence.count].elementsEqual(sequence) }
    }
}
