import Contract
import JSON
import Testing

/// Holds an object against the fields that are documented for it: no other members, each of its shape.
enum JSONShape {
    static func check(_ object: JSONObject, _ fields: [AnswerField], at path: String = "") {
        for member in object.members {
            let place = "\(path).\(member.name)"
            guard let field = fields.first(where: { $0.name == member.name }) else {
                Issue.record("\(place) is not documented")
                continue
            }
            check(member.value, field.shape, at: place)
        }
        let names = object.members.map(\.name)
        let order = fields.map(\.name).filter(names.contains)
        #expect(names == order, "the members of \(path) are in the documented order")
    }

    private static func check(_ value: JSONValue, _ shape: AnswerField.Shape, at path: String) {
        switch (shape, value) {
        case (_, .null), (.text, .string), (.number, .number), (.money, .number), (.flag, .bool): break
        case (.texts, .array(let elements)):
            #expect(elements.allSatisfy { if case .string = $0 { true } else { false } }, "\(path)")
        case (.object(let fields), .object(let object)): check(object, fields, at: path)
        case (.objects(let fields), .array(let elements)):
            for element in elements {
                guard case .object(let object) = element else {
                    Issue.record("\(path) holds something else than objects")
                    continue
                }
                check(object, fields, at: path)
            }
        case (.map(let fields), .object(let object)):
            for member in object.members {
                if case .object(let inner) = member.value {
                    check(inner, fields, at: "\(path).\(member.name)")
                } else if case .number = member.value {
                    #expect(fields.isEmpty, "\(path)")
                } else {
                    #expect(member.value == .null, "\(path).\(member.name)")
                }
            }
        default: Issue.record("\(path) has another shape than is documented")
        }
    }
}
