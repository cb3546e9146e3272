import Contract
import Domain
import JSON

/// `hello`, `ping`, `help` and `quit`: what a connection may ask before anybody knows who it is.
enum SessionOperations {
    static func hello(_ arguments: Arguments, language: Language, facts: ServiceFacts) throws(Refusal) -> Reply {
        let chosen = try arguments(Hello.language)
        let final = JSONWriter.object { json in
            json.field("server", "kiem")
            json.field("version", facts.version)
            json.field("protocol", 1)
            json.field("language", (chosen ?? language).rawValue)
            json.field("port", ifAny: facts.port)
            json.field("monitor_port", ifAny: facts.monitorPort)
            json.field("limits") { limits in
                limits.field("line_bytes", facts.lineBytes)
                limits.field("requests_in_flight", facts.requestsInFlight)
                limits.field("idle_seconds", facts.idleSeconds)
                limits.field("connections", facts.connections)
                limits.field("wrong_tokens_a_minute", facts.wrongTokensAMinute)
            }
        }
        return Reply(final: final, effect: chosen.map(SessionEffect.speaks))
    }

    /// Takes its arguments only to show that it has none.
    static func ping(_ arguments: Arguments) throws(Refusal) -> Reply {
        Reply(final: JSONWriter.object { $0.field("pong", true) })
    }

    static func quit(_ arguments: Arguments) throws(Refusal) -> Reply {
        Reply(final: JSONWriter.object { $0.field("bye", true) }, effect: .ends)
    }

    static func help(_ arguments: Arguments, language: Language) throws(Refusal) -> Reply {
        let language = try arguments(Hello.language) ?? language
        var operations = Contract.Operation.allCases
        if let name = try arguments(Help.operation) {
            guard let operation = Contract.Operation(rawValue: name) else {
                throw Refusal(
                    .notFound,
                    vi: "không có thao tác “\(name)”; gửi help để xem danh sách",
                    en: "there is no operation “\(name)”; send help for the list",
                    field: "operation"
                )
            }
            operations = [operation]
        }
        return Reply(
            rows: operations.map { row(for: $0.definition, in: language) },
            final: JSONWriter.object { $0.field("count", operations.count) }
        )
    }

    private static func row(for definition: OperationDefinition, in language: Language) -> [UInt8] {
        JSONWriter.object { json in
            json.field("operation", definition.operation.rawValue)
            json.field("summary", definition.summary.text(in: language))
            json.field("access", definition.access.rawValue)
            json.field("roles", strings: definition.audience.words)
            json.field("parameters", objects: definition.parameters) { object, parameter in
                object.field("name", parameter.name)
                object.field("type", parameter.schema.name)
                object.field("range", ifAny: parameter.schema.range)
                object.field("required", parameter.isRequired)
                object.field("help", parameter.help.text(in: language))
            }
        }
    }
}
