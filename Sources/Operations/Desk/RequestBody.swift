import Crypto
import JSON
import VietnameseText

/// A request's body in one form, however it was written: for telling whether a request that comes again is the same.
///
/// Members stand in the order of their names, text is composed, and `quantity=12` is `{"quantity":12}`; the key itself is left out.
struct RequestBody {
    private var bytes: [UInt8] = []

    /// SHA-256 of the body: 32 bytes.
    static func sha256(of fields: JSONObject) -> [UInt8] {
        var body = RequestBody()
        body.append(fields, without: "id")
        return Array(SHA256.hash(data: body.bytes))
    }

    private mutating func append(_ object: JSONObject, without left: String? = nil) {
        bytes.append(UInt8(ascii: "{"))
        for member in object.members.sorted(by: { $0.name < $1.name }) where member.name != left {
            // Null says the same as nothing at all.
            guard member.value != .null else { continue }
            append(scalar: member.name)
            append(member.value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ value: JSONValue) {
        switch value {
        case .null: bytes.append(UInt8(ascii: "~"))
        case .bool(let flag): append(scalar: flag ? "true" : "false")
        case .number(let literal): append(scalar: literal)
        case .string(let text): append(scalar: Vietnamese.composed(text))
        case .word(let text): append(word: text)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for element in elements { append(element) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let object): append(object)
        }
    }

    /// A word may hold JSON: `findings=[…]`.
    private mutating func append(word: String) {
        guard word.hasPrefix("{") || word.hasPrefix("["), let value = try? JSONParser.parse(word) else {
            // What does not parse was refused before, or is text that begins with a bracket.
            append(scalar: Vietnamese.composed(word))
            return
        }
        append(value)
    }

    /// The length in front tells where a scalar ends.
    private mutating func append(scalar text: String) {
        bytes.append(contentsOf: "\(text.utf8.count):".utf8)
        bytes.append(contentsOf: text.utf8)
    }
}
