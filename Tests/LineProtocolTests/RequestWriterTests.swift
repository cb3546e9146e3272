import JSON
import LineProtocol
import SeededRandom
import Testing

@Suite("Requests to lines")
struct RequestWriterTests {
    @Test(
        "fields are written as JSON, or as pairs when a word is among them",
        arguments: [
            ([], "ping\n"),
            ([("k", .string("x y"))], "ping {\"k\":\"x y\"}\n"),
            ([("k", .number("1.50")), ("m", .null)], "ping {\"k\":1.50,\"m\":null}\n"),
            ([("k", .word("x"))], "ping k=x\n"),
            ([("k", .word("")), ("m", .word("a b"))], "ping k=\"\" m=\"a b\"\n"),
            ([("k", .word("\"a\"\n\u{1}\u{1B}\t\\"))], "ping k=\"\\\"a\\\"\\n\\u0001\\u001b\\t\\\\\"\n"),
            ([("k", .word("1")), ("m", .null), ("n", .number("2"))], "ping k=1 n=2\n"),
            ([("k", .word("1")), ("m", .array([.string("a b")]))], "ping k=1 m=\"[\\\"a b\\\"]\"\n"),
            ([("tên", .word("1"))], "ping {\"tên\":\"1\"}\n"),
        ] as [([(String, JSONValue)], String)]
    )
    func lines(members: [(String, JSONValue)], line: String) {
        var object = JSONObject()
        for (name, value) in members { object.set(name, value) }
        var writer = RequestWriter()
        writer.write("ping", object)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == line)
    }

    @Test("what is written is read back the same, whatever text is in it", arguments: UInt64(0)..<50)
    func roundTrip(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet: [Character] = [
            "a", "=", "\"", "\\", " ", "\n", "\r", "\t", "\u{1}", "\u{7F}", "ặ", "\u{1F600}", "{", "[", "#",
        ]
        for _ in 0..<100 {
            let asWords = Bool.random(using: &generator)
            var object = JSONObject()
            for index in 0..<Int.random(in: 0...4, using: &generator) {
                let length = Int.random(in: 0...10, using: &generator)
                let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
                object.set("k\(index)", asWords ? .word(text) : .string(text))
            }
            var writer = RequestWriter()
            writer.write("inspection.log", object, tag: Tag("t1"))
            var lines: [Line] = []
            var framer = LineFramer()
            framer.append(writer.bytes[...], to: &lines)
            guard lines.count == 1, case .complete(let line) = lines[0] else {
                Issue.record("not one line: \(object)")
                return
            }
            let request = try RequestLine(line)
            #expect(request.tag == Tag("t1"))
            #expect(request.operation == "inspection.log")
            #expect(request.arguments == .fields(object))
        }
    }
}
