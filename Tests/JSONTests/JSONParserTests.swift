import JSON
import SeededRandom
import Testing

@Suite("JSON is read strictly")
struct JSONParserTests {
    @Test("what RFC 8259 allows is read and written back")
    func roundTrip() throws {
        let text = #"{"a":[1,-2.50,3e+2,true,false,null],"b":{"c":"d\"\\\n\u0001é"},"đ":""}"#
        var writer = JSONWriter()
        writer.value(try JSONParser.parse(text))
        #expect(writer.text == text)
    }

    @Test("a number keeps its literal, beyond what a double holds")
    func literals() throws {
        #expect(try JSONParser.parse("9007199254740993") == .number("9007199254740993"))
        #expect(try JSONParser.parse("0.10") == .number("0.10"))
    }

    @Test("escapes are resolved, surrogate pairs joined")
    func escapes() throws {
        #expect(try JSONParser.parse(#""\u0110\ud83d\ude00\/""#) == .string("Đ😀/"))
    }

    static let refused: [(String, JSONError)] = [
        ("", JSONError(.unexpectedEnd, at: 0)),
        ("{", JSONError(.unexpectedEnd, at: 1)),
        ("[1,]", JSONError(.syntax, at: 3)),
        ("{\"a\":1,}", JSONError(.syntax, at: 7)),
        ("01", JSONError(.trailing, at: 1)),
        ("+1", JSONError(.syntax, at: 0)),
        (".5", JSONError(.syntax, at: 0)),
        ("1.", JSONError(.unexpectedEnd, at: 2)),
        ("nul", JSONError(.unexpectedEnd, at: 3)),
        ("NaN", JSONError(.syntax, at: 0)),
        ("1 2", JSONError(.trailing, at: 2)),
        ("\"a\tb\"", JSONError(.syntax, at: 2)),
        ("\"\\x\"", JSONError(.syntax, at: 2)),
        ("\"\\u0000\"", JSONError(.nullCharacter, at: 1)),
        ("\"\0\"", JSONError(.nullCharacter, at: 1)),
        ("\"\\ud800\"", JSONError(.loneSurrogate, at: 1)),
        ("\"\\udc00\"", JSONError(.loneSurrogate, at: 1)),
        ("{\"a\":1,\"a\":2}", JSONError(.duplicateMember("a"), at: 7)),
    ]

    @Test("what it does not take has its own error at its own place", arguments: refused)
    func refusals(text: String, error: JSONError) {
        #expect(throws: error) { try JSONParser.parse(text) }
    }

    @Test("nesting a thousand deep is refused, the limit itself is not")
    func depth() throws {
        let deep = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
        #expect(throws: JSONError(.tooDeep, at: JSONParser.defaultDepth)) { try JSONParser.parse(deep) }
        let allowed =
            String(repeating: "[", count: JSONParser.defaultDepth)
            + String(repeating: "]", count: JSONParser.defaultDepth)
        _ = try JSONParser.parse(allowed)
    }

    @Test("an object with as many members as a request can hold is read in a moment", .timeLimit(.minutes(1)))
    func manyMembers() throws {
        // Looking through all members before each new one would take minutes.
        let names = (0..<100_000).map { String($0, radix: 36) }
        let text = "{" + names.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
        guard case .object(let object) = try JSONParser.parse(text) else {
            Issue.record("not an object")
            return
        }
        #expect(object.members.map(\.name) == names)
        #expect(names.allSatisfy { object[$0] == .number("1") } && object["-"] == nil)
        let twice = text.dropLast() + ",\"7\":2}"
        #expect(throws: JSONError(.duplicateMember("7"), at: text.utf8.count)) { try JSONParser.parse(String(twice)) }
    }

    @Test("bytes that are not UTF-8 are refused")
    func invalidUTF8() {
        #expect(throws: JSONError(.invalidUTF8, at: 0)) { try JSONParser.parse([0x22, 0xC3, 0x28, 0x22]) }
    }

    @Test("mutated input never traps, and what is read is written in a form that reads the same", arguments: 0..<20)
    func mutations(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let seeds = [#"{"a":[1,2.5e3,{"b":"x\u00e9\n"}],"c":null,"d":true}"#, #"[[[["\\\"",-0.1]]],false]"#]
        for _ in 0..<2000 {
            var bytes = Array(seeds[Int(random.next() % 2)].utf8)
            for _ in 0...(random.next() % 4) {
                let index = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 3 {
                case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: index)
                default: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
                }
            }
            guard let value = try? JSONParser.parse(bytes) else { continue }  // refused is fine; a trap is not
            var writer = JSONWriter()
            writer.value(value)
            #expect(try JSONParser.parse(writer.bytes) == value)
        }
    }
}
