import Contract
import JSON

/// A value for a field: as it is written behind a flag, and as JSON on the socket.
struct FieldSample {
    let text: String
    let json: JSONValue

    init(_ schema: Schema) {
        switch schema {
        case .integer(let range): self.init("\(range.upperBound)", .number("\(range.upperBound)"))
        case .decimal: self.init("12.5", .number("12.5"))
        case .boolean: self.init("true", .bool(true))
        case .choice(let words): self.init(words[0], .string(words[0]))
        case .list(.object(let fields), _):
            let element = Self.object(of: fields)
            self.init(element.text, .array([element.json]))
        case .list(let element, _):
            let sample = FieldSample(element)
            self.init(sample.text, .array([sample.json]))
        case .object(let fields):
            self = Self.object(of: fields)
        case .text, .code, .day, .moment, .occurrence, .week, .uuid, .recordNumber:
            // Everything that wants quoting; what a text means is not the command line's business.
            let text = #"Nước "mắm" \ 12"#
            self.init(text, .string(text))
        }
    }

    private init(_ text: String, _ json: JSONValue) {
        self.text = text
        self.json = json
    }

    /// An object with all its fields, as `key=value` text and as JSON.
    private static func object(of fields: [ParameterDescription]) -> FieldSample {
        var object = JSONObject()
        var pairs: [String] = []
        for field in fields {
            let sample = FieldSample(field.schema)
            object.set(field.name, sample.json)
            let quoted = sample.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            pairs.append("\(field.name)=\"\(quoted)\"")
        }
        return FieldSample(pairs.joined(separator: " "), .object(object))
    }
}
