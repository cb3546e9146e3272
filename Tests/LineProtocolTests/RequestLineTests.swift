import JSON
import LineProtocol
import SeededRandom
import Testing

@Suite("Lines to requests")
struct RequestLineTests {
    typealias Good = (line: String, tag: String?, operation: String, arguments: RequestArguments)

    @Test(
        "a line of the grammar is read",
        arguments: [
            ("ping", nil, "ping", .pairs([])),
            ("  ping  ", nil, "ping", .pairs([])),
            ("#7 ping", "7", "ping", .pairs([])),
            ("#a.B_c-9  ping", "a.B_c-9", "ping", .pairs([])),
            ("#\(String(repeating: "x", count: 32)) ping", String(repeating: "x", count: 32), "ping", .pairs([])),
            ("case.show VV-2026-000123", nil, "case.show", .bare("VV-2026-000123")),
            ("product.search \"nước mắm\"", nil, "product.search", .bare("nước mắm")),
            ("product.search \"\"  ", nil, "product.search", .bare("")),
            ("product.search text=x", nil, "product.search", .pairs([("text", "x")])),
            ("a k=v m=n", nil, "a", .pairs([("k", "v"), ("m", "n")])),
            ("a   k=v    m=n ", nil, "a", .pairs([("k", "v"), ("m", "n")])),
            ("a k=", nil, "a", .pairs([("k", "")])),
            ("a k=\"\"", nil, "a", .pairs([("k", "")])),
            ("a k=b=c", nil, "a", .pairs([("k", "b=c")])),
            ("a k=\"x y\" m=\"1\"", nil, "a", .pairs([("k", "x y"), ("m", "1")])),
            ("a k=\"q\\\" b\\\\ n\\n t\\t u\\u1EB7\"", nil, "a", .pairs([("k", "q\" b\\ n\n t\t u\u{1EB7}")])),
            ("a k=\"\\uD83D\\uDE00\"", nil, "a", .pairs([("k", "\u{1F600}")])),
            ("a k=it's", nil, "a", .pairs([("k", "it's")])),
            ("a k=[{\"b\":1}]", nil, "a", .pairs([("k", "[{\"b\":1}]")])),
            ("a {}", nil, "a", .pairs([])),
            (
                "a {\"k\":1.50,\"m\":[true,null]}", nil, "a",
                .json([("k", .number("1.50")), ("m", .array([.bool(true), .null]))])
            ),
            ("a  { \"k\" : \"x\" } ", nil, "a", .json([("k", .string("x"))])),
        ] as [Good]
    )
    func good(_ example: Good) throws {
        let request = try RequestLine(Array(example.line.utf8))
        #expect(request.tag == example.tag.flatMap { Tag($0) })
        #expect(request.operation == example.operation)
        #expect(request.arguments == example.arguments)
    }

