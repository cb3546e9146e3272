import Contract

/// An object inside a request, such as a finding: its name and its fields.
struct NestedInput: Hashable {
    let name: String
    let fields: [ParameterDescription]

    /// Those that an operation's fields hold, also one inside the other.
    static func all(in fields: [ParameterDescription]) -> [NestedInput] {
        fields.flatMap { field in
            switch field.schema {
            case .object(let members), .list(.object(let members), _):
                var name = field.name
                if case .list = field.schema { name = Schema.singular(of: name) }
                return [NestedInput(name: name, fields: members)] + all(in: members)
            default: return []
            }
        }
    }

    /// Those of all operations, each once, in the order of the table.
    static var all: [NestedInput] {
        var seen: [NestedInput] = []
        for input in Contract.Operation.allCases.flatMap({ all(in: $0.definition.parameters) })
        where !seen.contains(input) {
            seen.append(input)
        }
        return seen
    }
}
