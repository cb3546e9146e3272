import Contract
import Domain

/// What completions offer, taken from the table of operations.
struct CompletionTable: Sendable {
    /// A flag with the words it takes, if there are only some.
    struct Flag: Sendable, Hashable {
        /// The flag.
        let name: String
        /// The words it takes.
        let choices: [String]
        /// Whether a value follows it.
        let takesValue: Bool
        /// A line about it.
        let help: String
    }

    /// A command of two words, or of one where `verb` is empty.
    struct Command: Sendable, Hashable {
        /// The first word.
        let noun: String
        /// The second word.
        let verb: String
        /// A line about it.
        let help: String
        /// The flags of its own.
        let flags: [Flag]
    }

    /// The commands in the order of the table.
    let commands: [Command]
    /// The flags that every command takes.
    let globalFlags: [Flag]

    /// Collects what there is; help lines are in one language.
    init(_ language: Language) {
        commands =
            Operation.allCases.map { operation in
                let definition = operation.definition
                let file = Flag(name: "--file", choices: [], takesValue: true, help: "JSON")
                return Command(
                    noun: operation.noun,
                    verb: operation.verb ?? "",
                    help: definition.summary.text(in: language),
                    flags: definition.parameters.map { Flag($0, language) }
                        + CommandFlags.flags(of: operation).map { Flag($0, language) }
                        + (definition.access == .session ? [] : [file])
                )
            }
            + LocalCommand.allCases.map { command in
                Command(
                    noun: command.words[0],
                    verb: command.words.dropFirst().joined(separator: " "),
                    help: command.summary.text(in: language),
                    flags: CommandFlags.flags(of: command).map { Flag($0, language) }
                )
            }
        globalFlags = GlobalFlags.declarations.map { Flag($0, language) }
    }

    /// The first words, each once.
    var nouns: [String] {
        var nouns: [String] = []
        for command in commands where !nouns.contains(command.noun) { nouns.append(command.noun) }
        return nouns
    }

    /// The commands behind a first word that wants a second one.
    func verbs(of noun: String) -> [Command] {
        commands.filter { $0.noun == noun && !$0.verb.isEmpty }
    }

    /// The second words of commands that are not in the table of operations.
    static let argumentsOfLocalCommands: [(command: String, words: [String])] = [
        ("completion", Shell.allCases.map(\.rawValue)),
        ("db", ["migrate", "status", "verify", "load-reference", "enrol"]),
        ("help", Operation.allCases.map(\.rawValue)),
        ("call", Operation.allCases.map(\.rawValue)),
    ]
}

extension CompletionTable.Flag {
    fileprivate init(_ flag: GlobalFlags.Declaration, _ language: Language) {
        self.init(
            name: flag.name,
            choices: flag.choices,
            takesValue: flag.value != nil,
            help: flag.help.text(in: language)
        )
    }

    fileprivate init(_ field: ParameterDescription, _ language: Language) {
        let choices: [String] =
            switch field.schema {
            case .choice(let words): words
            case .list(.choice(let words), _): words
            case .boolean: ["true", "false"]
            default: []
            }
        self.init(
            name: field.mainFlag,
            choices: choices,
            takesValue: field.schema != .boolean,
            help: field.help.text(in: language)
        )
    }
}