    @Test(
        "a line that is not of the grammar is refused with its own reason, its place and its tag",
        arguments: [
            ("# ping", .badTag, 0, nil),
            ("#\(String(repeating: "x", count: 33)) ping", .badTag, 0, nil),
            ("#a/b ping", .badTag, 0, nil),
            ("#7", .missingOperation, 2, "7"),
            ("#7 ", .missingOperation, 3, "7"),
            ("{}", .badOperation, 0, nil),
            ("*1", .badOperation, 0, nil),
            ("#7 tìm", .badOperation, 3, "7"),
            (".show", .badOperation, 0, nil),
            ("\(String(repeating: "x", count: 65))", .badOperation, 0, nil),
            ("a nước mắm", .badPair, 2, nil),
            ("a k=v mắm", .badPair, 6, nil),
            ("a \"x\" k=v", .badPair, 2, nil),
            ("a text='; drop table cases; --'", .badPair, 10, nil),
            ("a =v", .badKey, 2, nil),
            ("a tên=v", .badKey, 2, nil),
            ("a k=1 k=2", .duplicateKey("k"), 6, nil),
            ("a k=\"1 2", .unfinishedQuote, 4, nil),
            ("a k=\"1\\", .badEscape, 6, nil),
            ("a k=\"1\"2", .textAfterQuote, 7, nil),
            ("a k=\"\\x\"", .badEscape, 5, nil),
            ("a k=\"\\u12G4\"", .badEscape, 5, nil),
            ("a k=\"\\uD83Dx\"", .loneSurrogate, 5, nil),
            ("a k=\"\\uDE00\"", .loneSurrogate, 5, nil),
            ("a k=\"\\uD83D\\u0041\"", .loneSurrogate, 5, nil),
            ("a k=\"\\u0000\"", .nullCharacter, 5, nil),
            ("#7 a k=\u{0}", .nullCharacter, 7, "7"),
            ("a k=x\u{1}y", .controlCharacter, 5, nil),
            ("a k=\"x\ty\"", .controlCharacter, 6, nil),
            ("a x\ry", .controlCharacter, 3, nil),
            ("#7 a {\"k\":1", .json(.unexpectedEnd), 11, "7"),
            ("a {\"k\":1} x", .json(.trailing), 10, nil),
            ("a {\"k\":1,\"k\":2}", .json(.duplicateMember("k")), 9, nil),
            ("a {\"k\":\(String(repeating: "[", count: 1000))", .json(.tooDeep), 38, nil),
        ] as [(String, LineError.Reason, Int, String?)]
    )
    func bad(line: String, reason: LineError.Reason, offset: Int, tag: String?) {
        #expect(throws: LineError(reason, at: offset, tag: tag.flatMap { Tag($0) })) {
            try RequestLine(Array(line.utf8))
        }
    }

    @Test(
        "bytes that are not UTF-8 are refused wherever they stand, with the place of the first",
        arguments: [
            ("#7 a k=", [0xFF], 7),
            ("#7 a k=x", [0xC3], 8),
            ("#7 a {\"k\":\"", [0xED, 0xA0, 0x80, 0x22, 0x7D], 11),
            ("#7 \u{1EB7}", [0xC0, 0x80], 6),
        ] as [(String, [UInt8], Int)]
    )
    func invalidUTF8(beginning: String, rest: [UInt8], offset: Int) {
        #expect(throws: LineError(.invalidUTF8, at: offset, tag: Tag("7"))) {
            try RequestLine(Array(beginning.utf8) + rest)
        }
    }

    @Test(
        "whatever bytes a line has, reading it ends in a request or an error inside the line",
        arguments: UInt64(0)..<50
    )
    func anyBytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("#a=\"\\u0dD8{}[]:,1 \t\r".utf8) + [0x00, 0xC3, 0xA1, 0xFF]
        for _ in 0..<2_000 {
            let line = (0..<Int.random(in: 1...40, using: &generator)).compactMap { _ in
                alphabet.randomElement(using: &generator)
            }
            do {
                _ = try RequestLine(line)
            } catch {
                #expect((0...line.count).contains(error.offset), "\(line)")
            }
        }
    }

    @Test("arguments that stand by themselves are read like those of a line")
    func argumentsAlone() throws {
        let arguments = try RequestArguments(parsing: "label_name=\"Nước mắm\" quantity=12")
        #expect(arguments == .pairs([("label_name", "Nước mắm"), ("quantity", "12")]))
        #expect(throws: LineError(.duplicateKey("a"), at: 4)) { try RequestArguments(parsing: "a=1 a=2") }
    }
}

extension RequestArguments {
    static func pairs(_ pairs: [(String, String)]) -> RequestArguments {
        .json(pairs.map { ($0, .word($1)) })
    }

    static func json(_ members: [(String, JSONValue)]) -> RequestArguments {
        var object = JSONObject()
        for (name, value) in members { object.set(name, value) }
        return .fields(object)
    }
}
