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
}
