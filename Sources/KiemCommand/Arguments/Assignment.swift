import JSON

/// What one flag does to the fields of a request.
enum Assignment: Sendable, Hashable {
    /// Puts a value into a field.
    case set(String, JSONValue)
    /// Adds values to a list; the first one begins the list anew, so that flags win over a file.
    case append(String, [JSONValue])
    /// Puts values into members of an object, beside those that are there.
    case merge(String, JSONObject)
}

extension JSONObject {
    /// The fields with what the flags say, in their order.
    func applying(_ assignments: [Assignment]) -> JSONObject {
        var fields = self
        var lists: [String: [JSONValue]] = [:]
        for assignment in assignments {
            switch assignment {
            case .set(let name, let value): fields.set(name, value)
            case .append(let name, let values):
                lists[name, default: []] += values
                fields.set(name, .array(lists[name] ?? []))
            case .merge(let name, let members):
                var object = JSONObject()
                if case .object(let present) = fields[name] { object = present }
                for member in members.members { object.set(member.name, member.value) }
                fields.set(name, .object(object))
            }
        }
        return fields
    }
}
