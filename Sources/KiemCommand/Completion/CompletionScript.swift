/// A shell's completion script; all it knows stands in it, so that completing never waits for kiem.
struct CompletionScript {
    private let table: CompletionTable

    /// Writes scripts from a table.
    init(_ table: CompletionTable) {
        self.table = table
    }

    /// The script for a shell.
    func text(for shell: Shell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    private var bash: String {
        """
        # bash completion of kiem; made by: kiem completion bash
        _kiem() {
            local cur prev words=() word skip=
            cur=${COMP_WORDS[COMP_CWORD]}
            prev=${COMP_WORDS[COMP_CWORD-1]}
            COMPREPLY=()
            for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                if [[ -n $skip ]]; then skip=; continue; fi
                case $word in
                    \(valueFlags.joined(separator: "|"))) skip=1 ;;
                    -*) ;;
                    *) words+=("$word") ;;
                esac
            done
            local noun=${words[0]} verb=${words[1]}
            case "$noun $verb $prev" in
        \(bashChoices.joined(separator: "\n"))
                *" --file") COMPREPLY=($(compgen -f -- "$cur")); return ;;
                *" --lang") COMPREPLY=($(compgen -W "vi en" -- "$cur")); return ;;
            esac
            if [[ $cur == -* ]]; then
                local flags="\(table.globalFlags.map(\.name).joined(separator: " "))"
                case "$noun $verb" in
        \(bashFlags.joined(separator: "\n"))
                esac
                COMPREPLY=($(compgen -W "$flags" -- "$cur"))
            elif [[ -z $noun ]]; then
                COMPREPLY=($(compgen -W "\(table.nouns.joined(separator: " "))" -- "$cur"))
            elif [[ -z $verb ]]; then
                case $noun in
        \(verbLines("                %@) COMPREPLY=($(compgen -W \"%@\" -- \"$cur\")) ;;").joined(separator: "\n"))
                esac
            fi
        }
        complete -F _kiem kiem

        """
    }

    private var bashChoices: [String] {
        table.commands.flatMap { command in
            command.flags.filter { !$0.choices.isEmpty && $0.takesValue }.map { flag in
                let pattern =
                    command.verb.isEmpty
                    ? "\"\(command.noun) \"*\" \(flag.name)\"" : "\"\(command.noun) \(command.verb) \(flag.name)\""
                return
                    "        \(pattern)) COMPREPLY=($(compgen -W \"\(flag.choices.joined(separator: " "))\" -- \"$cur\")); return ;;"
            }
        }
    }

    private var bashFlags: [String] {
        table.commands.filter { !$0.flags.isEmpty }.map { command in
            let pattern = command.verb.isEmpty ? "\"\(command.noun) \"*" : "\"\(command.noun) \(command.verb)\""
            return "            \(pattern)) flags+=\" \(command.flags.map(\.name).joined(separator: " "))\" ;;"
        }
    }

    private var zsh: String {
        """
        #compdef kiem
        # zsh completion of kiem; made by: kiem completion zsh
        _kiem() {
            local -a plain flags
            local word skip=
            for word in "${(@)words[2,CURRENT-1]}"; do
                if [[ -n $skip ]]; then skip=; continue; fi
                case $word in
                    \(valueFlags.joined(separator: "|"))) skip=1 ;;
                    -*) ;;
                    *) plain+=("$word") ;;
                esac
            done
            local noun=$plain[1] verb=$plain[2] prev=$words[CURRENT-1]
            case "$noun $verb $prev" in
        \(zshChoices.joined(separator: "\n"))
                *" --file") _files; return ;;
                *" --lang") compadd vi en; return ;;
            esac
            if [[ $words[CURRENT] == -* ]]; then
                flags=(
        \(table.globalFlags.map { "            \(described($0.name, $0.help))" }.joined(separator: "\n"))
                )
                case "$noun $verb" in
        \(zshFlags.joined(separator: "\n"))
                esac
                _describe flag flags
            elif [[ -z $noun ]]; then
                compadd \(table.nouns.joined(separator: " "))
            elif [[ -z $verb ]]; then
                case $noun in
        \(verbLines("            %@) compadd %@ ;;").joined(separator: "\n"))
                esac
            fi
        }
        if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _kiem "$@"; else compdef _kiem kiem; fi

        """
    }

    private var zshChoices: [String] {
        table.commands.flatMap { command in
            command.flags.filter { !$0.choices.isEmpty && $0.takesValue }.map { flag in
                let pattern =
                    command.verb.isEmpty
                    ? "\"\(command.noun) \"*\" \(flag.name)\"" : "\"\(command.noun) \(command.verb) \(flag.name)\""
                return "        \(pattern)) compadd \(flag.choices.joined(separator: " ")); return ;;"
            }
        }
    }

    private var zshFlags: [String] {
        table.commands.filter { !$0.flags.isEmpty }.map { command in
            let pattern = command.verb.isEmpty ? "\"\(command.noun) \"*" : "\"\(command.noun) \(command.verb)\""
            return
                "            \(pattern)) flags+=(\(command.flags.map { described($0.name, $0.help) }.joined(separator: " "))) ;;"
        }
    }

    private var fish: String {
        let nouns = table.nouns.joined(separator: " ")
        var lines = ["# fish completion of kiem; made by: kiem completion fish", "complete -c kiem -f"]
        for noun in table.nouns {
            let verbs = table.verbs(of: noun)
            let help =
                verbs.isEmpty
                ? table.commands.first { $0.noun == noun }?.help ?? "" : verbs.map(\.verb).joined(separator: ", ")
            lines.append(
                "complete -c kiem -n \"not __fish_seen_subcommand_from \(nouns)\" -a \(noun) -d \(quoted(help))"
            )
            let others = verbs.map(\.verb).joined(separator: " ")
            for verb in verbs {
                let condition = "__fish_seen_subcommand_from \(noun); and not __fish_seen_subcommand_from \(others)"
                lines.append("complete -c kiem -n \"\(condition)\" -a \(verb.verb) -d \(quoted(verb.help))")
            }
        }
        for (command, words) in CompletionTable.argumentsOfLocalCommands {
            lines.append(
                "complete -c kiem -n \"__fish_seen_subcommand_from \(command)\" -a \"\(words.joined(separator: " "))\""
            )
        }
        for command in table.commands {
            let verb = command.verb.isEmpty ? "" : "; and __fish_seen_subcommand_from \(command.verb)"
            for flag in command.flags {
                lines.append(
                    "complete -c kiem -n \"__fish_seen_subcommand_from \(command.noun)\(verb)\"" + fishFlag(flag)
                )
            }
        }
        lines += table.globalFlags.map { "complete -c kiem" + fishFlag($0) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func fishFlag(_ flag: CompletionTable.Flag) -> String {
        let choices = flag.choices.isEmpty ? "" : " -a \"\(flag.choices.joined(separator: " "))\""
        let value = flag.takesValue ? (flag.name == "--file" ? " -r -F" : " -x") : ""
        return " -l \(flag.name.dropFirst(2))\(value)\(choices) -d \(quoted(flag.help))"
    }

    /// The flags that a value follows, so that the value is not taken for a noun or a verb.
    private var valueFlags: [String] {
        Set((table.commands.flatMap(\.flags) + table.globalFlags).filter(\.takesValue).map(\.name)).sorted()
    }

    /// A line for each first word with its second words put into the two places of a pattern.
    private func verbLines(_ pattern: String) -> [String] {
        let verbs = table.nouns.map { noun in (command: noun, words: table.verbs(of: noun).map(\.verb)) }.filter {
            !$0.words.isEmpty
        }
        return (verbs + CompletionTable.argumentsOfLocalCommands).map { entry in
            let parts = pattern.split(separator: "%@", omittingEmptySubsequences: false)
            return "\(parts[0])\(entry.command)\(parts[1])\(entry.words.joined(separator: " "))\(parts[2])"
        }
    }

    private func described(_ name: String, _ help: String) -> String {
        quoted("\(name):\(help)")
    }

    /// Text in single quotes, as all three shells read them.
    private func quoted(_ text: String) -> String {
        "'" + String(text.map { $0 == "'" ? "’" : $0 }) + "'"
    }
}
