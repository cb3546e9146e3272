import Contract
import LineProtocol

extension Session {
    /// Reads what came on a connection of RESP2, as the one whose token was shown last.
    mutating func step(for frame: RESPFrame) -> (form: AnswerForm, step: Step) {
        switch frame {
        case .broken(let error): return (.json(hasRows: false), .end(Refusal(error)))
        case .refused(let error): return (.json(hasRows: false), .refuse(Refusal(error)))
        case .command(let elements):
            do {
                guard let name = elements.first, let command = RedisCommand(name) else {
                    return try operation(elements)
                }
                return try step(for: command, elements)
            } catch {
                return (.json(hasRows: false), .refuse(Refusal(error)))
            }
        }
    }

    private func operation(_ elements: [[UInt8]]) throws(RESPError) -> (AnswerForm, Step) {
        let request = try RESPRequest(elements)
        let step = step(for: request.operation, request.arguments)
        guard case .perform(_, let definition) = step else { return (.json(hasRows: false), step) }
        return (.json(hasRows: definition.rows != nil), step)
    }

    /// Has an operation done whose answer Redis' clients want in their own form.
    private func operation(
        _ operation: Operation,
        _ arguments: [[UInt8]] = [],
        answering value: RESPValue
    ) throws(RESPError) -> (AnswerForm, Step) {
        (.value(value), try self.operation([Array(operation.rawValue.utf8)] + arguments).1)
    }

    private mutating func step(
        for command: RedisCommand,
        _ elements: [[UInt8]]
    ) throws(RESPError) -> (AnswerForm, Step) {
        let arguments = Array(elements.dropFirst())
        switch command {
        case .auth:
            // The user's name says nothing here: the token knows whose it is.
            return try operation(.auth, arguments.count == 2 ? [arguments[1]] : arguments, answering: .simple("OK"))
        case .ping:
            guard arguments.count <= 1 else { return wrongArguments(of: command) }
            return try operation(.ping, answering: arguments.first.map { .bulk($0) } ?? .simple("PONG"))
        case .quit: return try operation(.quit, answering: .simple("OK"))
        case .hello: return try hello(arguments)
        case .client: return client(arguments)
        case .command: return answered(commands(arguments))
        case .config:
            // Nothing that Redis could be configured with is here; redis-benchmark asks, and takes no for an answer.
            guard arguments.first.map(Self.word) == "GET" else { return wrongArguments(of: command) }
            return answered(.array([]))
        case .info: return answered(.text("# Server\r\nserver_name:kiem\r\nredis_mode:standalone\r\nloading:0\r\n"))
        case .select:
            guard arguments == [[UInt8(ascii: "0")]] else {
                return refused(.invalid, vi: "chỉ có cơ sở dữ liệu 0", en: "there is no database but 0")
            }
            return answered(.simple("OK"))
        }
    }

    /// `HELLO [2 [AUTH user token] [SETNAME name]]`, or the operation `hello` with its fields.
    private mutating func hello(_ arguments: [[UInt8]]) throws(RESPError) -> (AnswerForm, Step) {
        guard let version = arguments.first else { return answered(greeting) }
        guard version.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
            return try operation([Array(Operation.hello.rawValue.utf8)] + arguments)
        }
        guard version == [UInt8(ascii: "2")] else {
            // Word for word what Redis says: clients that want version 3 go on in version 2 then.
            return answered(.error("NOPROTO unsupported protocol version"))
        }
        var options = arguments.dropFirst()
        var token: [UInt8]?
        while let option = options.popFirst() {
            switch Self.word(option) {
            case "AUTH" where options.count >= 2:
                options.removeFirst()
                token = options.removeFirst()
            case "SETNAME" where !options.isEmpty:
                guard setName(options.removeFirst()) else { return badName }
            default: return wrongArguments(of: .hello)
            }
        }
        guard let token else { return answered(greeting) }
        return try operation(.auth, [token], answering: greeting)
    }

    private var greeting: RESPValue {
        .array([
            .text("server"), .text("kiem"), .text("proto"), .integer(2), .text("id"), .integer(connection),
            .text("mode"), .text("standalone"), .text("role"), .text("master"), .text("modules"), .array([]),
        ])
    }

    private mutating func client(_ arguments: [[UInt8]]) -> (AnswerForm, Step) {
        switch (arguments.first.map(Self.word), arguments.count) {
        case ("SETINFO", 3): return answered(.simple("OK"))
        case ("SETNAME", 2): return setName(arguments[1]) ? answered(.simple("OK")) : badName
        case ("GETNAME", 1): return answered(clientName.map { .bulk($0) } ?? .null)
        case ("ID", 1): return answered(.integer(connection))
        default: return wrongArguments(of: .client)
        }
    }

    /// Keeps a name of at most 64 visible characters of ASCII; an empty one takes the name away.
    private mutating func setName(_ name: [UInt8]) -> Bool {
        guard name.count <= 64, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
        clientName = name.isEmpty ? nil : name
        return true
    }

    private func commands(_ arguments: [[UInt8]]) -> RESPValue {
        switch arguments.first.map(Self.word) {
        case "COUNT": .integer(Operation.allCases.count)
        case "LIST": .array(Operation.allCases.map { .text($0.rawValue) })
        // How Redis describes a command says nothing about ours; stock clients take an empty table for "unknown".
        default: .array([])
        }
    }

    private func answered(_ value: RESPValue) -> (AnswerForm, Step) {
        (.value(value), .answered)
    }

    private func refused(_ code: ErrorCode, vi: String, en: String) -> (AnswerForm, Step) {
        (.json(hasRows: false), .refuse(Refusal(code, vi: vi, en: en)))
    }

    private func wrongArguments(of command: RedisCommand) -> (AnswerForm, Step) {
        refused(
            .badRequest,
            vi: "\(command.rawValue) không có dạng này ở đây",
            en: "\(command.rawValue) does not come in this form here"
        )
    }

    private var badName: (AnswerForm, Step) {
        refused(
            .invalid,
            vi: "tên kết nối gồm nhiều nhất 64 ký tự ASCII, không có dấu cách",
            en: "a connection's name has at most 64 characters of ASCII and no blanks"
        )
    }

    private static func word(_ argument: [UInt8]) -> String {
        String(decoding: argument.prefix(16), as: UTF8.self).uppercased()
    }
}
