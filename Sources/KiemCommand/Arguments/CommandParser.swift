import Contract
import Domain
import JSON
import LineProtocol

/// Reads a command line from left to right; touches nothing but its words.
struct CommandParser {
    private let arguments: [String]
    private var position = 0
    private var flags = GlobalFlags()
    private var isVersion = false

    private init(_ arguments: [String]) {
        self.arguments = arguments
    }

    /// Reads the words behind `kiem`.
    static func parse(_ arguments: [String]) throws(CommandFailure) -> ParsedCommand {
        var parser = CommandParser(arguments)
        if let broken = arguments.first(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
            throw CommandFailure(.input, vi: "“\(broken)” không phải UTF-8", en: "“\(broken)” is not UTF-8")
        }
        let invocation = try parser.invocation()
        return ParsedCommand(invocation: parser.isVersion ? .version : invocation, flags: parser.flags)
    }

    private mutating func invocation() throws(CommandFailure) -> Invocation {
        guard let word = try firstWord() else { return .help(.everything) }
        if let command = LocalCommand(rawValue: word) { return try local(command) }
        if let operation = Operation(rawValue: word) { return try self.operation(operation) }
        guard Operation.allCases.contains(where: { $0.noun == word && $0.verb != nil }) else {
            let commands = Operation.allCases.map(\.noun) + LocalCommand.allCases.map(\.rawValue)
            throw unknown(word, among: commands, help: "kiem --help")
        }
        guard let verb = try firstWord(), !flags.isHelp || Operation(rawValue: "\(word).\(verb)") != nil else {
            return .help(.noun(word))
        }
        if let command = LocalCommand(rawValue: "\(word) \(verb)") { return try local(command) }
        guard let operation = Operation(rawValue: "\(word).\(verb)") else {
            let verbs = Operation.allCases.filter { $0.noun == word }.compactMap(\.verb)
            throw unknown("\(word) \(verb)", among: verbs.map { "\(word) \($0)" }, help: "kiem \(word) --help")
        }
        return try self.operation(operation)
    }

    private mutating func operation(_ operation: Operation) throws(CommandFailure) -> Invocation {
        let table = OperationFlags(operation)
        let ownFlags = CommandFlags.flags(of: operation)
        let help = "kiem \(operation.command) --help"
        var own = GivenFlags()
        var assignments: [Assignment] = []
        var words: [String] = []
        var file: String?
        var given = Set<String>()
        var areFlagsOver = false
        while let argument = next() {
            guard !areFlagsOver, argument.hasPrefix("-"), argument != "-" else {
                words.append(argument)
                continue
            }
            guard argument != "--" else {
                areFlagsOver = true
                continue
            }
            let (flag, value) = Self.split(argument)
            if let target = table.target(of: String(flag.dropFirst(2))), flag.hasPrefix("--") {
                let text = table.isBoolean(target) ? boolean(value) : try required(value, of: flag)
                assignments.append(try table.assignment(target, text, flag: flag))
                try note(assignments[assignments.endIndex - 1], flag, in: &given)
            } else if let declared = ownFlags.first(where: { $0.name == flag }) {
                try own.note(declared, declared.value == nil ? boolean(value) : required(value, of: flag), help: help)
            } else if flag == "--file", operation.definition.access != .session {
                file = try required(value, of: flag)
            } else if try !global(flag, value) {
                throw unknownFlag(flag, table)
            }
        }
        guard !flags.isHelp else { return .help(.operation(operation)) }
        // `kiem help product show` asks about `product.show`.
        if operation == .help, words.count == 2 { words = [words.joined(separator: ".")] }
        if let bare = try table.assignment(bare: words) {
            assignments.append(bare)
            try note(bare, bare.name, in: &given)
        }
        return try Self.invocation(of: operation, assignments, file: file, own)
    }

