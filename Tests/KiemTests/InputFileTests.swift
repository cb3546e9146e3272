import Domain
import JSON
import Testing

@testable import KiemCommand

@Suite("Input files")
struct InputFileTests {
    @Test("a syntax error is told with its line and column")
    func place() {
        do {
            _ = try InputFile.fields(of: Array("{\n  \"lực\": x\n}".utf8), named: "a.json")
            Issue.record("it was read")
        } catch {
            #expect(error.exit == .input)
            #expect(error.message.en.hasPrefix("a.json:2:10: "))
        }
    }

    @Test("a mark of byte order is passed over, digits are kept")
    func digits() throws {
        let fields = try InputFile.fields(of: [0xEF, 0xBB, 0xBF] + Array(#"{"a":1.50}"#.utf8), named: "-")
        #expect(fields["a"] == .number("1.50"))
    }

    @Test("what is no object is refused", arguments: ["[]", "1", "", "\"x\"", "{} {}"])
    func noObject(text: String) {
        #expect(throws: CommandFailure.self) { try InputFile.fields(of: Array(text.utf8), named: "-") }
    }

    @Test("a file that is not there is not found")
    func missing() {
        do {
            _ = try InputFile.fields("/nonexistent/kiem.json")
            Issue.record("it was read")
        } catch {
            #expect(error.exit == .notFound)
        }
    }
}
