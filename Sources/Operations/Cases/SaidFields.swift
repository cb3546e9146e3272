import Contract
import Domain
import JSON

/// What was said at a step of a case, by field.
struct SaidFields: Sendable {
    /// The fields in the order of the lifecycle's table, each with its value as it is kept.
    let fields: [(field: RequiredField, json: String)]
    private let values: JSONObject

    /// Takes what a request says.
    init(_ arguments: Arguments) throws(Refusal) {
        var fields: [(RequiredField, String)] = []
        for (field, parameter) in CaseAdvance.said {
            if let json = try arguments(parameter) { fields.append((field, json)) }
        }
        self.fields = fields
        values = Self.read(
            JSONWriter.object { json in
                for (field, value) in fields {
                    json.key(field.name)
                    json.raw(value)
                }
            }
        )
    }

    /// Takes what an earlier step has kept.
    init(kept data: String) {
        fields = []
        values = Self.read(Array(data.utf8))
    }

    /// What is kept of the step: a JSON object.
    var data: String {
        var json = JSONWriter()
        json.value(.object(values))
        return json.text
    }

    /// A text; nil where nothing was said.
    func text(_ field: RequiredField) -> String? {
        guard case .string(let text)? = values[field.name] else { return nil }
        return text
    }

    /// One text or several.
    func texts(_ field: RequiredField) -> [String] {
        guard case .array(let elements)? = values[field.name] else { return text(field).map { [$0] } ?? [] }
        return elements.compactMap { element in
            if case .string(let text) = element { text } else { nil }
        }
    }

    /// A choice between words.
    func choice<Value: RawRepresentable<String>>(_ field: RequiredField, _: Value.Type = Value.self) -> Value? {
        text(field).flatMap(Value.init(rawValue:))
    }

    /// An amount.
    func money(_ field: RequiredField) -> Money? {
        guard case .number(let literal)? = values[field.name], let dong = Int64(literal) else { return nil }
        return Money(dong: dong)
    }

    /// A day.
    func day(_ field: RequiredField) -> Day? { occurrence(field)?.day }

    /// A moment or a day.
    func occurrence(_ field: RequiredField) -> Occurrence? { text(field).flatMap { Occurrence($0) } }

    private static func read(_ json: [UInt8]) -> JSONObject {
        guard case .object(let object)? = try? JSONParser.parse(json) else { return JSONObject() }
        return object
    }
}