    /// What is done with the operation, by the flags that only the command line has.
    private static func invocation(
        of operation: Operation,
        _ assignments: [Assignment],
        file: String?,
        _ flags: GivenFlags
    ) throws(CommandFailure) -> Invocation {
        if flags.has("--watch") { return .watched(operation, assignments, file: file) }
        let help = "kiem \(operation.command) --help"
        guard let level = flags.level("--due") else {
            guard flags["--kind"] == nil else {
                throw .usage(vi: "--kind cần có --due", en: "--kind wants --due beside it", help: help)
            }
            return .operation(operation, assignments, file: file)
        }
        if let other = assignments.first(where: { ["week", "period"].contains($0.name) }) {
            throw .usage(
                vi: "--due và --\(other.name) không đi cùng nhau",
                en: "--due and --\(other.name) do not go together",
                help: help
            )
        }
        return .whenDue(operation, DueReport(level: level, kind: flags.kind), assignments, file: file)
    }

    private mutating func local(_ command: LocalCommand) throws(CommandFailure) -> Invocation {
        if command.isHandedOver { return .handOver(command.words + arguments[position...]) }
        let ownFlags = CommandFlags.flags(of: command)
        let help = "kiem \(command.rawValue) --help"
        var own = GivenFlags()
        var words: [String] = []
        while let argument = next() {
            guard argument.hasPrefix("--"), argument != "--" else {
                words.append(argument)
                continue
            }
            let (flag, value) = Self.split(argument)
            if let declared = ownFlags.first(where: { $0.name == flag }) {
                try own.note(declared, declared.value == nil ? boolean(value) : required(value, of: flag), help: help)
            } else if try !global(flag, value) {
                throw unknown(flag, among: ownFlags.map(\.name) + Self.globalNames, help: help)
            }
        }
        guard !flags.isHelp else { return .help(.command(command)) }
        switch command {
        case .reportSchedule where words.isEmpty: return .schedule(try Self.schedule(own, help: help))
        case .doctor where words.isEmpty: return .doctor
        case .completion where words.count == 1:
            guard let shell = Shell(rawValue: words[0]) else {
                throw unknown(words[0], among: Shell.allCases.map(\.rawValue), help: help)
            }
            return .completion(shell)
        case .call where !words.isEmpty: return try raw(words)
        default: throw .usage(vi: "dùng: \(command.synopsis)", en: "usage: \(command.synopsis)", help: help)
        }
    }

    private static func schedule(_ flags: GivenFlags, help: String) throws(CommandFailure) -> ScheduleRequest {
        let unit = flags["--unit"]
        // It becomes part of a file's name and of a command.
        if let unit, unit.isEmpty || unit.utf8.count > 64 || !unit.utf8.allSatisfy(Self.isOfCode) {
            throw .usage(
                vi: "“\(unit)” không thể là mã đơn vị",
                en: "“\(unit)” cannot be a unit's code",
                help: help
            )
        }
        return ScheduleRequest(
            report: DueReport(level: flags.level("--level") ?? .team, kind: flags.kind),
            unit: unit,
            isPrinted: flags.has("--print")
        )
    }

