import Contract
import Domain
import Reports
import Testing

@testable import KiemCommand

@Suite("Help and completions")
struct HelpTests {
    @Test("an operation's help names all its flags, in both languages", arguments: Operation.allCases)
    func operation(operation: Contract.Operation) {
        for language in Language.allCases {
            let help = HelpText(on: Paper(language: language, width: 80)).text(about: .operation(operation))
            for field in operation.definition.parameters { #expect(help.contains(field.mainFlag)) }
            let summary = operation.definition.summary.text(in: language)
            #expect(help.split(separator: "\n").joined(separator: " ").contains(summary))
        }
    }

    @Test("help keeps to the width of the terminal", arguments: [40, 60, 80, 110])
    func width(columns: Int) {
        let help = HelpText(on: Paper(language: .vietnamese, width: columns))
        let topics: [Invocation.HelpTopic] = [
            .everything, .noun("product"), .operation(.inspectionLog), .command(.call),
        ]
        for line in topics.flatMap({ help.text(about: $0).split(separator: "\n") }) {
            #expect(line.unicodeScalars.count <= columns, "\(line)")
        }
    }

    @Test("the overview names every operation and every command")
    func overview() {
        let help = HelpText(on: Paper(language: .english, width: 100)).text(about: .everything)
        for operation in Operation.allCases { #expect(help.contains(operation.command)) }
        for command in LocalCommand.allCases { #expect(help.contains(command.rawValue)) }
        for flag in GlobalFlags.declarations { #expect(help.contains(flag.name)) }
    }

    @Test("flags that are no fields are in the help of their command, and in completions")
    func ownFlags() {
        for language in Language.allCases {
            let help = HelpText(on: Paper(language: language, width: 80))
            #expect(help.text(about: .operation(.reportWeek)).contains("--watch"))
            let schedule = help.text(about: .command(.reportSchedule))
            for flag in CommandFlags.flags(of: .reportSchedule) {
                #expect(schedule.contains(flag.name))
                #expect(flag.value == nil || schedule.contains(flag.value ?? ""))
            }
            #expect(help.text(about: .noun("report")).contains("report schedule"))
        }
        for shell in Shell.allCases {
            let script = CompletionScript(CompletionTable(.english)).text(for: shell)
            for word in ["schedule", "print", "watch", "team province centre", "week month quarter half_year year"] {
                #expect(script.contains(word), "\(shell) \(word)")
            }
        }
    }

    @Test("a shell's completions know every noun, verb, flag and choice", arguments: Shell.allCases)
    func completions(shell: Shell) {
        let script = CompletionScript(CompletionTable(.english)).text(for: shell)
        for operation in Operation.allCases {
            #expect(script.contains(operation.noun))
            if let verb = operation.verb { #expect(script.contains(verb)) }
            for field in operation.definition.parameters {
                #expect(script.contains(field.mainFlag.dropFirst(2)))
                if case .choice(let words) = field.schema { #expect(script.contains(words.joined(separator: " "))) }
            }
        }
    }
}
