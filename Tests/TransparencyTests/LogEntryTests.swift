import Domain
import JSON
import SeededRandom
import Testing

import struct FoundationEssentials.UUID

@testable import Transparency

@Suite("An entry has one spelling")
struct LogEntryTests {
    /// Left: what somebody may have written; right: what PostgreSQL 15 prints of it as `jsonb`, without the spaces between tokens.
    static let forms: [(String, String)] = [
        ("1e2", "100"), ("1.50e1", "15.0"), ("-0", "0"), ("-0.0", "0.0"), ("0.0010e3", "1.0"), ("1e-3", "0.001"),
        ("0e10", "0"), ("0e-3", "0.000"), ("1E+2", "100"), ("1.5e-3", "0.0015"), ("-1.20", "-1.20"),
        ("123456789012345678901234567890.10", "123456789012345678901234567890.10"), ("-12.5e1", "-125"),
        (
            #"{"bb":1,"a":2,"B":3,"é":4,"\n":5,"ab":{"z":1, "y":[]} , "x":{}}"#,
            #"{"\n":5,"B":3,"a":2,"x":{},"ab":{"y":[],"z":1},"bb":1,"é":4}"#
        ),
        (
            #""\u007f\u0001\b\f\n\r\t\/\\\"\u00e9\u2028\ud83d\ude00""#,
            "\"\u{7F}\\u0001\\b\\f\\n\\r\\t/\\\\\\\"é\u{2028}😀\""
        ),
        ("{\"e\u{301}\":1,\"é\":2}", "{\"é\":2,\"e\u{301}\":1}"),
        (" [ true , false , null , [ ] , { } ] ", "[true,false,null,[],{}]"),
    ]

    @Test("a body has the form that survives the column", arguments: forms)
    func canonicalForm(text: String, form: String) throws {
        // Compared as bytes: strings of Swift are equal when letters only look the same.
        #expect(Array(try CanonicalJSON.form(of: text).utf8) == Array(form.utf8))
        #expect(Array(try CanonicalJSON.form(of: form).utf8) == Array(form.utf8))
    }

    static let refused: [(String, LogEntryError)] = [
        ("", .body(JSONError(.unexpectedEnd, at: 0))),
        ("{\"a\":1,}", .body(JSONError(.syntax, at: 7))),
        ("[1,]", .body(JSONError(.syntax, at: 3))),
        ("01", .body(JSONError(.trailing, at: 1))),
        ("{} x", .body(JSONError(.trailing, at: 3))),
        ("{]", .body(JSONError(.syntax, at: 1))),
        ("[}", .body(JSONError(.syntax, at: 1))),
        ("\"\\u0000\"", .body(JSONError(.nullCharacter, at: 7))),
        ("\"\\ud800\"", .body(JSONError(.loneSurrogate, at: 7))),
        ("{\"b\":1,\"a\":{},\"b\":2}", .body(JSONError(.duplicateMember("b"), at: 20))),
        ("{\"a\":1,\"\\u0061\":2}", .body(JSONError(.duplicateMember("a"), at: 18))),
        ("1e131072", .numberTooLong(at: 0)), ("1.0e-16383", .numberTooLong(at: 0)),
        ("1e99999999999999999999", .numberTooLong(at: 0)), ("0e-16384", .numberTooLong(at: 0)),
    ]

    @Test("what a jsonb cannot hold has no form", arguments: refused)
    func refusals(text: String, error: LogEntryError) {
        #expect(throws: error) { try CanonicalJSON.form(of: text) }
    }

    @Test("the longest numbers of numeric have a form, and depth has no limit")
    func extremes() throws {
        #expect(try CanonicalJSON.form(of: "1e131071").utf8.count == 131_072)
        #expect(try CanonicalJSON.form(of: "1e-16383").utf8.count == 16_385)
        #expect(try CanonicalJSON.form(of: "0e200000") == "0")
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        #expect(try CanonicalJSON.form(of: deep) == deep)
    }

