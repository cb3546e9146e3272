import Matching
import Testing

@Suite("Numbers under bar codes")
struct TradeNumberTests {
    @Test(
        "all lengths of one number are one",
        arguments: [
            ("96385074", "00000096385074"), ("036000291452", "0036000291452"), ("8938505974200", "08938505974200"),
            ("893-8505.97420 0", "8938505974200"),
        ]
    )
    func equal(one: String, other: String) throws {
        #expect(try #require(TradeNumber(one)) == #require(TradeNumber(other)))
    }

    @Test(
        "check digits",
        arguments: [("96385074", true), ("96385075", false), ("8938505974200", true), ("036000291453", false)]
    )
    func checkDigit(text: String, isValid: Bool) throws {
        #expect(try #require(TradeNumber(text)).hasValidCheckDigit == isValid)
    }

    @Test(
        "other texts are no numbers",
        arguments: ["", "1234567", "123456789", "89385059742001234", "8938505974A00", "٣٣٣٣٣٣٣٣"]
    )
    func refused(text: String) {
        #expect(TradeNumber(text) == nil)
    }
}