    private static func isOfCode(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private func raw(_ words: [String]) throws(CommandFailure) -> Invocation {
        let (name, rest) = (words[0], words.dropFirst())
        guard RequestLine.isOperationName(name) else {
            throw .usage(
                vi: "“\(name)” không thể là tên thao tác",
                en: "“\(name)” cannot be an operation's name",
                help: "kiem help"
            )
        }
        if rest.count == 1, let text = rest.first, text.hasPrefix("{") {
            return .raw(name, try FlagValue.object(text, [], flag: "kiem call"))
        }
        var fields = JSONObject()
        for word in rest {
            let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let key = pair.count == 2 ? pair[0] : rest.count == 1 ? Operation(rawValue: name)?.definition.bare : nil
            guard let key, fields.append(key, .word(pair[pair.endIndex - 1])) else {
                throw .usage(
                    vi: "“\(word)”: cần mỗi trường một lần, viết trường=giá trị",
                    en: "“\(word)”: every field once, written field=value",
                    help: "kiem call --help"
                )
            }
        }
        return .raw(name, fields)
    }

    /// Takes global flags up to the next word; nil when there is none.
    private mutating func firstWord() throws(CommandFailure) -> String? {
        while let argument = next() {
            guard argument.hasPrefix("-") else { return argument }
            let (flag, value) = Self.split(argument)
            guard try global(flag, value) else { throw unknown(flag, among: Self.globalNames, help: "kiem --help") }
        }
        return nil
    }

    /// Takes a flag that every command has; false when it is none of them.
    private mutating func global(_ flag: String, _ value: String?) throws(CommandFailure) -> Bool {
        switch flag {
        case "--server": flags.server = try required(value, of: flag)
        case "--token": flags.token = try required(value, of: flag)
        case "--ca": flags.ca = try required(value, of: flag)
        case "--certificate": flags.certificate = try required(value, of: flag)
        case "--key": flags.key = try required(value, of: flag)
        case "--lang": flags.language = try language(try required(value, of: flag))
        case "--timeout": flags.timeout = try seconds(try required(value, of: flag))
        case "--json": flags.isJSON = boolean(value) == "true"
        case "--no-color": flags.isColourless = boolean(value) == "true"
        case "--help", "-h": flags.isHelp = true
        case "--version": isVersion = true
        default: return false
        }
        return true
    }

    private func language(_ text: String) throws(CommandFailure) -> Language {
        guard let language = Language(rawValue: text) else {
            throw .usage(
                vi: "--lang cần vi hoặc en, không phải “\(text)”",
                en: "--lang wants vi or en, not “\(text)”",
                help: "kiem --help"
            )
        }
        return language
    }

    private func seconds(_ text: String) throws(CommandFailure) -> Duration {
        guard let seconds = Double(text), seconds > 0, seconds <= 86_400 else {
            throw .usage(
                vi: "--timeout cần số giây lớn hơn 0, tối đa 86400, không phải “\(text)”",
                en: "--timeout wants seconds, more than 0 and at most 86400, not “\(text)”",
                help: "kiem --help"
            )
        }
        return .milliseconds(Int64((seconds * 1000).rounded(.up)))
    }

    private mutating func next() -> String? {
        guard position < arguments.count else { return nil }
        defer { position += 1 }
        return arguments[position]
    }

    /// The value of a flag that needs one: behind `=`, or the next word unless that is a flag.
    private mutating func required(_ value: String?, of flag: String) throws(CommandFailure) -> String {
        if let value { return value }
        guard position < arguments.count, !arguments[position].hasPrefix("--"), let text = next() else {
            throw .usage(vi: "\(flag) cần một giá trị", en: "\(flag) wants a value", help: "kiem --help")
        }
        return text
    }

    /// The value of a flag that may stand alone, which says yes; the next word only if it is `true` or `false`.
    private mutating func boolean(_ value: String?) -> String {
        if let value { return value }
        guard position < arguments.count, ["true", "false"].contains(arguments[position]), let text = next() else {
            return "true"
        }
        return text
    }

    /// Refuses a field that is said twice: in a record nobody should have to guess which of the two counts.
    private func note(_ assignment: Assignment, _ flag: String, in given: inout Set<String>) throws(CommandFailure) {
        guard case .set(let name, _) = assignment, !given.insert(name).inserted else { return }
        throw .usage(vi: "“\(flag)” ghi hai lần", en: "“\(flag)” is there twice", help: "kiem --help")
    }

    private func unknownFlag(_ flag: String, _ table: OperationFlags) -> CommandFailure {
        let fields = table.definition.parameters.map(\.mainFlag)
        let own = CommandFlags.flags(of: table.definition.operation).map(\.name)
        return unknown(
            flag,
            among: fields + own + ["--file"] + Self.globalNames,
            help: "kiem \(table.definition.operation.command) --help"
        )
    }

    private func unknown(_ word: String, among known: [String], help: String) -> CommandFailure {
        let nearest = Spelling.nearest(to: word, among: known)
        let vi = nearest.map { "; có phải là “\($0)”?" } ?? ""
        let en = nearest.map { "; did you mean “\($0)”?" } ?? ""
        return .usage(vi: "không có “\(word)”\(vi)", en: "there is no “\(word)”\(en)", help: help)
    }

    private static func split(_ argument: String) -> (flag: String, value: String?) {
        guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
        return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    }

    private static let globalNames = GlobalFlags.declarations.map(\.name)
}

extension Assignment {
    /// The field it is about.
    fileprivate var name: String {
        switch self {
        case .set(let name, _), .append(let name, _), .merge(let name, _): name
        }
    }
}