    @Test("spelling does not matter: shuffled members, spaces and escapes give the same bytes", arguments: 0..<50)
    func spellings(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let value = Self.value(depth: 0, &random)
            var plain = JSONWriter()
            plain.value(value)
            let form = try CanonicalJSON.form(of: plain.text)
            #expect(try CanonicalJSON.form(of: Self.spelling(value, &random)) == form)
            #expect(try CanonicalJSON.form(of: form) == form)
            // The form is the same value: read by the other parser, sorted members aside.
            #expect(Self.sorted(try JSONParser.parse(form)) == Self.sorted(value))
        }
    }

    @Test("an entry's bytes are those that are written down")
    func bytes() throws {
        let actor = try #require(UUID(uuidString: "00112233-4455-6677-8899-aabbccddeeff"))
        let entry = LogEntry(
            seq: 0x0102,
            at: Moment(microsecondsSince1970: -2),
            actor: actor,
            unit: nil,
            operation: "case.open",
            subject: "HS-1",
            body: #"{ "b": 1e1 }"#
        )
        let expected: [UInt8] =
            [1, 0, 0, 0, 0, 0, 0, 1, 2, 255, 255, 255, 255, 255, 255, 255, 254, 16]
            + [0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF, 0]
            + [0, 0, 0, 9] + Array("case.open".utf8) + [0, 0, 0, 4] + Array("HS-1".utf8)
            + [0, 0, 0, 8] + Array(#"{"b":10}"#.utf8)
        #expect(try entry.bytes() == expected)
        #expect(try entry.leaf() == .leaf(expected))
    }

    @Test("any change of a field changes the leaf")
    func everyField() throws {
        let unit = try #require(UUID(uuidString: "00112233-4455-6677-8899-aabbccddeeff"))
        func entry(
            seq: Int64 = 1,
            at: Int64 = 1,
            actor: UUID? = nil,
            unit: UUID? = nil,
            operation: String = "a.b",
            subject: String = "cd",
            body: String = "{}"
        ) -> LogEntry {
            LogEntry(
                seq: seq,
                at: Moment(microsecondsSince1970: at),
                actor: actor,
                unit: unit,
                operation: operation,
                subject: subject,
                body: body
            )
        }
        let entries = [
            entry(), entry(seq: 2), entry(at: 2), entry(actor: unit), entry(unit: unit), entry(operation: "a.bc"),
            entry(operation: "a.bc", subject: "d"), entry(subject: "c"), entry(body: #"{"a":1}"#),
            entry(body: #"{"a":1.0}"#), entry(body: #"{"a":"1"}"#), entry(body: #"{"a":"é"}"#),
            entry(body: "{\"a\":\"e\u{301}\"}"),
        ]
        #expect(Set(try entries.map { try $0.leaf() }).count == entries.count)
    }

    static func value(depth: Int, _ random: inout SeededGenerator) -> JSONValue {
        switch random.below(depth < 3 ? 6 : 4) {
        case 0: return [.null, .bool(true), .bool(false)][random.below(3)]
        case 1: return .number(["0", "-1", "12.50", "9007199254740993", "0.001"][random.below(5)])
        case 2, 3: return .string(text(&random))
        case 4: return .array((0..<random.below(4)).map { _ in value(depth: depth + 1, &random) })
        default:
            var object = JSONObject()
            for _ in 0..<random.below(6) { _ = object.append(text(&random), value(depth: depth + 1, &random)) }
            return .object(object)
        }
    }

    private static func text(_ random: inout SeededGenerator) -> String {
        let letters = ["a", "b", "\n", "\"", "\\", "đ", "\u{1}", "😀", "/", "\u{7F}"]
        return (0..<random.below(4)).map { _ in letters[random.below(letters.count)] }.joined()
    }

    private static func sorted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(sorted))
        case .object(let object):
            var other = JSONObject()
            for member in object.members.sorted(by: {
                $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars)
            }) {
                other.set(member.name, sorted(member.value))
            }
            return .object(other)
        default: return value
        }
    }

    /// The same value, written another way.
    private static func spelling(_ value: JSONValue, _ random: inout SeededGenerator) -> String {
        let space = ["", " ", "\n\t"][random.below(3)]
        switch value {
        case .null: return space + "null"
        case .bool(let flag): return space + (flag ? "true" : "false") + space
        case .number(let literal): return space + literal + space
        case .string(let text), .word(let text): return space + quoted(text, &random) + space
        case .array(let elements):
            return "[" + space + elements.map { spelling($0, &random) }.joined(separator: ",") + "]"
        case .object(let object):
            let members = object.members.shuffled(using: &random)
            return "{" + space
                + members.map { quoted($0.name, &random) + space + ":" + spelling($0.value, &random) }
                .joined(separator: ",") + "}" + space
        }
    }

    private static func quoted(_ text: String, _ random: inout SeededGenerator) -> String {
        var quoted = "\""
        for unit in text.utf16 {
            let hex = String(unit, radix: 16)
            quoted +=
                random.below(2) == 0 || unit < 0x20 || unit >= 0xD800 || unit == 0x22 || unit == 0x5C
                ? "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
                : String(decoding: [unit], as: UTF16.self)
        }
        return quoted + "\""
    }
}
