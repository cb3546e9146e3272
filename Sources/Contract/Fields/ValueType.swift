public import JSON

/// How a field's value is read: its kind as data, and the function that parses it or says why not.
public struct ValueType<Value: Sendable>: Sendable {
    /// The kind as data.
    public let schema: Schema
    /// Reads a value that stands at a path.
    let parse: @Sendable (JSONValue, FieldPath) throws(Refusal) -> Value

    /// Makes a type from its kind and its parser.
    public init(_ schema: Schema, parse: @escaping @Sendable (JSONValue, FieldPath) throws(Refusal) -> Value) {
        self.schema = schema
        self.parse = parse
    }

    /// Makes a type whose values are written as text and parsed by `read`; `vi` and `en` say what is wanted.
    init(_ schema: Schema, vi: String, en: String, read: @escaping @Sendable (String) -> Value?) {
        self.init(schema) { value, path throws(Refusal) in
            let text = try value.scalarText(at: path, vi: vi, en: en)
            guard let parsed = read(text) else {
                throw path.invalid(
                    vi: "“\(text.shortened)” không dùng được: \(vi)",
                    en: "“\(text.shortened)” will not do: \(en)"
                )
            }
            return parsed
        }
    }
}

extension JSONValue {
    /// The text of a string or a word; anything else is refused with what is wanted.
    func scalarText(at path: FieldPath, vi: String, en: String) throws(Refusal) -> String {
        switch self {
        case .string(let text), .word(let text): text
        default: throw path.invalid(vi: "cần \(vi), không phải \(kind.vi)", en: "wants \(en), not \(kind.en)")
        }
    }

    /// The literal of a number or a word; anything else is refused with what is wanted.
    func numberLiteral(at path: FieldPath, vi: String, en: String) throws(Refusal) -> String {
        switch self {
        case .number(let literal), .word(let literal): literal
        default: throw path.invalid(vi: "cần \(vi), không phải \(kind.vi)", en: "wants \(en), not \(kind.en)")
        }
    }

    /// What this value is, in both languages.
    var kind: (vi: String, en: String) {
        switch self {
        case .null: ("null", "null")
        case .bool: ("đúng/sai", "a boolean")
        case .number: ("một số", "a number")
        case .string, .word: ("một chuỗi", "a string")
        case .array: ("một danh sách", "a list")
        case .object: ("một đối tượng", "an object")
        }
    }
}

extension String {
    /// The text cut to what an error message can carry.
    var shortened: String {
        count > 60 ? String(prefix(60)) + "…" : self
    }
}
