import JSON
import Operations

/// An answer, read back from its bytes.
struct Outcome: Sendable {
    let rows: [JSONObject]
    let final: JSONObject
    let effect: SessionEffect?
    let text: String

    init(_ reply: Reply) {
        rows = reply.rows.map(Self.object)
        final = Self.object(reply.final)
        effect = reply.effect
        text = (reply.rows + [reply.final]).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    private static func object(_ bytes: [UInt8]) -> JSONObject {
        guard case .object(let object) = try? JSONParser.parse(String(decoding: bytes, as: UTF8.self)) else {
            preconditionFailure("an answer is a JSON object")
        }
        return object
    }
}

extension JSONObject {
    func string(_ name: String) -> String? {
        guard case .string(let text) = self[name] else { return nil }
        return text
    }

    /// A truth value.
    func bool(_ name: String) -> Bool? {
        if case .bool(let flag)? = self[name] { flag } else { nil }
    }

    func whole(_ name: String) -> Int? {
        guard case .number(let literal) = self[name] else { return nil }
        return Int(literal)
    }

    func object(_ name: String) -> JSONObject {
        guard case .object(let object) = self[name] else { return JSONObject() }
        return object
    }

    func objects(_ name: String) -> [JSONObject] {
        guard case .array(let elements) = self[name] else { return [] }
        return elements.compactMap { element in
            guard case .object(let object) = element else { return nil }
            return object
        }
    }

    func strings(_ name: String) -> [String] {
        guard case .array(let elements) = self[name] else { return [] }
        return elements.compactMap { element in
            guard case .string(let text) = element else { return nil }
            return text
        }
    }

    /// The codes of the warnings in it.
    var warnings: [String] {
        objects("warnings").compactMap { $0.string("code") }
    }
}
