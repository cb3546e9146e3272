import Domain
import JSON

/// A field of a request, typed: declares itself as data and reads itself from the arguments.
public struct Parameter<Value: Sendable>: Sendable {
    /// The field as data.
    public let description: ParameterDescription
    /// Reads the value, nil standing for a field that is not there.
    let read: @Sendable (JSONValue?, FieldPath) throws(Refusal) -> Value

    /// A field that must be there.
    public static func required(_ name: String, _ type: ValueType<Value>, vi: String, en: String) -> Parameter {
        Parameter(
            description: ParameterDescription(
                name: name,
                schema: type.schema,
                isRequired: true,
                fallback: nil,
                help: Bilingual(vi: vi, en: en)
            )
        ) { value, path throws(Refusal) in
            guard let value, value != .null else {
                throw path.invalid(vi: "thiếu trường bắt buộc “\(name)”", en: "the required field “\(name)” is missing")
            }
            return try type.parse(value, path)
        }
    }

    /// A field that may be left out, or be null.
    public static func optional<Wrapped>(
        _ name: String,
        _ type: ValueType<Wrapped>,
        vi: String,
        en: String
    ) -> Parameter where Value == Wrapped? {
        Parameter(
            description: ParameterDescription(
                name: name,
                schema: type.schema,
                isRequired: false,
                fallback: nil,
                help: Bilingual(vi: vi, en: en)
            )
        ) { value, path throws(Refusal) in
            guard let value, value != .null else { return nil }
            return try type.parse(value, path)
        }
    }

    /// A field that has a value of its own when it is left out.
    public static func defaulted(
        _ name: String,
        _ type: ValueType<Value>,
        to value: Value,
        vi: String,
        en: String
    ) -> Parameter {
        Parameter(
            description: ParameterDescription(
                name: name,
                schema: type.schema,
                isRequired: false,
                // The word of an enumeration; numbers, truth values and empty lists are written as Swift writes them.
                fallback: "\((value as? any RawRepresentable)?.rawValue ?? value)",
                help: Bilingual(vi: vi, en: en)
            )
        ) { given, path throws(Refusal) in
            guard let given, given != .null else { return value }
            return try type.parse(given, path)
        }
    }
}
