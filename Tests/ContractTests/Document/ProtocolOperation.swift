import Contract
import Domain

/// An operation's part of the protocol's document.
struct ProtocolOperation {
    private let definition: OperationDefinition

    init(_ operation: Contract.Operation) {
        definition = operation.definition
    }

    var text: String {
        var parts = [
            "### \(definition.operation.rawValue)",
            "\(definition.summary.en).",
            "*\(definition.summary.vi).*",
            "Who may: \(audience). \(access)",
        ]
        if definition.parameters.isEmpty {
            parts.append("Takes no fields.")
        } else {
            parts.append("Takes:")
            parts.append(Self.table(of: definition.parameters))
        }
        if let bare = definition.bare {
            parts.append("`\(bare)` may stand bare, without its name, when it is the only field.")
        }
        if let rows = definition.rows {
            parts.append("Each `ROW` has:")
            parts.append(Self.table(of: rows))
        }
        parts.append("`OK` has:")
        parts.append(Self.table(of: definition.answer))
        return parts.joined(separator: "\n\n")
    }

    /// A request's fields.
    static func table(of fields: [ParameterDescription]) -> String {
        let rows = fields.map { field in
            [
                "`\(field.name)`", field.schema.cell(named: field.name), field.schema.rangeCell,
                field.isRequired ? "yes" : field.fallback.map { "no, else `\($0)`" } ?? "no",
                field.help.en, field.help.vi,
            ]
        }
        return MarkdownTable(["field", "kind", "range", "required", "English", "Vietnamese"], rows).text
    }

    /// An answer's fields.
    private static func table(of fields: [AnswerField]) -> String {
        MarkdownTable(["field", "shape", "English", "Vietnamese"], fields.flatMap { $0.rows() }).text
    }

    private var audience: String {
        switch definition.audience {
        case .everybody: "everybody, with or without a token (mọi người)"
        case .officers: "every officer with a token (mọi công chức)"
        case .roles(let roles):
            Role.allCases.filter(roles.contains)
                .map { "`\($0.rawValue)` (\($0.label.vi))" }
                .joined(separator: ", ")
        }
    }

    private var access: String {
        switch definition.access {
        case .session: "Concerns this connection alone."
        case .read: "Reads."
        case .write: "Writes; takes `id`."
        }
    }
}
