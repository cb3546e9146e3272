import Contract
import Dialogues
import Domain
import JSON
import LineProtocol

import struct Server.ServerLimits

/// What the protocol's document must say, rendered from the table of operations, the limits, and the dialogues that the tests hold.
struct ProtocolDocument {
    private let limits = ServerLimits()
    private let operations = Contract.Operation.allCases

    /// The document.
    var text: String {
        [
            ProtocolProse.opening, ProtocolProse.words, ProtocolProse.grammar, fieldKinds, ProtocolProse.connection,
            beforeAuth, ProtocolProse.repetition, ProtocolProse.watching, dialogues, limitTable, refusals, overview,
        ].joined(separator: "\n\n") + "\n\n"
            + (operations.map { ProtocolOperation($0).text } + [nestedInputs]).joined(separator: "\n\n") + "\n"
    }

    /// The lines of `text`, and where the first one stands that another text has otherwise; nil when there is none.
    func difference(from other: String) -> (line: Int, wanted: String, found: String)? {
        let wanted = text.split(separator: "\n", omittingEmptySubsequences: false)
        let found = other.split(separator: "\n", omittingEmptySubsequences: false)
        for index in 0..<max(wanted.count, found.count) {
            let want = index < wanted.count ? String(wanted[index]) : "(the end)"
            let find = index < found.count ? String(found[index]) : "(the end)"
            if want != find { return (index + 1, want, find) }
        }
        return nil
    }

    private var fieldKinds: String {
        var kinds: [(kind: String, sentence: String)] = []
        for schema in operations.flatMap(\.definition.parameters).flatMap({ Self.schemas(of: $0.schema) })
        where !kinds.contains(where: { $0.kind == schema.kind }) {
            kinds.append((schema.kind, schema.sentence))
        }
        return """
            ## Kinds of fields

            \(MarkdownTable(["kind", "how it is written"], kinds.map { [$0.kind, $0.sentence] }).text)

            Where fields come as `key=value`, every value is a word, and the field decides what it is: `quantity=12` is a number, `note=12` a text.
            JSON that nests deeper than \(JSONParser.defaultDepth) levels, names a member twice, holds U+0000 or half a surrogate pair is not taken.
            """
    }

    private static func schemas(of schema: Schema) -> [Schema] {
        switch schema {
        case .list(let element, _): [schema] + schemas(of: element)
        case .object(let fields): [schema] + fields.flatMap { schemas(of: $0.schema) }
        default: [schema]
        }
    }

    private var beforeAuth: String {
        let free = operations.filter { $0.definition.audience == .everybody }.map { "`\($0.rawValue)`" }
        return "Before `auth` only these are answered: \(free.joined(separator: ", "))."
    }

    private var dialogues: String {
        let shown: [Dialogue] = [.greeting, .tokens, .fields, .rows, .languages, .mistakes]
        return """
            ## Dialogues

            `>` is sent, `<` is answered; `…` at the end stands for the rest of a line. The service's tests hold these dialogues, line by line and all
            lines at once, over both kinds of socket. They hold them with a stand-in that knows one token, `good`, and answers with a few of the fields:
            which fields there are is said under *Operations*.

            \(shown.map { "### \($0.sentence)\n\n\($0.markdown)" }.joined(separator: "\n\n"))
            """
    }

    private var limitTable: String {
        let rows = [
            ["`line_bytes`", "\(limits.lineBytes)", "bytes a line may have, its end not counted; more is `too_large`"],
            [
                "`requests_in_flight`", "\(limits.requestsInFlight)",
                "requests of one connection that are worked on at once; meanwhile nothing more is read from it",
            ],
            [
                "`idle_seconds`", "\(limits.idle.components.seconds)",
                "how long a connection may go without a finished line, or without reading its answers, before it is closed",
            ],
            [
                "`connections`", "\(limits.connections)",
                "connections of all clients; one more is told `busy` and closed",
            ],
            [
                "`wrong_tokens_a_minute`", "\(limits.wrongTokensAMinute)",
                "wrong tokens of one address within a minute; the next `auth` is `rate_limited`",
            ],
        ]
        return """
            ## Limits

            \(MarkdownTable(["limit", "unless set otherwise", "what it holds back"], rows).text)

            `hello` answers with those of the service at hand. A tag has at most \(Tag.maximumLength) characters, whatever is set.
            """
    }

    private var refusals: String {
        let codes = ErrorCode.allCases.map { ["`\($0.rawValue)`", $0.sentence] }
        let rules = JointRule.all.map { rule in
            "* \(rule.sentence) `\(rule.fields)` is refused: `\(rule.refusal?.field ?? "")`, \(rule.refusal?.message.en ?? "")."
        }
        return """
            ## Refusals

            `ERR {"code":…,"message":…,"field":…}`: programs go by `code`, people read `message`. `field` is there when one field is to blame, as a path:
            `findings[0].quantity`. After any of them the connection goes on with the next line. There are these codes and no others:

            \(MarkdownTable(["code", "what it says"], codes).text)

            Some fields depend on one another:

            \(rules.joined(separator: "\n"))
            """
    }

    private var overview: String {
        let rows = operations.map { operation in
            let definition = operation.definition
            return [
                "`\(operation.rawValue)`", definition.access.rawValue,
                definition.audience.words.joined(separator: ", "),
                definition.summary.en,
            ]
        }
        return """
            ## Operations

            \(MarkdownTable(["operation", "kind", "who may", "what it does"], rows).text)
            """
    }

    private var nestedInputs: String {
        let inputs = NestedInput.all.map { "### \($0.name)\n\n\(ProtocolOperation.table(of: $0.fields))" }
        return """
            ## Nested inputs

            Objects that stand inside a request.

            \(inputs.joined(separator: "\n\n"))
            """
    }
}

extension Dialogue {
    /// The name as a heading.
    fileprivate var sentence: String {
        name.prefix(1).uppercased() + name.dropFirst()
    }
}
