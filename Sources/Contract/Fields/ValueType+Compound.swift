import JSON

extension ValueType where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the words of an enumeration.
    public static var choice: ValueType {
        choice(of: Array(Value.allCases))
    }

    /// One of some words of an enumeration.
    public static func choice(of cases: [Value]) -> ValueType {
        let words = cases.map(\.rawValue)
        let list = words.joined(separator: ", ")
        return ValueType(.choice(words), vi: "cần một trong: \(list)", en: "wants one of: \(list)") { text in
            cases.first { $0.rawValue == text }
        }
    }
}

extension ValueType {
    /// A list of at most `maximum` values; as a word, separated by commas.
    public static func list<Element>(of element: ValueType<Element>, maximum: Int) -> ValueType
    where Value == [Element] {
        ValueType(.list(element.schema, maximum: maximum)) { value, path throws(Refusal) in
            let elements = try value.elements(at: path)
            guard elements.count <= maximum else {
                throw path.invalid(
                    vi: "có \(elements.count) mục, tối đa \(maximum)",
                    en: "has \(elements.count) items, at most \(maximum) are taken"
                )
            }
            var parsed: [Element] = []
            for (index, item) in elements.enumerated() {
                parsed.append(try element.parse(item, path.element(index)))
            }
            return parsed
        }
    }

    /// An object with these fields, built by `build`; a field that is not among them is refused.
    public static func object(
        _ parameters: [ParameterDescription],
        build: @escaping @Sendable (Arguments) throws(Refusal) -> Value
    ) -> ValueType {
        ValueType(.object(parameters)) { value, path throws(Refusal) in
            guard case .object(let object) = try value.unwrapped(at: path) else {
                throw path.invalid(
                    vi: "cần một đối tượng {…}, không phải \(value.kind.vi)",
                    en: "wants an object {…}, not \(value.kind.en)"
                )
            }
            return try build(try Arguments(object, allowing: parameters, at: path))
        }
    }
}

extension JSONValue {
    /// The elements of a list; a word is JSON when it starts like it, else values between commas.
    fileprivate func elements(at path: FieldPath) throws(Refusal) -> [JSONValue] {
        switch try unwrapped(at: path) {
        case .array(let elements): return elements
        case .word(let text): return text.split(separator: ",").map { .word(String($0)) }
        default:
            throw path.invalid(
                vi: "cần một danh sách […], không phải \(kind.vi)",
                en: "wants a list […], not \(kind.en)"
            )
        }
    }

    /// The value a word holds when it is written as JSON; other values as they are.
    fileprivate func unwrapped(at path: FieldPath) throws(Refusal) -> JSONValue {
        guard case .word(let text) = self, text.hasPrefix("{") || text.hasPrefix("[") else { return self }
        do {
            return try JSONParser.parse(text)
        } catch {
            throw Refusal(error, inside: path)
        }
    }
}
