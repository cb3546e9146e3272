import Contract
import Domain
import JSON

/// The flags of one operation, made from its fields.
///
/// ArgumentParser is not used here on purpose: its commands are types fixed when the program is compiled and its help speaks one
/// language, whereas these flags come from the table that socket, documents and help come from too, in both languages. A field
/// added there is a flag here without a line of code, and nothing can drift apart.
struct OperationFlags: Sendable {
    /// The operation.
    let definition: OperationDefinition

    /// Makes the flags of an operation.
    init(_ operation: Operation) {
        definition = operation.definition
    }

    /// What a flag's name stands for.
    enum Target: Sendable {
        /// A field.
        case field(ParameterDescription)
        /// A field of an object: `--premises.area`.
        case member(of: ParameterDescription, ParameterDescription)
    }

    /// The field a flag stands for; `name` is without its dashes: `goods-value`, `finding`, `premises.area`.
    func target(of name: String) -> Target? {
        let words = name.split(separator: ".", maxSplits: 1).map { word in String(word.map { $0 == "-" ? "_" : $0 }) }
        guard let first = words.first,
            let field = definition.parameters.first(where: { $0.name == first || $0.singular == first })
        else { return nil }
        guard words.count == 2 else { return .field(field) }
        guard case .object(let members) = field.schema, let member = members.first(where: { $0.name == words[1] })
        else { return nil }
        return .member(of: field, member)
    }

    /// Whether a flag may stand without a value.
    func isBoolean(_ target: Target) -> Bool {
        switch target {
        case .field(let field), .member(_, let field): field.schema == .boolean
        }
    }

    /// What a flag with this value does to the fields.
    func assignment(_ target: Target, _ text: String, flag: String) throws(CommandFailure) -> Assignment {
        switch target {
        case .member(let object, let member):
            var members = JSONObject()
            members.set(member.name, FlagValue.nested(text, member.schema))
            return .merge(object.name, members)
        case .field(let field):
            switch field.schema {
            case .list(let element, _): return .append(field.name, try FlagValue.elements(text, element, flag: flag))
            case .object(let members): return .merge(field.name, try FlagValue.object(text, members, flag: flag))
            default: return .set(field.name, FlagValue.scalar(text))
            }
        }
    }

    /// What words without a flag do: they are the one field that may stand bare, a free text of several words among them.
    func assignment(bare words: [String]) throws(CommandFailure) -> Assignment? {
        guard let first = words.first else { return nil }
        guard let name = definition.bare, let field = definition.parameters.first(where: { $0.name == name }) else {
            throw unexpected(first)
        }
        guard words.count == 1 || field.isFreeText else { throw unexpected(words[1]) }
        return .set(name, FlagValue.scalar(words.joined(separator: " ")))
    }

    /// Names the required fields that are not there; what they hold is for the service to judge.
    func checkRequired(_ fields: JSONObject) throws(CommandFailure) {
        let missing = definition.parameters.filter { $0.isRequired && fields[$0.name] == nil }
        guard !missing.isEmpty else { return }
        let flags = missing.map(\.mainFlag).joined(separator: ", ")
        throw .usage(vi: "thiếu \(flags)", en: "missing: \(flags)", help: "kiem \(definition.operation.command) --help")
    }

    private func unexpected(_ word: String) -> CommandFailure {
        .usage(
            vi: "không rõ “\(word)” để làm gì; mỗi trường là một cờ --tên giá-trị",
            en: "it is not clear what “\(word)” is for; every field is a flag, --name value",
            help: "kiem \(definition.operation.command) --help"
        )
    }
}

extension Operation {
    /// The words of the command: `case show` of `case.show`.
    var command: String {
        [noun, verb].compactMap(\.self).joined(separator: " ")
    }
}

extension ParameterDescription {
    /// The name of one element of a list: `finding` of `findings`, `alias` of `aliases`.
    var singular: String? {
        guard case .list = schema, name.hasSuffix("s") else { return nil }
        return String(name.dropLast(name.hasSuffix("ses") ? 2 : 1))
    }

    /// The flag that help shows: a list of objects by the name of one, since it is repeated.
    var mainFlag: String {
        guard case .list(.object, _) = schema, let singular else { return flag }
        return "--" + singular.map { $0 == "_" ? "-" : String($0) }.joined()
    }

    /// Whether it is a text that people write, as against a code.
    var isFreeText: Bool {
        guard case .text(let maximum) = schema else { return false }
        return maximum > 256
    }
}
