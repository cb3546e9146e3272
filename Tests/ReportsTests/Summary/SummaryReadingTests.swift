import Domain
import JSON
import Testing

@testable import Reports

@Suite("Reading reports back from JSON")
struct SummaryReadingTests {
    private static let papers: [(width: Int?, isColoured: Bool)] = [
        (40, false), (80, false), (120, true), (nil, false),
    ]

    private func documents() throws -> [ReportDocument] {
        [
            try SummaryFixtures.week(), try SummaryFixtures.supplemented(), try SummaryFixtures.hostile(),
            try SummaryFixtures.empty(), try SummaryFixtures.draft("2026-M10"),
            try SummaryFixtures.draft("2026-M10@14"),
            try SummaryFixtures.draft("2026-Q3"), try SummaryFixtures.draft("2026-01-05..2026-02-10"),
        ]
    }

    @Test("what is read back is drawn the same at every width, with colour and without", arguments: Language.allCases)
    func drawing(language: Language) throws {
        for document in try documents() {
            let read = try #require(SummaryReading.document(of: object(document, language)))
            for (width, isColoured) in Self.papers {
                let paper = Paper(language: language, width: width, isColoured: isColoured)
                #expect(SummaryText.text(of: read, on: paper) == SummaryText.text(of: document, on: paper))
            }
        }
    }

    @Test("what is read back is written the same, to the byte", arguments: Language.allCases)
    func writing(language: Language) throws {
        for document in try documents() {
            let bytes = SummaryJSON.bytes(of: document, in: language)
            let read = try #require(SummaryReading.document(of: object(document, language)))
            #expect(SummaryJSON.bytes(of: read, in: language) == bytes)
            #expect(SummaryCSV.text(of: read, in: language) == SummaryCSV.text(of: document, in: language))
            #expect(SummaryMarkdown.text(of: read, in: language) == SummaryMarkdown.text(of: document, in: language))
        }
    }

    @Test("who signs, where, and who gets it come back")
    func issuer() throws {
        var document = try SummaryFixtures.week()
        document.issuer.signerName = "Nguyễn Văn A"
        let issuer = try #require(SummaryReading.document(of: object(document, .english))).issuer
        #expect(issuer.code == "DN" && issuer.superior?.en == "Da Nang Department of Industry and Trade")
        #expect(issuer.place.en == "Da Nang" && issuer.signerTitle.vi == "Head of the Sub-Department")
        #expect(issuer.signerName == "Nguyễn Văn A" && issuer.recipients.count == 2)
    }

    @Test("without period, moment or measures it is no report; the rest may be missing")
    func missing() throws {
        let whole = try object(try SummaryFixtures.supplemented(), .vietnamese)
        let needed: Set = ["period", "measures"]
        for member in whole.members {
            let document = SummaryReading.document(of: whole.without(member.name))
            #expect((document == nil) == needed.contains(member.name), "\(member.name)")
        }
        #expect(SummaryReading.document(of: whole.without("as_of").without("published_at")) == nil)
        #expect(SummaryReading.document(of: JSONObject()) == nil)
        let least = try #require(
            SummaryReading.document(
                of: try FaceFixtures.object(#"{"period":"2026-W48","as_of":"2026-11-26T08:30:00+07:00","measures":{}}"#)
            )
        )
        #expect(least.edition == .draft && least.figures.previous == nil && least.figures.current.measures.isEmpty)
    }

    @Test("a value of another kind than it should be, at any depth, is left out and never ends the program")
    func malformed() throws {
        let strange: [JSONValue] = [
            .null, .bool(true), .number("-1"), .number("1e999"), .number("9223372036854775807"),
            .number("-9223372036854775808"), .string(""), .string("9999-12-31"), .array([.null, .array([])]),
            .object(JSONObject()),
        ]
        // One of each is enough: a report of the usual length has thousands of places.
        var document = try SummaryFixtures.supplemented()
        document.trend = document.trend.suffix(1)
        document.breakdowns[0].rows = document.breakdowns[0].rows.suffix(2)
        let whole = JSONValue.object(try object(document, .english))
        var read = 0
        for value in strange {
            for place in 0..<whole.places {
                var left = place
                guard case .object(let broken) = whole.replacing(&left, with: value),
                    let document = SummaryReading.document(of: broken)
                else { continue }
                read += 1
                guard place.isMultiple(of: 11) else { continue }
                #expect(!SummaryText.text(of: document, on: Paper(language: .english, width: 80)).isEmpty)
            }
        }
        #expect(read > whole.places)
    }

    @Test("a measure, an axis and a member of a later version are passed over")
    func later() throws {
        var object = try object(try SummaryFixtures.week(), .english)
        let plain = SummaryReading.document(of: object)
        var measures = try #require(object.object("measures"))
        measures.set("raids_by_drone", .object(try FaceFixtures.object(#"{"value":3}"#)))
        object.set("measures", .object(measures))
        object.set("weather", .string("rain"))
        #expect(SummaryReading.document(of: object) == plain)
    }

    private func object(_ document: ReportDocument, _ language: Language) throws -> JSONObject {
        guard case .object(let object) = try JSONParser.parse(SummaryJSON.bytes(of: document, in: language)) else {
            throw NoObject()
        }
        return object
    }

    private struct NoObject: Error {}
}

extension JSONObject {
    fileprivate func without(_ name: String) -> JSONObject {
        var object = JSONObject()
        for member in members where member.name != name { object.set(member.name, member.value) }
        return object
    }
}

extension JSONValue {
    /// How many values stand in this one, itself among them.
    fileprivate var places: Int {
        switch self {
        case .array(let elements): elements.reduce(1) { $0 + $1.places }
        case .object(let object): object.members.reduce(1) { $0 + $1.value.places }
        default: 1
        }
    }

    /// The value with another one at some place, counted as `places` counts.
    fileprivate func replacing(_ place: inout Int, with value: JSONValue) -> JSONValue {
        guard place > 0 else {
            place = .max
            return value
        }
        guard place < places || place == .max else {
            place -= places
            return self
        }
        guard place != .max else { return self }
        place -= 1
        switch self {
        case .array(let elements):
            return .array(elements.map { $0.replacing(&place, with: value) })
        case .object(let object):
            var replaced = JSONObject()
            for member in object.members { replaced.set(member.name, member.value.replacing(&place, with: value)) }
            return .object(replaced)
        default: return self
        }
    }
}
