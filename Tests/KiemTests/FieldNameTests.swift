import Contract
import Testing

@testable import KiemCommand

@Suite("Names of fields in messages")
struct FieldNameTests {
    @Test(
        "a path of the wire is told as the flag that was written",
        arguments: [
            ("started_at", "--started-at"), ("findings[1].goods_value", "--finding #2 goods_value"),
            ("findings", "--finding"),
            ("premises.area", "--premises.area"), ("party.tax_code", "--party.tax-code"),
            ("members[0]", "--members #1"),
            ("unknown", "unknown"),
        ]
    )
    func flags(path: String, flag: String) {
        #expect(FieldName.flag(for: path, of: .inspectionLog, isFromFile: false) == flag)
    }

    @Test("where the fields came from a file the path stays as it is")
    func file() {
        #expect(FieldName.flag(for: "findings[1].kind", of: .inspectionLog, isFromFile: true) == "findings[1].kind")
    }
}
