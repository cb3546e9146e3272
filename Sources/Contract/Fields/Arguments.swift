public import JSON

/// The fields of a request or of an object inside one, all of them known by name; values are read through `Parameter`s.
public struct Arguments: Sendable {
    private let object: JSONObject
    private let path: FieldPath

    /// Takes an object's fields.
    ///
    /// - Throws: `invalid` for the first field that `parameters` does not have.
    public init(
        _ object: JSONObject,
        allowing parameters: [ParameterDescription],
        at path: FieldPath = .root
    ) throws(Refusal) {
        for member in object.members where !parameters.contains(where: { $0.name == member.name }) {
            let known = parameters.map(\.name).joined(separator: ", ")
            throw path.member(member.name).invalid(
                vi: "không có trường “\(member.name.shortened)”; các trường là: \(known.isEmpty ? "không có" : known)",
                en: "there is no field “\(member.name.shortened)”; the fields are: \(known.isEmpty ? "none" : known)"
            )
        }
        self.object = object
        self.path = path
    }

    /// Whether the field was given at all, null included.
    public func has(_ name: String) -> Bool {
        object[name] != nil
    }

    /// Reads a field.
    ///
    /// - Throws: `invalid` that names the field when it is missing, of the wrong type or out of range.
    public func callAsFunction<Value>(_ parameter: Parameter<Value>) throws(Refusal) -> Value {
        let name = parameter.description.name
        return try parameter.read(object[name], path.member(name))
    }

    /// A refusal with the code `invalid` that names one of the fields.
    public func refusal(of name: String, vi: String, en: String) -> Refusal {
        path.member(name).invalid(vi: vi, en: en)
    }

    /// The fields in one form whatever their order and whether they came as JSON or as pairs: what "the same body" is judged on.
    public var canonicalText: String {
        var writer = JSONWriter()
        writer.canonical(.object(object))
        return writer.text
    }
}

extension JSONWriter {
    fileprivate mutating func canonical(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let flag): self.value(flag ? "true" : "false")
        case .number(let text), .string(let text), .word(let text): self.value(text)
        case .array(let elements): array(of: elements) { writer, element in writer.canonical(element) }
        case .object(let object):
            self.object { writer in
                for member in object.members.sorted(by: { $0.name < $1.name }) where member.value != .null {
                    writer.key(member.name)
                    writer.canonical(member.value)
                }
            }
        }
    }
}
