import Testing
import VietnameseText

@Suite("Numbers and units as people write them")
struct NumberTests {
    @Test(
        "Vietnamese notation groups by points and divides by a comma",
        arguments: [
            ("1.500", 1500, 0), ("1,5", 15, 1), ("30.000", 30000, 0), ("1.234.567,89", 123_456_789, 2), ("0,05", 5, 2),
            ("42", 42, 0), ("1500,0", 15000, 1),
        ] as [(String, Int64, Int)]
    )
    func vietnamese(text: String, digits: Int64, decimals: Int) {
        #expect(WrittenNumber(text, in: .vietnamese) == WrittenNumber(digits: digits, decimals: decimals))
    }

    @Test("international notation does it the other way round")
    func international() {
        #expect(WrittenNumber("1,500.25", in: .international) == WrittenNumber(digits: 150025, decimals: 2))
        #expect(WrittenNumber("1.500", in: .international)?.whole == nil)
        #expect(WrittenNumber("1.500", in: .vietnamese)?.whole == 1500)
    }

    @Test(
        "what breaks the notation is no number",
        arguments: [
            "", ",", "1,", ",5", "1.50", "1.5", "1.2345", "1234.567", "1,5,5", "1..500", "1.500.", "-1", "1a", "٣",
            "1234567890123456789",
        ]
    )
    func refused(text: String) {
        #expect(WrittenNumber(text, in: .vietnamese) == nil)
    }

    @Test("a fraction of a million is a whole number of đồng")
    func multiplied() {
        #expect(WrittenNumber("1,2", in: .vietnamese)?.multiplied(by: 1_000_000) == 1_200_000)
        #expect(WrittenNumber("0,0005", in: .vietnamese)?.multiplied(by: 1000) == nil)
        #expect(WrittenNumber(digits: .max).multiplied(by: 2) == nil)
    }

    @Test("every unit is read in its spelling", arguments: UnitOfMeasure.allCases)
    func units(unit: UnitOfMeasure) {
        #expect(UnitOfMeasure(word: unit.rawValue) == unit)
        #expect(UnitOfMeasure(word: unit.rawValue.uppercased()) == unit)
    }

    @Test(
        "units without accents and in short are read, other words are not",
        arguments: [
            ("hop", .box), ("l", .litre), ("gam", .gram), ("hu", .jar), ("ký", .kilogram), ("tan", .tonne), ("ta", nil),
            ("yen", nil), ("mắm", nil), ("hợp", nil),
        ] as [(String, UnitOfMeasure?)]
    )
    func loose(word: String, unit: UnitOfMeasure?) {
        #expect(UnitOfMeasure(word: word) == unit)
    }
}
