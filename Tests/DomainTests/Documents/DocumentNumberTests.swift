import Domain
import Testing

@Suite("Numbers of documents")
struct DocumentNumberTests {
    @Test(
        "numbers in the three verified forms are read and printed again",
        arguments: [
            ("48070001/BB-KT", 1, "BB-KT"), ("48009999/QĐ-KT", 9999, "QĐ-KT"), ("48070012/QĐ-SĐBSKT", 12, "QĐ-SĐBSKT"),
            ("48070003/QĐ-GQ", 3, "QĐ-GQ"), ("48070004/QĐ-NV", 4, "QĐ-NV"), ("48070005/QĐ-KDGH", 5, "QĐ-KDGH"),
            ("48070006/BB-XMLV", 6, "BB-XMLV"), ("48070007/BK", 7, "BK"), ("48070008/PL", 8, "PL"),
            ("12/ĐX-48-QLTT0123", 12, "ĐX"), ("7/BC-48-QLTT5", 7, "BC"), ("123/QĐ-XPHC", 123, "QĐ-XPHC"),
            ("10000/BB-VPHC", 10_000, "BB-VPHC"), ("5/QĐ-GQXP", 5, "QĐ-GQXP"), ("6/QĐ-TG", 6, "QĐ-TG"),
        ]
    )
    func reads(text: String, sequence: Int, sign: String) throws {
        let number = try #require(DocumentNumber(text))
        #expect(number.sequence == sequence && number.sign == sign)
        #expect(number.description == text)
        #expect(DocumentNumber(number.description) == number)
    }

    @Test(
        "what is no number is refused",
        arguments: [
            "48070000/BB-KT", "4807001/BB-KT", "480700001/BB-KT", "48070001/BB-XX", "48070001", "48070001/",
            "0/QĐ-XPHC", "/QĐ-XPHC", "1/QĐ-XPHC/2", "1/ĐX", "1/ĐX-48", "1/ĐX-48-QLTT", "1/ĐX--QLTT1", "0/ĐX-48-QLTT1",
            "1/ĐX-48-QLTT1-2", "1/QD-XPHC", "-1/QĐ-XPHC", "１/QĐ-XPHC", " 1/QĐ-XPHC", "",
        ]
    )
    func refuses(text: String) {
        #expect(DocumentNumber(text) == nil)
    }

    @Test("zeros before a sanction's sequence make no other number")
    func zeros() {
        #expect(DocumentNumber("05/QĐ-XPHC") == DocumentNumber("5/QĐ-XPHC"))
    }

    @Test("the next number of a type is written in the type's form")
    func next() throws {
        let unit = try #require(UnitPrefix("4807"))
        let officer = OfficerNumber("48-QLTT0123")
        func number(_ type: DocumentType, _ sequence: Int, by officer: OfficerNumber? = nil) -> String? {
            DocumentNumber(type, unit: unit, officer: officer, sequence: sequence)?.description
        }
        #expect(number(.inspectionMinutes, 1) == "48070001/BB-KT")
        #expect(number(.inspectionMinutes, 10_000) == nil)
        #expect(number(.inspectionMinutes, 0) == nil)
        #expect(number(.officerProposal, 3, by: officer) == "3/ĐX-48-QLTT0123")
        #expect(number(.officerProposal, 3) == nil)
        #expect(number(.penaltyDecision, 10_000) == "10000/QĐ-XPHC")
        #expect(number(.spotPenalty, 1) == "1/QĐ-XPHC")
        #expect(number(.workDiary, 1) == nil && number(.coercionDecision, 1) == nil && number(.notice, 1) == nil)
    }

    @Test("every numbered type's numbers match its pattern, and no other type's of another sign")
    func patterns() throws {
        let unit = try #require(UnitPrefix("4807"))
        let officer = try #require(OfficerNumber("48-QLTT0123"))
        for type in DocumentType.allCases {
            let number = DocumentNumber(type, unit: unit, officer: officer, sequence: 42)
            #expect((number == nil) == (DocumentNumber.pattern(of: type) == nil), "\(type)")
            guard let number, let pattern = DocumentNumber.pattern(of: type) else { continue }
            let expression = try Regex(pattern)
            #expect(number.description.wholeMatch(of: expression) != nil)
            #expect(number.fits(type))
            for other in DocumentType.allCases where other.abbreviation != type.abbreviation {
                guard let second = DocumentNumber(other, unit: unit, officer: officer, sequence: 42) else { continue }
                #expect(second.description.wholeMatch(of: expression) == nil)
                #expect(!second.fits(type))
            }
        }
    }

    @Test("the patterns are those of the circular")
    func knownPatterns() {
        #expect(DocumentNumber.pattern(of: .inspectionDecision) == "^[0-9]{8}/QĐ-KT$")
        #expect(DocumentNumber.pattern(of: .officerReport) == "^[0-9]+/BC-[0-9]+-QLTT[0-9]+$")
        #expect(DocumentNumber.pattern(of: .violationMinutes) == "^[0-9]+/BB-VPHC$")
    }

    @Test("every form is listed once: the twelve of market surveillance and those of Decree 118/2021")
    func forms() {
        let surveillance = DocumentType.allCases.filter { $0.regime == .surveillance }.flatMap(\.forms)
        #expect(surveillance == (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" })
        let sanction = DocumentType.allCases.filter { $0.regime == .sanction }.flatMap(\.forms)
        #expect(Set(sanction).count == sanction.count)
        let decisions = [
            1, 2, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 21, 24, 25, 26, 27, 28, 33, 34, 35, 37, 38, 39, 40, 41,
        ]
        let minutes = [1, 2, 3, 4, 5, 15, 16, 17, 20, 21, 26, 27, 28, 29]
        func name(_ kind: String, _ number: Int) -> String { "\(kind)\(number < 10 ? "0" : "")\(number)" }
        #expect(Set(sanction) == Set(decisions.map { name("MQĐ", $0) } + minutes.map { name("MBB", $0) }))
    }

    @Test("officers' numbers and units' prefixes are digits in their form")
    func parts() {
        #expect(OfficerNumber("48-QLTT0123")?.description == "48-QLTT0123")
        for text in ["48-qltt1", "48QLTT1", "48-QLTT", "-QLTT1", "4a-QLTT1", "48-QLTT1a", ""] {
            #expect(OfficerNumber(text) == nil)
        }
        #expect(UnitPrefix("4807")?.description == "4807")
        for text in ["480", "48070", "48a7", ""] { #expect(UnitPrefix(text) == nil) }
    }
}
