import JSON
import LineProtocol
import NIOCore
import Testing

@Suite("Arrays of RESP2 to requests, and answers back")
struct RESPRequestTests {
    @Test(
        "a request is the operation and pairs, one JSON object or one value",
        arguments: [
            (["case.show"], .pairs([])),
            (["case.show", "VV-2026-000123"], .bare("VV-2026-000123")),
            (["case.show", "case=1"], .bare("case=1")),
            (["case.show", ""], .bare("")),
            (["case.show", "[1]"], .bare("[1]")),
            (["case.show", "{}"], .pairs([])),
            (["case.show", "{\"case\": 1.50}"], .json([("case", .number("1.50"))])),
            (["case.show", "case", "a b\r\n\"c\""], .pairs([("case", "a b\r\n\"c\"")])),
            (["case.show", "a", "{", "b", ""], .pairs([("a", "{"), ("b", "")])),
            (["case.show", "tên", "x"], nil),
        ] as [([String], RequestArguments?)]
    )
    func good(strings: [String], arguments: RequestArguments?) throws {
        guard let arguments else {
            #expect(throws: RESPError(.badKey, element: 1)) { try Self.request(strings) }
            return
        }
        let request = try Self.request(strings)
        #expect(request.operation == "case.show")
        #expect(request.arguments == arguments)
    }

    @Test(
        "anything else is refused with its own reason and its place",
        arguments: [
            ([""], RESPError(.badOperation, element: 0)),
            (["case show"], RESPError(.badOperation, element: 0)),
            ([String(repeating: "x", count: 65)], RESPError(.badOperation, element: 0)),
            (["a", "b", "c", "d"], RESPError(.missingValue, element: 3)),
            (["a", "", "c"], RESPError(.badKey, element: 1)),
            (["a", "b c", "d"], RESPError(.badKey, element: 1)),
            (["a", "b", "1", "b", "2"], RESPError(.duplicateKey("b"), element: 3)),
            (["a", "{\"b\":1"], RESPError(.json(.unexpectedEnd), element: 1, at: 6)),
            (["a", "{} x"], RESPError(.json(.trailing), element: 1, at: 3)),
            (["a", "b", "x\u{0}"], RESPError(.nullCharacter, element: 2, at: 1)),
        ] as [([String], RESPError)]
    )
    func bad(strings: [String], error: RESPError) {
        #expect(throws: error) { try Self.request(strings) }
    }

    @Test("bytes that are not UTF-8 are refused with their place")
    func invalidUTF8() {
        #expect(throws: RESPError(.invalidUTF8, element: 1, at: 1)) {
            try RESPRequest([Array("a".utf8), [0x78, 0xC3, 0x28]])
        }
    }

    @Test(
        "values are written as RESP2 has them",
        arguments: [
            (.simple("PONG"), "+PONG\r\n"),
            (.error("NOT_FOUND không có"), "-NOT_FOUND không có\r\n"),
            (.error("INVALID a\r\n+OK\r\n\u{0}"), "-INVALID a  +OK   \r\n"),
            (.integer(-5), ":-5\r\n"),
            (.text("a\r\n"), "$3\r\na\r\n\r\n"),
            (.text(""), "$0\r\n\r\n"),
            (.null, "$-1\r\n"),
            (.array([]), "*0\r\n"),
            (.array([.text("ặ"), .array([.integer(1)])]), "*2\r\n$3\r\nặ\r\n*1\r\n:1\r\n"),
        ] as [(RESPValue, String)]
    )
    func writing(value: RESPValue, text: String) {
        var writer = ReplyWriter(ByteBuffer(string: "x"))
        writer.value(value)
        #expect(String(buffer: writer.buffer) == "x" + text)
    }

    private static func request(_ strings: [String]) throws(RESPError) -> RESPRequest {
        try RESPRequest(strings.map { Array($0.utf8) })
    }
}
