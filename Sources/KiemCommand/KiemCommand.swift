import Contract
import Domain
import Glibc
import Settings

/// The command line: reads its words, asks the service, prints the answer, ends with the code that says how it went.
public enum KiemCommand {
    /// Runs the command that this process was started with, and ends the process.
    public static func main() -> Never {
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(run(arguments, environment: .process).rawValue)
    }

    static func run(_ arguments: [String], environment: Environment) -> ExitCode {
        do throws(CommandFailure) {
            let command = try CommandParser.parse(arguments)
            if case .handOver(let words) = command.invocation { throw HandOver.run(words, flags: command.flags) }
            let settings = try CommandSettings(command.flags, environment, .current(environment))
            let console = Console(language: settings.language, isColourless: settings.isColourless)
            return try run(command, settings, console)
        } catch {
            let console = Console(language: language(arguments, environment), isColourless: true)
            console.say(error.message)
            if let advice = error.advice { console.say(advice) }
            return error.exit
        }
    }

    private static func run(
        _ command: ParsedCommand,
        _ settings: CommandSettings,
        _ console: Console
    ) throws(CommandFailure) -> ExitCode {
        let isJSON = command.flags.isJSON
        switch command.invocation {
        case .help(let topic):
            try print(HelpText(on: console.helpPaper).text(about: topic), console)
        case .version:
            try print("kiem \(Version.current)\n", console)
        case .operation(.watch, let assignments, _):
            try WatchCommand(assignments, isJSON: isJSON, settings, console).run()
        case .operation(let operation, let assignments, let file):
            try OperationCommand(OperationCall(operation, assignments, file: file, isJSON: isJSON), settings, console)
                .run()
        case .watched(let operation, let assignments, let file):
            try ReportWatchCommand(OperationCall(operation, assignments, file: file, isJSON: isJSON), settings, console)
                .run()
        case .whenDue(let operation, let report, let assignments, let file):
            let period = try report.period(on: Moment.now().day)
            let call = OperationCall(operation, assignments + [period], file: file, isJSON: isJSON)
            try OperationCommand(call, settings, console).run()
        case .raw(let operation, let fields):
            try RawCommand(operation, fields, settings, console).run()
        case .doctor:
            return try DoctorCommand(Doctor(settings).diagnoses(), isJSON: isJSON, console).run()
        case .completion(let shell):
            try print(CompletionScript(CompletionTable(console.language)).text(for: shell), console)
        case .schedule(let request):
            try ScheduleCommand(request, isJSON: isJSON, settings, console).run()
        case .handOver(let words):
            throw HandOver.run(words, flags: command.flags)
        }
        return .done
    }

    private static func print(_ text: String, _ console: Console) throws(CommandFailure) {
        guard console.print(text) else { throw .unwritable }
    }

    /// The language for a complaint about words that could not be read: as far as they say, else the environment's.
    private static func language(_ arguments: [String], _ environment: Environment) -> Language {
        for (index, argument) in arguments.enumerated() {
            let next = index + 1 < arguments.count ? arguments[index + 1] : ""
            let value = argument == "--lang" ? next : argument.hasPrefix("--lang=") ? String(argument.dropFirst(7)) : ""
            if let language = Language(rawValue: value) { return language }
        }
        return Language(environment) ?? .vietnamese
    }
}
