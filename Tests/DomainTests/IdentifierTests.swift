import Domain
import Testing

@Suite("GTINs, tax codes and record numbers")
struct IdentifierTests {
    @Test(
        "a GTIN's check digit is told right or wrong, and kept either way",
        arguments: [
            ("8936000000011", true), ("8936000000017", false), ("4006381333931", true), ("96385074", true),
            ("036000291452", true),
            ("10012345678902", true), ("00000000", true), ("96385075", false),
        ]
    )
    func checkDigit(digits: String, isValid: Bool) throws {
        let gtin = try #require(GTIN(digits))
        #expect(gtin.hasValidCheckDigit == isValid)
        #expect(gtin.digits == digits)
        #expect(gtin.padded14.count == 14 && gtin.padded14.hasSuffix(digits))
    }

    @Test(
        "what is no GTIN is refused",
        arguments: ["", "123", "893600000001", "893600000001X", "8936000000011 ", "893-600000001", "123456789"].filter {
            $0.count != 12
        }
    )
    func noGTIN(text: String) {
        #expect(GTIN(text) == nil)
    }

    @Test(
        "tax codes have their four forms",
        arguments: ["0123456789", "0123456789-001", "0123456789001", "012345678901"]
    )
    func taxCodes(text: String) {
        #expect(TaxCode(text)?.text == text)
    }

    @Test(
        "what is no tax code is refused",
        arguments: [
            "", "012345678", "01234567890", "0123456789-01", "0123456789_001", "01234567890-12", "abcdefghij",
            "0123456789-0012",
        ]
    )
    func noTaxCode(text: String) {
        #expect(TaxCode(text) == nil)
    }

    @Test(
        "a record number is read in its one form",
        arguments: [
            ("KT-2026-000123", RecordKind.inspection, 2026, 123), ("VV-2026-000001", .enforcementCase, 2026, 1),
            ("TB-2027-1234567", .complaint, 2027, 1_234_567), ("KT-2026-999999", .inspection, 2026, 999_999),
        ]
    )
    func records(text: String, kind: RecordKind, year: Int, sequence: Int) throws {
        let number = try #require(RecordNumber(text))
        #expect(number == RecordNumber(kind: kind, year: year, sequence: sequence))
        #expect(number.description == text)
    }

    @Test(
        "what is no record number is refused",
        arguments: [
            "", "KT", "KT-2026", "KT-2026-123", "kt-2026-000123", "XX-2026-000123", "KT-26-000123", "KT-2026-000000",
            "KT-0000-000001",
            "KT-2026-0000123", "KT-2026-00012a", "KT-2026-000123-", " KT-2026-000123", "KT--2026-000123",
            "KT-2026-99999999999999999999",
        ]
    )
    func noRecord(text: String) {
        #expect(RecordNumber(text) == nil)
    }
}
